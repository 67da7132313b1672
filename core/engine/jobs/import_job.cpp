// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/import_job.h"

#include "engine/capture/capture_database.h"
#include "engine/diagnostics/logging.h"
#include "engine/importing/telegram_file.h"
#include "textforms/line_reader.h"

#include <QFileInfo>

#include <utility>

namespace engine {

namespace {

/// What speaks against opening this path here: a device or a pipe might never end, and who opens an empty file wants
/// to know.
QStringView problemOf(const QFileInfo &file)
{
    if (!file.exists() || file.isDir())
        return {}; // TelegramFile says so
    if (!file.isFile())
        return capture_error::kUnusable;
    return file.size() == 0 ? capture_error::kEmpty : QStringView();
}

int percentOf(std::size_t part, std::size_t whole)
{
    return int(part * 100 / whole);
}

} // namespace

ImportJob::ImportJob(ImportSource source, std::function<void(NewTelegrams)> deliver)
    : m_deliver(std::move(deliver)), m_thread([this, source = std::move(source)] { run(source); })
{
}

ImportJob::~ImportJob()
{
    cancel();
    m_thread.join();
}

void ImportJob::lumpTaken()
{
    m_room.release();
}

void ImportJob::cancel()
{
    m_cancelled = true;
    m_room.release(); // the thread may be waiting for room
}

void ImportJob::run(const ImportSource &source)
{
    std::visit([this](const auto &each) { read(each); }, source);
    m_report.cancelled = m_cancelled;
    m_percent = 100;
    qCInfo(lcImport, "%s: %llu telegrams, %llu places not understood, %s", qUtf8Printable(m_report.source),
           m_report.telegrams, m_report.notUnderstood,
           m_report.error.isEmpty() ? "no error" : qUtf8Printable(m_report.error));
    m_lump.importEnd = m_report;
    sendLump();
}

void ImportJob::read(const InputFile &file)
{
    m_report.source = file.path;
    m_report.error = problemOf(QFileInfo(file.path)).toString();
    TelegramFile input;
    if (m_report.error.isEmpty())
        m_report.error = input.open(file.path);
    if (!m_report.error.isEmpty())
        return;
    m_lump.events = input.events();
    quint64 sent = 0;
    while (!m_cancelled) {
        auto lump = input.next();
        if (!lump)
            break;
        take(std::move(*lump));
        m_percent = input.percent();
        if (input.bytesRead() - sent >= kLumpBytes) {
            sent = input.bytesRead();
            sendLump();
        }
    }
    m_report.error = input.error();
    m_report.errorDetail = input.errorDetail();
    m_report.damaged = input.foundDamage();
}

void ImportJob::read(const PastedText &text)
{
    textforms::LineReader reader;
    const auto takeFound = [this, &reader] {
        TelegramLump lump;
        for (const auto &found : reader.takeTelegrams())
            lump.receptions.push_back(receptionFrom(found, {}, InputZone::Local));
        lump.notUnderstood = reader.takeNotUnderstood();
        take(std::move(lump));
    };
    const std::string_view all(text.utf8.constData(), std::size_t(text.utf8.size()));
    for (std::size_t at = 0; at < all.size() && !m_cancelled; at += kPieceBytes) {
        reader.feed(all.substr(at, kPieceBytes));
        m_percent = percentOf(at, all.size());
        takeFound();
    }
    reader.finish();
    takeFound();
}

void ImportJob::take(TelegramLump lump)
{
    for (auto &reception : lump.receptions)
        add(std::move(reception));
    for (const auto &problem : lump.notUnderstood) {
        if (m_report.notUnderstood++ == 0) {
            m_report.firstProblemPlace = problem.place;
            m_report.firstProblem = QString::fromUtf8(problem.reason.data(), qsizetype(problem.reason.size()));
        }
    }
}

void ImportJob::add(Reception reception)
{
    ++m_report.telegrams;
    m_lump.receptions.push_back(std::move(reception));
    if (m_lump.receptions.size() >= kLump)
        sendLump();
}

void ImportJob::sendLump()
{
    // A cancelled job must not wait: its owner may be waiting for it. Only the report still goes out.
    if (!m_cancelled)
        m_room.acquire();
    if (m_cancelled)
        m_lump.receptions.clear();
    m_lump.fromImport = true;
    m_deliver(std::exchange(m_lump, {}));
}

} // namespace engine
