// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the real program on its simulated stick and takes pictures of its views: packaging/screenshots.sh.

#include "app/program.h"
#include "ui/actions/commands.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QTabBar>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <cstdio>

namespace {

/// How long the simulated meters may talk before the pictures: long enough for a chart with some points.
constexpr int kListenMs = 45'000;
constexpr int kWindowManagerMs = 20'000; ///< it starts beside us
constexpr int kSettleMs = 2'500; ///< panes settle, a chart draws once a second at most

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

private:
    app::Program &m_program;
    QString m_prefix;
};

[[nodiscard]] bool run(app::Program &program, const QString &prefix)
{
    Photographer photographer(program, prefix);
    program.window().showMaximized();
    if (!QTest::qWaitForWindowActive(&program.window(), kWindowManagerMs)) {
        std::fputs("screenshots: the window does not become active; is a window manager running?\n", stderr);
        return false;
    }
    if (!photographer.take(QStringLiteral("start")))
        return false;

    auto *simulate = photographer.find<QPushButton>("simulateButton");
    if (!simulate)
        return false;
    QTest::mouseClick(simulate, Qt::LeftButton);
    QTest::qWait(kListenMs);

    photographer.trigger(ui::command::kSurvey);
    photographer.chooseMeter();
    bool ok = photographer.take(QStringLiteral("survey"));
    photographer.trigger(ui::command::kAnalyse);
    ok = photographer.take(QStringLiteral("analyse")) && ok;
    if (auto *tabs = photographer.find<QTabBar>("byteSourceTabs"))
        tabs->setCurrentIndex(tabs->count() - 1);
    ok = photographer.take(QStringLiteral("stacked")) && ok;
    photographer.trigger(ui::command::kToggleCapture);
    return ok;
}

} // namespace

/// usage: screenshots PREFIX [OPTIONS OF THE PROGRAM]; writes PREFIX-start.png, PREFIX-survey.png, PREFIX-analyse.png,
/// PREFIX-stacked.png.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: screenshots PREFIX [OPTIONS OF THE PROGRAM]\n", stderr);
        return 2;
    }
    const QString prefix = arguments.takeAt(1);
    const QTemporaryDir folder;
    app::Program program(app::parseOptions(arguments), folder.filePath(QStringLiteral("settings.ini")));
    program.session().setCaptureFolder(folder.path());
    return run(program, prefix) ? 0 : 1;
}
