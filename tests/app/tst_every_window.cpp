// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "ui/pseudo_translator.h"
#include "ui/window_checks.h"
#include "ui/window_tour.h"

#include "support/fail_on_warning.h"

#include <QMenu>
#include <QSet>
#include <QStandardPaths>

#include <optional>

using support::MainWindowScene;
using support::PseudoTranslator;

namespace {

/// Each find once, with the window where it was first seen.
class Finds
{
public:
    void add(const QString &window, const QStringList &lines)
    {
        for (const QString &line : lines)
            if (!m_seen.contains(line)) {
                m_seen.insert(line);
                m_lines.append(window + QStringLiteral(": ") + line);
            }
    }

    /// Prints them: together they may be too long for one message of a test.
    [[nodiscard]] bool areNone() const
    {
        for (const QString &line : m_lines)
            qInfo("%s", qPrintable(line));
        return m_lines.isEmpty();
    }

private:
    QSet<QString> m_seen;
    QStringList m_lines;
};

} // namespace

/// Rules that hold in every window and dialog of the program, in every language.
class TestEveryWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void english()
    {
        Finds finds;
        int windows = 0;
        MainWindowScene scene;
        support::WindowTour tour(scene, [&](const QString &name, QWidget &window) {
            ++windows;
            finds.add(name, support::withoutName(window));
            finds.add(name, support::sharedMnemonics(window));
            finds.add(name, support::cutTexts(window));
            if (!qobject_cast<QMenu *>(&window))
                finds.add(name, support::notReachedByTab(window));
        });
        QVERIFY(tour.run());
        QVERIFY(windows > 30);
        QVERIFY(finds.areNone());
    }

    void german()
    {
        app::Language language;
        language.use(QStringLiteral("de"));
        Finds finds;
        MainWindowScene scene;
        support::WindowTour tour(scene, [&](const QString &name, QWidget &window) {
            finds.add(name, support::sharedMnemonics(window));
            finds.add(name, support::cutTexts(window));
        });
        QVERIFY(tour.run());
        QVERIFY(finds.areNone());
    }

    void longWords()
    {
        PseudoTranslator translator;
        QCoreApplication::installTranslator(&translator);
        Finds finds;
        {
            MainWindowScene scene;
            support::WindowTour tour(scene, [&](const QString &name, QWidget &window) {
                finds.add(name, support::cutTexts(window));
                finds.add(name, support::untranslatedTexts(window));
            });
            QVERIFY(tour.run());
        }
        QVERIFY(finds.areNone());
    }

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
};

/// The offscreen platform's own screen is smaller than any that people have.
static QByteArray laptopScreen(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(QStringLiteral("screens.json")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the screen");
    file.write(R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": false,
        "screens": [{"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768,
                     "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    return "offscreen:configfile=" + file.fileName().toUtf8();
}

int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    qputenv("QT_QPA_PLATFORM", laptopScreen(folder));
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    TestEveryWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_every_window.moc"
