// SPDX-License-Identifier: GPL-3.0-or-later
// How quickly the real window starts, answers and paints: measure_window [PART…], of
//   start    from the start of the process to the first paint of the window
//   live     how long the event loop is blocked while 1,000 telegrams a second arrive and charts are visible
//   survey   memory after a survey of 8 h (576,000 telegrams) in fast motion, with a capture file
//   filter   from a key pressed in the filter line to the list painted, over 1,000,000 telegrams; behind survey
//   chart    refreshing the chart of a meter with 1,000,000 telegrams
// Times "of work" are those of the processor in the window's thread; they do not depend on what else the machine does.
#include "app/program.h"
#include "bench/event_probe.h"
#include "bench/figures.h"
#include "bench/street_capture.h"
#include "engine/free_memory.h"
#include "simulation/stick_simulator.h"
#include "support/sample_telegrams.h"
#include "ui/actions/commands.h"

#include <QAbstractItemView>
#include <QAction>
#include <QEventLoop>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <chrono>
#include <memory>
#include <string_view>

namespace {

using bench::print;
using bench::quantile;

constexpr std::uint32_t kMillion = 1'000'000;
constexpr std::uint32_t kSurvey = 576'000; ///< 8 h at 20 a second
constexpr int kLiveSeconds = 60;
constexpr double kLiveRate = 1000;
constexpr int kPatienceMs = 600'000;

const char *const kStartedAt = "--started-at";

std::int64_t nowNs()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

void turnFor(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

bool turnUntil(const std::function<bool()> &done)
{
    return QTest::qWaitFor(done, kPatienceMs);
}

engine::ReceiverConfig receiver(const QString &port, sticks::StickType stick)
{
    engine::ReceiverConfig config;
    config.port = port;
    config.stick = stick;
    return config;
}

/// The desktop program as main() makes it, with settings, keys and captures in a folder that goes with it.
class Desktop
{
public:
    Desktop() : m_program(app::Options(), settings(m_folder)) { }

    void show()
    {
        m_program.show();
        m_program.window().resize(1400, 900);
        turnFor(300);
    }

    [[nodiscard]] app::Program &program() { return m_program; }
    [[nodiscard]] engine::Session &session() { return m_program.session(); }
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    template <typename Widget>
    [[nodiscard]] Widget *child(const char *name)
    {
        return m_program.window().findChild<Widget *>(QString::fromLatin1(name));
    }

    void trigger(const QString &command) { m_program.window().actionCollection().action(command)->trigger(); }

    /// Receives all of a recorded file, as fast as it goes.
    bool replay(const QString &file)
    {
        bool ended = false;
        const auto context = std::make_unique<QObject>();
        QObject::connect(&session(), &engine::Session::captureEnded, context.get(), [&ended] { ended = true; });
        session().startCapture(receiver(QStringLiteral("file:") + file, sticks::StickType::Auto));
        const bool came = turnUntil([&ended] { return ended; });
        turnFor(500); // what was decoded last
        return came;
    }

private:
    static QString settings(const QTemporaryDir &folder)
    {
        QString file = folder.filePath(QStringLiteral("settings.ini"));
        ui::Settings(file).setCaptureFolder(folder.path());
        return file;
    }

    QTemporaryDir m_folder;
    app::Program m_program;
};

/// In a process of its own: prints the milliseconds from the start of the process to the first paint.
int runUntilFirstPaint(bench::EventProbe &application, std::int64_t startedNs)
{
    Desktop desktop;
    const QObject *window = &desktop.program().window();
    application.onPainted([window, startedNs](const QObject *widget) {
        if (widget != window)
            return;
        // The window's parts are painted in the same event; it has ended when this runs.
        QTimer::singleShot(0, window, [startedNs] {
            std::fputs(fmt::format("{}\n", double(nowNs() - startedNs) * 1e-6).c_str(), stdout);
            QCoreApplication::quit();
        });
    });
    desktop.program().show();
    return QApplication::exec();
}

void measureStart()
{
    constexpr int kRuns = 9;
    std::vector<double> ms;
    for (int run = 0; run < kRuns; ++run) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {QString::fromLatin1(kStartedAt), QString::number(nowNs())});
        process.waitForFinished();
        ms.push_back(process.readAllStandardOutput().trimmed().toDouble());
    }
    print("start: process to first paint, median of 9", quantile(ms, 0.5), "ms");
    print("start: the slowest", quantile(ms, 1), "ms");
}

void printWork(const bench::EventProbe::Work &work, const char *what)
{
    print(fmt::format("{}: work of one event, 99th percentile", what).c_str(), quantile(work.ms, 0.99), "ms");
    print(fmt::format("{}: the longest", what).c_str(), quantile(work.ms, 1), "ms");
    std::vector<std::pair<double, std::string>> longest;
    for (const auto &[name, ms] : work.longestMs)
        longest.emplace_back(ms, name);
    std::ranges::sort(longest, std::greater());
    longest.resize(std::min<std::size_t>(longest.size(), 5));
    for (const auto &[ms, name] : longest)
        print(("    " + name).c_str(), ms, "ms");
}

void measureLive(bench::EventProbe &application)
{
    Desktop desktop;
    desktop.show();
    simulation::StickSimulator stick({.scenario = bench::Street::scenario(),
                                      .stick = {.telegramsPerSecond = kLiveRate},
                                      .linkPath = desktop.path("stick").toStdString()});
    if (stick.start() != 0)
        return;
    desktop.session().setKeys(bench::Street().keys());
    desktop.session().startCapture(receiver(desktop.path("stick"), sticks::StickType::Im871a));
    (void)turnUntil([&desktop] { return desktop.session().meters().count() > 100; });
    desktop.program().selection().setMeter(0); // the chart of its readings and signal
    turnFor(2000);
    (void)application.takeWork();
    const auto before = desktop.session().telegrams().end();
    const bench::LatenessMeter lateness;
    const double workedBefore = bench::threadMs();
    turnFor(kLiveSeconds * 1000);
    const double worked = bench::threadMs() - workedBefore;
    const auto work = application.takeWork();
    print("live: telegrams a second", double(desktop.session().telegrams().end() - before) / kLiveSeconds, "");
    print("live: share of a processor that the window's thread works", worked / (kLiveSeconds * 10), "%");
    print("live: event loop is late by, median", quantile(lateness.lateMs(), 0.5), "ms");
    print("live: event loop is late by, 99th percentile (aim: 16)", quantile(lateness.lateMs(), 0.99), "ms");
    print("live: event loop is late by, at most", quantile(lateness.lateMs(), 1), "ms");
    std::vector<double> blocks;
    std::ranges::copy_if(work.ms, std::back_inserter(blocks), [](double ms) { return ms >= 0.5; });
    print("live: blocks of 0.5 ms and more, 99th percentile of their work", quantile(blocks, 0.99), "ms");
    printWork(work, "live");
    desktop.session().stopCapture();
}

void measureSurvey(Desktop &desktop)
{
    const QString street = desktop.path("street.meterscope");
    if (!bench::makeStreetCapture(street, kSurvey))
        return;
    desktop.session().setKeys(bench::Street().keys());
    turnFor(500);
    engine::giveBackFreeMemory(); // what making the file left free would hide a part of what comes
    const double before = bench::residentMiB();
    QElapsedTimer time;
    time.start();
    if (!desktop.replay(street))
        return;
    const double telegrams = desktop.session().telegrams().count();
    const double after = bench::residentMiB();
    print("survey: telegrams", telegrams, "");
    print("survey: meters", desktop.session().meters().count(), "");
    print("survey: received, decoded, recorded and shown in", double(time.elapsed()) * 1e-3, "s");
    print("survey: memory of the program with an empty list", before, "MiB");
    print("survey: memory of the program", after, "MiB");
    print("survey: memory of one telegram (aim: 150)", (after - before) * (1 << 20) / telegrams, "B");
}

/// Types `text` and prints for each letter how long it takes until the list is painted with what it leaves.
void typeFilter(Desktop &desktop, bench::EventProbe &application, const QString &text)
{
    auto *line = desktop.child<QLineEdit>("filterEdit");
    auto *list = desktop.child<QAbstractItemView>("telegramTable");
    line->setFocus();
    for (const QChar letter : text) {
        bool isFiltered = false;
        bool isPainted = false;
        const auto context = std::make_unique<QObject>();
        QObject::connect(list->model(), &QAbstractItemModel::layoutChanged, context.get(),
                         [&isFiltered] { isFiltered = true; });
        application.onPainted([&, viewport = list->viewport()](const QObject *widget) {
            isPainted = isPainted || (isFiltered && widget == viewport);
        });
        (void)application.takeWork();
        QElapsedTimer time;
        time.start();
        QTest::keyClick(line, letter.toLatin1());
        const double keyMs = double(time.nsecsElapsed()) * 1e-6;
        const bool changed = QTest::qWaitFor([&isPainted] { return isPainted; }, 1500);
        const double paintedMs = double(time.nsecsElapsed()) * 1e-6;
        const double longest = quantile(application.takeWork().ms, 1);
        const std::string typed = line->text().toStdString();
        print(fmt::format("filter “{}”: the key itself", typed).c_str(), keyMs, "ms");
        if (changed) {
            print("    painted after (with the pause for the next letter)", paintedMs, "ms");
            print("    work of the longest event: filter, or paint", longest, "ms");
        }
    }
    application.onPainted({});
    line->clear();
    turnFor(1000);
}

void measureFilter(Desktop &desktop, bench::EventProbe &application)
{
    const QString more = desktop.path("more.meterscope");
    const auto missing = kMillion - desktop.session().telegrams().count();
    if (!bench::makeStreetCapture(more, missing) || !desktop.replay(more))
        return;
    desktop.session().stopCapture();
    desktop.trigger(ui::command::kAnalyse);
    turnFor(1000);
    print("filter: telegrams", desktop.session().telegrams().count(), "");
    typeFilter(desktop, application, QStringLiteral("water rssi>-80"));
    typeFilter(desktop, application, QStringLiteral("hex:0413"));
    typeFilter(desktop, application, QStringLiteral("12345"));
}

/// Telegrams of one meter, one every 16 s.
QByteArray meterLines(std::uint32_t first, std::uint32_t count)
{
    constexpr std::uint32_t kMeter = 0x12345678;
    QByteArray lines;
    for (auto i = first; i < first + count; ++i) {
        const auto time = QDateTime::fromSecsSinceEpoch(1'700'000'000 + qint64(i) * 16, Qt::UTC);
        lines += "T1;1;1;" + time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")).toLatin1() + ";97;148;12345678;0x"
                 + support::waterTelegram(kMeter, std::uint8_t(i), i * 3 + i * 7919 % 100) + '\n';
    }
    return lines;
}

void measureChart(bench::EventProbe &application)
{
    constexpr std::uint32_t kRefreshes = 8;
    Desktop desktop;
    desktop.show();
    QFile file(desktop.path("meter.log"));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(meterLines(0, kMillion - kRefreshes));
    file.close();
    if (!desktop.replay(file.fileName()))
        return;
    const auto series = desktop.session().series(0);
    desktop.program().selection().setMeter(0);
    (void)turnUntil([&series] { return series->isComplete(); });
    turnFor(2000);
    print("chart: points of a line", series->all().empty() ? 0 : double(series->all().front().values.size()), "");
    (void)application.takeWork();
    for (std::uint32_t i = 0; i < kRefreshes; ++i) {
        desktop.session().addText(QString::fromLatin1(meterLines(kMillion - kRefreshes + i, 1)));
        turnFor(1200);
    }
    printWork(application.takeWork(), "chart: live");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("meterscope"));
    bench::EventProbe application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == QLatin1String(kStartedAt))
        return runUntilFirstPaint(application, arguments.value(1).toLongLong());
    const auto isWanted = [&arguments](const char *part) {
        return arguments.isEmpty() || arguments.contains(QLatin1String(part));
    };
    if (isWanted("start"))
        measureStart();
    if (isWanted("live"))
        measureLive(application);
    if (isWanted("survey") || isWanted("filter")) {
        Desktop desktop;
        desktop.show();
        measureSurvey(desktop);
        if (isWanted("filter"))
            measureFilter(desktop, application);
    }
    if (isWanted("chart"))
        measureChart(application);
    return 0;
}
