// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/import_job.h"

#include "engine/capture/capture_database.h"
#include "engine/capture/capture_reader.h"
#include "engine/importing/reception_import.h"
#include "textforms/line_reader.h"

#include <QFile>
#include <QFileInfo>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace engine {

namespace {

struct GzipClose
{
    void operator()(gzFile file) const { gzclose_r(file); }
};
using GzipFile = std::unique_ptr<std::remove_pointer_t<gzFile>, GzipClose>;

/// What speaks against reading this path, before it is opened. A device or a pipe might never end.
QStringView problemOf(const QFileInfo &file)
{
    if (!file.exists())
        return capture_error::kMissing;
    if (file.isDir())
        return capture_error::kFolder;
    if (!file.isFile())
        return capture_error::kUnusable;
    if (!file.isReadable())
        return capture_error::kForbidden;
    return file.size() == 0 ? capture_error::kEmpty : QStringView();
}

int percentOf(qint64 part, qint64 whole)
{
    return whole > 0 ? int(std::clamp<qint64>(part * 100 / whole, 0, 100)) : 100;
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
    m_lump.importEnd = m_report;
    sendLump();
}

void ImportJob::read(const InputFile &file)
{
    m_report.source = file.path;
    m_report.error = problemOf(QFileInfo(file.path)).toString();
    if (!m_report.error.isEmpty())
        return;
    if (CaptureReader::isCapture(file.path))
        readCapture(file.path);
    else
        readForms(file.path);
}

void ImportJob::read(const PastedText &text)
{
    textforms::LineReader reader;
    const std::string_view all(text.utf8.constData(), std::size_t(text.utf8.size()));
    for (std::size_t at = 0; at < all.size() && !m_cancelled; at += kPieceBytes) {
        reader.feed(all.substr(at, kPieceBytes));
        m_percent = percentOf(qint64(at), qint64(all.size()));
        takeFound(reader, {});
    }
    reader.finish();
    takeFound(reader, {});
}

void ImportJob::readCapture(const QString &path)
{
    CaptureReader reader;
    m_report.error = reader.open(path);
    if (!m_report.error.isEmpty())
        return;
    m_lump.events = reader.events();
    const auto total = qint64(reader.telegramCount());
    while (!m_cancelled) {
        auto receptions = reader.next(int(kLump));
        if (receptions.empty())
            break;
        for (auto &reception : receptions)
            add(std::move(reception));
        m_percent = percentOf(qint64(m_report.telegrams), total);
    }
    m_report.damaged = reader.foundDamage();
}

void ImportJob::readForms(const QString &path)
{
    // zlib passes through what is not compressed.
    const GzipFile file(gzopen(QFile::encodeName(path).constData(), "rb"));
    if (!file) {
        m_report.error = capture_error::kUnusable.toString();
        return;
    }
    const std::string source = path.toStdString();
    const qint64 total = QFileInfo(path).size();
    textforms::LineReader reader;
    std::array<char, kPieceBytes> piece{};
    quint64 unsent = 0;
    int length = 0;
    while (!m_cancelled && (length = gzread(file.get(), piece.data(), kPieceBytes)) > 0) {
        reader.feed({piece.data(), std::size_t(length)});
        takeFound(reader, source);
        m_percent = percentOf(gzoffset(file.get()), total);
        unsent += quint64(length);
        if (unsent >= kLumpBytes) {
            sendLump();
            unsent = 0;
        }
    }
    if (length < 0) {
        int code = Z_OK;
        m_report.error = capture_error::kUnusable.toString();
        m_report.errorDetail = QString::fromLocal8Bit(gzerror(file.get(), &code));
    }
    reader.finish();
    takeFound(reader, source);
}

void ImportJob::takeFound(textforms::LineReader &reader, const std::string &source)
{
    for (const auto &found : reader.takeTelegrams())
        add(receptionFrom(found, source, InputZone::Local));
    for (const auto &problem : reader.takeNotUnderstood()) {
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
