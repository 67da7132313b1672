// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exporting/session_export.h"

#include "engine/capture/capture_database.h"
#include "engine/session.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace engine {

namespace {

/// Some milliseconds of work.
constexpr std::size_t kSliceTelegrams = 500;

std::size_t countOf(const Session &session, const ExportRequest &request)
{
    return request.telegrams ? request.telegrams->size() : session.telegrams().count();
}

std::uint32_t telegramAt(const Session &session, const ExportRequest &request, std::size_t place)
{
    return request.telegrams ? (*request.telegrams)[place] : session.telegrams().first() + std::uint32_t(place);
}

std::unique_ptr<ResultWriter> writerOf(const Session &session, const ExportRequest &request)
{
    ResultOptions options = request.result;
    options.notes = session.notes();
    return makeResultWriter(options);
}

void look(const Session &session, std::uint32_t telegram, ResultWriter &writer, wmbus::DecodedTelegram &decoded)
{
    session.decode(telegram, wmbus::Depth::Readings, decoded);
    writer.look(decoded);
}

void write(const Session &session, std::uint32_t telegram, ResultWriter &writer, wmbus::DecodedTelegram &decoded,
           std::string &out)
{
    session.decode(telegram, writer.needsFields() ? wmbus::Depth::Fields : wmbus::Depth::Readings, decoded);
    writer.write(session.telegrams().reception(telegram), decoded, out);
}

} // namespace

SessionExport::SessionExport(const Session &session, ExportRequest request, const QString &path)
    : m_session(session), m_hold(session.holdTelegrams()), m_request(std::move(request)), m_path(path), m_file(path),
      m_writer(writerOf(session, m_request)), m_count(countOf(session, m_request)), m_looking(m_writer->looksFirst())
{
}

bool SessionExport::writeSlice()
{
    if (!m_error.isEmpty())
        return false;
    if (!m_file.isOpen() && !m_file.open(QIODevice::WriteOnly))
        return fail();
    if (m_looking) {
        lookAtSlice();
        return true;
    }
    if (!writeTelegrams())
        return fail();
    return m_next < m_count || finish();
}

int SessionExport::percent() const
{
    if (m_count == 0)
        return 0;
    if (!m_writer->looksFirst())
        return int(m_next * 100 / m_count);
    return int(m_next * 50 / m_count) + (m_looking ? 0 : 50);
}

std::size_t SessionExport::sliceEnd() const
{
    return std::min(m_count, m_next + kSliceTelegrams);
}

void SessionExport::lookAtSlice()
{
    for (const std::size_t end = sliceEnd(); m_next < end; ++m_next)
        look(m_session, telegramAt(m_session, m_request, m_next), *m_writer, m_decoded);
    if (m_next < m_count)
        return;
    m_looking = false;
    m_next = 0;
}

bool SessionExport::writeTelegrams()
{
    if (m_next == 0)
        m_writer->begin(m_buffer);
    for (const std::size_t end = sliceEnd(); m_next < end; ++m_next)
        write(m_session, telegramAt(m_session, m_request, m_next), *m_writer, m_decoded, m_buffer);
    if (m_next == m_count)
        m_writer->end(m_buffer);
    return flush();
}

bool SessionExport::flush()
{
    const bool written = m_file.write(m_buffer.data(), qint64(m_buffer.size())) == qint64(m_buffer.size());
    m_buffer.clear();
    return written;
}

bool SessionExport::finish()
{
    if (!m_file.commit())
        fail();
    return false;
}

bool SessionExport::fail()
{
    const QFileInfo target(m_path);
    if (target.isDir())
        m_error = capture_error::kFolder.toString();
    else if (!target.dir().exists())
        m_error = capture_error::kNoFolder.toString();
    else if (m_file.error() == QFileDevice::PermissionsError || !QFileInfo(target.path()).isWritable())
        m_error = capture_error::kForbidden.toString();
    else
        m_error = kNotWritten;
    m_errorDetail = m_file.errorString();
    m_file.cancelWriting();
    return false;
}

std::string exportText(const Session &session, const ExportRequest &request, std::size_t most)
{
    const auto writer = writerOf(session, request);
    const std::size_t count = std::min(most, countOf(session, request));
    wmbus::DecodedTelegram decoded;
    std::string text;
    for (std::size_t i = 0; writer->looksFirst() && i < count; ++i)
        look(session, telegramAt(session, request, i), *writer, decoded);
    writer->begin(text);
    for (std::size_t i = 0; i < count; ++i)
        write(session, telegramAt(session, request, i), *writer, decoded, text);
    writer->end(text);
    return text;
}

} // namespace engine
