// SPDX-License-Identifier: GPL-3.0-or-later
// What a large capture costs, beside what the machine can do at best: measure_capture FILE [TELEGRAMS]
// Makes the file with so many telegrams (a million) where it is missing.
#include "bench/figures.h"
#include "bench/street_capture.h"
#include "engine/capture/capture_database.h"
#include "engine/exporting/session_export.h"
#include "engine/session.h"
#include "ui/models/selection.h"
#include "ui/models/survey.h"
#include "ui/models/telegram_table_model.h"
#include "ui/settings/settings.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <sqlite3.h>

#include <cstdio>
#include <ctime>
#include <functional>

namespace {

using bench::print;
using bench::residentMiB;

/// Of all threads: on a busy machine it says more than the clock.
double workedSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer time;
    time.start();
    work();
    return double(time.nsecsElapsed()) * 1e-9;
}

/// The least anybody has to do with the file.
void measureLimits(const QString &path)
{
    print("limit: reading its bytes (cat)", secondsOf([&path] {
              QFile file(path);
              QByteArray piece(1 << 20, 0);
              if (!file.open(QIODevice::ReadOnly))
                  return;
              while (file.read(piece.data(), piece.size()) > 0) { }
          }),
          "s");
    print("limit: a bare SELECT of every column", secondsOf([&path] {
              engine::CaptureDatabase database;
              if (!database.open(path, engine::CaptureDatabase::Access::Read))
                  return;
              auto rows = database.prepare("SELECT * FROM telegrams");
              while (rows.step() == SQLITE_ROW) { }
          }),
          "s");
}

/// The program's window content on a session, with a look at when things happen.
class Program
{
public:
    Program()
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini"))),
          m_workspace(m_session, m_selection, m_survey, m_palette, m_settings)
    {
        m_workspace.resize(1400, 900);
        m_workspace.show();
        QCoreApplication::processEvents();
    }

    ~Program() { m_workspace.hide(); }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    [[nodiscard]] engine::Session &session() { return m_session; }

    void open(const QString &path)
    {
        const double before = residentMiB();
        const double workedBefore = workedSeconds();
        QElapsedTimer time;
        time.start();
        bool painted = false;
        QObject::connect(&m_session, &engine::Session::telegramsAppended, &m_workspace, [&] {
            if (std::exchange(painted, true))
                return;
            for (auto *view : m_workspace.findChildren<QTableView *>())
                view->viewport()->repaint();
            print("open: first rows painted", double(time.nsecsElapsed()) * 1e-9, "s");
        });
        QEventLoop untilRead;
        QObject::connect(&m_session, &engine::Session::importFinished, &untilRead, &QEventLoop::quit);
        m_session.openFile(path);
        untilRead.exec();
        QCoreApplication::processEvents();
        print("open: complete, with meters and statistics", double(time.nsecsElapsed()) * 1e-9, "s");
        print("  work of all threads", workedSeconds() - workedBefore, "s");
        print("memory of one telegram", (residentMiB() - before) * (1 << 20) / m_session.telegrams().count(), "B");
    }

    /// Until nothing has changed for some time; the seconds to the last change.
    [[nodiscard]] double settle(const std::function<void()> &begin)
    {
        constexpr int kQuietMs = 700;
        QElapsedTimer time;
        qint64 lastNs = 0;
        QEventLoop loop;
        QTimer quiet;
        quiet.setSingleShot(true);
        QObject::connect(&quiet, &QTimer::timeout, &loop, &QEventLoop::quit);
        QObject::connect(&m_session, &engine::Session::telegramsChanged, &quiet, [&] {
            lastNs = time.nsecsElapsed();
            quiet.start(kQuietMs);
        });
        time.start();
        begin();
        quiet.start(kQuietMs);
        loop.exec();
        return double(lastNs) * 1e-9;
    }

private:
    QTemporaryDir m_folder;
    ui::Settings m_settings;
    ui::Palette m_palette;
    engine::Session m_session;
    ui::Selection m_selection;
    ui::Survey m_survey{m_session};
    ui::Workspace m_workspace;
};

void measureTable(engine::Session &session)
{
    ui::Palette palette;
    ui::TelegramTableModel model(
        session.telegrams(), session.meters(), session.notes(), [](auto, auto &out) { out.clear(); }, palette);
    model.appendTelegrams(session.telegrams().first(), session.telegrams().count());
    const auto filter = [&model](const char *text) {
        ui::TelegramFilter::Problem problem;
        model.setFilter(ui::TelegramFilter::parse(QString::fromUtf8(text), problem).value(), 0);
    };
    print("filter: rssi>-80", secondsOf([&] { filter("rssi>-80"); }), "s");
    print("filter: a word", secondsOf([&] { filter("water"); }), "s");
    print("filter: hex:0413", secondsOf([&] { filter("hex:0413"); }), "s");
    filter("");
    print("sort by signal", secondsOf([&] { model.sort(int(ui::TelegramTableModel::Column::Signal)); }), "s");
}

void measureExport(engine::Session &session, engine::ResultView view, const char *what)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("export.csv"));
    engine::ExportRequest request;
    request.result = {.format = engine::ResultFormat::Csv, .view = view};
    engine::SessionExport csv(session, request, path);
    print(what, secondsOf([&csv] {
              while (csv.writeSlice()) { }
          }),
          "s");
    print("  its size", double(QFileInfo(path).size()) / (1 << 20), "MiB");
}

} // namespace

int main(int argc, char **argv)
{
    constexpr std::size_t kTelegrams = 1'000'000;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("usage: measure_capture FILE [TELEGRAMS]\n", stderr);
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    const std::size_t telegrams = argc > 2 ? std::stoul(argv[2]) : kTelegrams;
    bool made = true;
    if (!QFile::exists(path))
        print("making the capture", secondsOf([&] { made = bench::makeStreetCapture(path, telegrams); }), "s");
    if (!made)
        return 1;
    print("size of the file", double(QFileInfo(path).size()) / (1 << 20), "MiB");
    measureLimits(path);
    Program program;
    program.open(path);
    engine::Session &session = program.session();
    print("telegrams", session.telegrams().count(), "");
    print("meters", session.meters().count(), "");
    measureTable(session);
    const auto keys = bench::Street().keys();
    const double workedBefore = workedSeconds();
    print("decode again: all keys at once", program.settle([&] { session.setKeys(keys); }), "s");
    print("  work of all threads", workedSeconds() - workedBefore, "s");
    measureExport(session, engine::ResultView::Telegrams, "export: CSV of telegrams");
    measureExport(session, engine::ResultView::Readings, "export: CSV of readings");
    return 0;
}
