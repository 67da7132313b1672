// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exporting/csv_export.h"

#include "engine/capture/capture_database.h"
#include "engine/exporting/meter_table.h"
#include "engine/session.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace engine {

namespace {

/// Some milliseconds of work.
constexpr std::size_t kSliceTelegrams = 1'000;

} // namespace

CsvExport::CsvExport(const Session &session, CsvRequest request, const QString &path)
    : m_session(session), m_request(std::move(request)), m_path(path), m_file(path)
{
    if (m_request.view != ResultView::Meters)
        m_count = m_request.telegrams ? m_request.telegrams->size() : session.telegrams().count();
}

bool CsvExport::writeSlice()
{
    if (!m_error.isEmpty())
        return false;
    if (!m_file.isOpen() && !begin())
        return fail();
    const std::size_t end = std::min(m_count, m_next + kSliceTelegrams);
    for (; m_next < end; ++m_next) {
        const std::uint32_t telegram = m_request.telegrams ? (*m_request.telegrams)[m_next] : std::uint32_t(m_next);
        m_session.decode(telegram, m_writer->needsFields() ? wmbus::Depth::Fields : wmbus::Depth::Readings, m_decoded);
        m_writer->write(m_session.telegrams().reception(telegram), m_decoded, m_buffer);
    }
    if (!flush())
        return fail();
    return m_next < m_count || finish();
}

int CsvExport::percent() const
{
    return m_count == 0 ? 0 : int(m_next * 100 / m_count);
}

bool CsvExport::begin()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return false;
    const ResultOptions options{
        .format = ResultFormat::Csv, .view = m_request.view, .csv = m_request.dialect, .notes = m_session.notes()};
    if (m_request.view == ResultView::Meters) {
        appendMeterTable(m_buffer, m_session.meters(), options);
        return true;
    }
    m_writer = makeResultWriter(options);
    m_writer->begin(m_buffer);
    return true;
}

bool CsvExport::flush()
{
    const bool written = m_file.write(m_buffer.data(), qint64(m_buffer.size())) == qint64(m_buffer.size());
    m_buffer.clear();
    return written;
}

bool CsvExport::finish()
{
    if (!m_file.commit())
        fail();
    return false;
}

bool CsvExport::fail()
{
    const QFileInfo target(m_path);
    if (target.isDir())
        m_error = capture_error::kFolder.toString();
    else if (!target.dir().exists())
        m_error = capture_error::kNoFolder.toString();
    else if (m_file.error() == QFileDevice::PermissionsError || !QFileInfo(target.path()).isWritable())
        m_error = capture_error::kForbidden.toString();
    else
        m_error = m_file.errorString();
    m_file.cancelWriting();
    return false;
}

} // namespace engine
