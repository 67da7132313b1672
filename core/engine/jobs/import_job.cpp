// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/import_job.h"

#include "engine/capture/capture_database.h"
#include "engine/diagnostics/logging.h"

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
    const QString problem = std::visit([this](const auto &each) { return open(each); }, source);
    if (problem.isEmpty())
        read();
    ImportReport report = m_tally.report();
    if (const auto *file = std::get_if<InputFile>(&source))
        report.source = file->path;
    report.error = problem.isEmpty() ? m_input.error() : problem;
    report.errorDetail = m_input.errorDetail();
    report.damaged = m_input.foundDamage();
    report.cancelled = m_cancelled;
    m_percent = 100;
    qCInfo(lcImport, "%s: %llu telegrams, %llu places not understood, %s", qUtf8Printable(report.source),
           report.telegrams, report.notUnderstood, report.error.isEmpty() ? "no error" : qUtf8Printable(report.error));
    m_lump.importEnd = std::move(report);
    sendLump();
}

QString ImportJob::open(const InputFile &file)
{
    const QString problem = problemOf(QFileInfo(file.path)).toString();
    return problem.isEmpty() ? m_input.open(file.path) : problem;
}

QString ImportJob::open(const PastedText &text)
{
    m_input.openText(text.utf8, text.reading);
    return {};
}

void ImportJob::read()
{
    m_lump.extras = m_input.extras();
    quint64 sent = 0;
    while (!m_cancelled) {
        auto lump = m_input.next();
        if (!lump)
            break;
        m_tally.take(*lump);
        for (Reception &reception : lump->receptions)
            add(std::move(reception));
        m_percent = m_input.percent();
        if (m_input.bytesRead() - sent >= kLumpBytes) {
            sent = m_input.bytesRead();
            sendLump();
        }
    }
}

void ImportJob::add(Reception reception)
{
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
