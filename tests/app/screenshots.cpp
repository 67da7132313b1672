// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the real program on its simulated stick and takes pictures of its views: packaging/screenshots.sh.

#include "app/program.h"
#include "ui/actions/commands.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest/QTest>

#include <cstdio>
#include <utility>

namespace {

/// How long the simulated meters may talk before the pictures: long enough for a chart with some points.
constexpr int kListenMs = 60'000;
constexpr int kWindowManagerMs = 20'000; ///< it starts beside us
constexpr int kSettleMs = 1'500; ///< panes settle, a chart draws once a second at most

class Photographer
{
public:
    Photographer(app::Program &program, QString prefix) : m_program(program), m_prefix(std::move(prefix)) { }

    [[nodiscard]] bool take(const QString &view)
    {
        QTest::qWait(kSettleMs);
        const QString path = m_prefix + QLatin1Char('-') + view + QStringLiteral(".png");
        const bool saved = QGuiApplication::primaryScreen()->grabWindow(0).save(path);
        std::printf("%s%s\n", qPrintable(path), saved ? "" : ": not saved");
        return saved;
    }

    void trigger(const QString &command) { m_program.window().actionCollection().action(command)->trigger(); }

    void raise(const char *pane) { find<QDockWidget>(pane)->raise(); }

    /// Takes what a command brings up over the window, and closes it.
    [[nodiscard]] bool takeWindow(const QString &command, const QString &view)
    {
        bool saved = false;
        QTimer::singleShot(0, qApp, [&] {
            saved = take(view);
            for (QWidget *window : QApplication::topLevelWidgets())
                if (window->isVisible() && window != &m_program.window())
                    window->close();
        });
        trigger(command); // returns at once, or when the dialog is closed
        return QTest::qWaitFor([&saved] { return saved; }, 2 * kSettleMs);
    }

    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name)
    {
        return m_program.window().findChild<Widget *>(QString::fromLatin1(name));
    }

    /// The meter with the most telegrams that can be read: a chart needs points.
    void chooseMeter()
    {
        const auto &meters = m_program.session().meters();
        std::uint32_t best = 0;
        for (std::uint32_t i = 0; i < meters.count(); ++i) {
            const auto &meter = meters.meter(i);
            if (!meter.readings.empty() && meter.telegrams > meters.meter(best).telegrams)
                best = i;
        }
        m_program.selection().setMeter(best);
        m_program.selection().setTelegram(meters.meter(best).newest);
    }

    /// The first reading of the chosen meter, without its unit.
    [[nodiscard]] QString displayOfMeter() const
    {
        return QString::number(m_program.session().meters().meter(*m_program.selection().meter()).readings[0].number,
                               'f', QLocale::FloatingPointShortest);
    }

private:
    app::Program &m_program;
    QString m_prefix;
};

/// Records the simulated meters if nobody did so before; else opens what was recorded.
[[nodiscard]] bool provideTelegrams(app::Program &program, Photographer &photographer, const QString &capture)
{
    if (QFileInfo::exists(capture)) {
        program.window().openFiles({capture});
        return QTest::qWaitFor([&program] { return program.session().telegrams().count() > 0; }, kWindowManagerMs);
    }
    auto *simulate = photographer.find<QPushButton>("simulateButton");
    if (!simulate)
        return false;
    QTest::mouseClick(simulate, Qt::LeftButton);
    QTest::qWait(kListenMs);
    photographer.trigger(ui::command::kToggleCapture);
    program.session().saveCaptureAs(capture);
    return QTest::qWaitFor([&] { return !program.session().isSaving() && QFileInfo::exists(capture); },
                           kWindowManagerMs);
}

[[nodiscard]] bool takePanes(Photographer &photographer)
{
    photographer.trigger(ui::command::kSurvey);
    photographer.chooseMeter();
    bool ok = photographer.take(QStringLiteral("survey"));
    photographer.raise("dockTelegrams");
    ok = photographer.take(QStringLiteral("telegrams")) && ok;
    photographer.raise("dockChart");
    photographer.trigger(ui::command::kAnalyse);
    ok = photographer.take(QStringLiteral("analyse")) && ok;
    auto *bytes = photographer.find<QTabBar>("byteSourceTabs");
    bytes->setCurrentIndex(bytes->count() - 1);
    ok = photographer.take(QStringLiteral("stacked")) && ok;
    bytes->setCurrentIndex(0);
    photographer.trigger(ui::command::kCompareDisplay);
    photographer.find<QLineEdit>("displayNumber")->setText(photographer.displayOfMeter());
    ok = photographer.take(QStringLiteral("display")) && ok;
    photographer.find<QWidget>("displayPanel")->hide();
    photographer.trigger(ui::command::kSurvey);
    return ok;
}

[[nodiscard]] bool takeDialogs(Photographer &photographer)
{
    bool ok = true;
    for (const auto &[command, view] : {std::pair{ui::command::kExport, "export"},
                                        {ui::command::kSettings, "settings"},
                                        {ui::command::kKeys, "keys"},
                                        {ui::command::kFindMeter, "find"},
                                        {ui::command::kPalette, "palette"},
                                        {ui::command::kShortcuts, "shortcuts"},
                                        {ui::command::kLog, "log"},
                                        {ui::command::kHelp, "help"}})
        ok = photographer.takeWindow(command, QString::fromLatin1(view)) && ok;
    return ok;
}

[[nodiscard]] bool run(app::Program &program, const QString &prefix, const QString &capture)
{
    Photographer photographer(program, prefix);
    program.window().showMaximized();
    if (!QTest::qWaitForWindowActive(&program.window(), kWindowManagerMs)) {
        std::fputs("screenshots: the window does not become active; is a window manager running?\n", stderr);
        return false;
    }
    if (!photographer.take(QStringLiteral("start")))
        return false;
    if (!provideTelegrams(program, photographer, capture)) {
        std::fputs("screenshots: there are no telegrams to show\n", stderr);
        return false;
    }
    const bool panes = takePanes(photographer);
    return takeDialogs(photographer) && panes;
}

} // namespace

/// usage: screenshots PREFIX CAPTURE [OPTIONS OF THE PROGRAM]; writes PREFIX-start.png, PREFIX-survey.png …
/// CAPTURE is recorded by the first run and shown by those that follow.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fputs("usage: screenshots PREFIX CAPTURE [OPTIONS OF THE PROGRAM]\n", stderr);
        return 2;
    }
    const QString prefix = arguments.takeAt(1);
    const QString capture = arguments.takeAt(1);
    const QTemporaryDir folder;
    app::Program program(app::parseOptions(arguments), folder.filePath(QStringLiteral("settings.ini")));
    program.session().setCaptureFolder(folder.path());
    return run(program, prefix, capture) ? 0 : 1;
}
