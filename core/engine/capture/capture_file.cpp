// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/capture_file.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>

namespace engine {

namespace {

// These numbers are in files: a value that was written once keeps its meaning for ever.
static_assert(int(radio::LinkMode::Unknown) == 0 && int(radio::LinkMode::S) == 1 && int(radio::LinkMode::T) == 2
              && int(radio::LinkMode::C) == 3 && int(radio::LinkMode::R) == 4 && int(radio::LinkMode::N) == 5
              && int(radio::LinkMode::CT) == 6);
static_assert(int(radio::FrameFormat::Unknown) == 0 && int(radio::FrameFormat::A) == 1
              && int(radio::FrameFormat::B) == 2 && int(radio::FrameFormat::Wired) == 3);
static_assert(int(radio::CrcState::Unknown) == 0 && int(radio::CrcState::Inside) == 1
              && int(radio::CrcState::VerifiedByDevice) == 2 && int(radio::CrcState::Bad) == 3);

template <typename Number>
std::optional<std::int64_t> wide(const std::optional<Number> &number)
{
    return number ? std::optional<std::int64_t>(*number) : std::nullopt;
}

QString openProblem(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        return capture_error::kNoFolder.toString();
    const QString problem = captureFileProblem(path);
    return problem == capture_error::kMissing || problem == capture_error::kEmpty ? QString() : problem;
}

} // namespace

QString CaptureFile::open(const QString &path)
{
    forgetConnection();
    if (QString problem = openProblem(path); !problem.isEmpty())
        return problem;
    const bool opened = m_database.open(path, CaptureDatabase::Access::Write);
    if (!opened)
        return (m_database.errorCode() == SQLITE_CANTOPEN ? capture_error::kForbidden : capture_error::kUnusable)
            .toString();
    if (QString problem = captureHeaderProblem(m_database, true); !problem.isEmpty())
        return problem;
    // The header first: what is written in WAL mode reaches the file itself with a checkpoint only, and until then
    // nobody could tell by its first bytes that the file of a killed program is a capture. WAL lets others read while
    // we write. FULL, because with NORMAL a power cut takes everything since the last checkpoint, and one sync for
    // each lump of telegrams is cheap.
    if (migrateCapture(m_database) && m_database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
        && prepare())
        return {};
    switch (m_database.errorCode()) {
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        return capture_error::kForbidden.toString();
    case SQLITE_BUSY:
        return capture_error::kBusy.toString();
    case SQLITE_CORRUPT:
        return capture_error::kDamaged.toString();
    default:
        return capture_error::kUnusable.toString();
    }
}

bool CaptureFile::prepare()
{
    m_insertTelegram = m_database.prepare(
        "INSERT INTO telegrams (utc_us, steady_us, source, place, bytes, original, mode, format, crc, rssi_raw, "
        "rssi_dbm, device_time, heard) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    m_insertEvent = m_database.prepare("INSERT INTO events (utc_us, port, kind, detail) VALUES (?, ?, ?, ?)");
    m_insertMark = m_database.prepare("INSERT INTO marks (telegram, marked, comment) VALUES (?, ?, ?)");
    m_insertSource = m_database.prepare("INSERT INTO sources (port, receiver) VALUES (?, ?)");
    m_findSource = m_database.prepare("SELECT id FROM sources WHERE port = ? AND receiver = ?");
    return m_insertTelegram.isValid() && m_insertEvent.isValid() && m_insertMark.isValid() && m_insertSource.isValid()
           && m_findSource.isValid();
}

QString CaptureFile::write(std::span<const CaptureItem> items)
{
    if (!m_database.isOpen())
        return QStringLiteral("not open");
    if (m_database.hasMoved())
        return QStringLiteral("moved or deleted");
    const bool written = m_database.execute("BEGIN IMMEDIATE")
                         && std::ranges::all_of(items, [this](const CaptureItem &item) { return insert(item); })
                         && m_database.execute("COMMIT");
    if (written)
        return {};
    QString detail = m_database.error();
    (void)m_database.execute("ROLLBACK");
    m_sources.clear();
    return detail;
}

bool CaptureFile::insert(const CaptureItem &item)
{
    return std::visit([this](const auto &value) { return insert(value); }, item);
}

bool CaptureFile::insert(const Reception &reception)
{
    const radio::RawTelegram &telegram = reception.telegram;
    const std::optional<std::int64_t> source = sourceId(reception.source, sticks::stickTypeName(reception.stick));
    if (!source)
        return false;
    CaptureStatement &row = m_insertTelegram;
    row.bind(1, reception.utcUs);
    row.bind(2, reception.steadyUs);
    row.bind(3, *source);
    if (reception.place == 0)
        row.bindNull(4);
    else
        row.bind(4, std::int64_t(reception.place));
    row.bind(5, radio::ByteView(telegram.bytes));
    if (reception.original.empty())
        row.bindNull(6);
    else
        row.bind(6, radio::ByteView(reception.original));
    row.bind(7, std::int64_t(telegram.mode));
    row.bind(8, std::int64_t(telegram.format));
    row.bind(9, std::int64_t(telegram.crc));
    row.bind(10, wide(telegram.rssiRaw));
    row.bind(11, telegram.rssiDbm ? std::optional<double>(*telegram.rssiDbm) : std::nullopt);
    row.bind(12, wide(telegram.deviceTime));
    row.bind(13, std::int64_t(reception.heard));
    const bool done = row.step() == SQLITE_DONE;
    row.reset();
    return done && (reception.mark.isEmpty() || insertMark(reception.mark));
}

/// Of the telegram that was inserted last.
bool CaptureFile::insertMark(const TelegramMark &mark)
{
    m_insertMark.bind(1, m_database.lastInsertRow());
    m_insertMark.bind(2, std::int64_t(mark.marked));
    m_insertMark.bind(3, std::string_view(mark.comment));
    const bool done = m_insertMark.step() == SQLITE_DONE;
    m_insertMark.reset();
    return done;
}

bool CaptureFile::insert(const ReceiverEvent &event)
{
    const std::string port = event.port.toStdString();
    const std::string detail = event.detail.toStdString();
    m_insertEvent.bind(1, event.utcUs);
    m_insertEvent.bind(2, std::string_view(port));
    m_insertEvent.bind(3, receiverEventName(event.kind));
    m_insertEvent.bind(4, std::string_view(detail));
    const bool done = m_insertEvent.step() == SQLITE_DONE;
    m_insertEvent.reset();
    return done;
}

bool CaptureFile::insert(const NotedMeter &meter)
{
    CaptureStatement row = m_database.prepare(
        "INSERT OR REPLACE INTO meters (manufacturer, id, version, type, name, note, relation, ignored) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    if (!row.isValid())
        return false;
    row.bind(1, std::int64_t(meter.address.manufacturer));
    row.bind(2, std::int64_t(meter.address.id));
    row.bind(3, std::int64_t(meter.address.version));
    row.bind(4, std::int64_t(meter.address.type));
    row.bind(5, std::string_view(meter.note.name));
    row.bind(6, std::string_view(meter.note.note));
    row.bind(7, meterRelationName(meter.note.relation));
    row.bind(8, std::int64_t(meter.note.ignored));
    return row.step() == SQLITE_DONE;
}

/// Goes through the whole table: an index would make every telegram dearer, and a mark is set by hand.
bool CaptureFile::insert(const MarkedTelegram &telegram)
{
    CaptureStatement row =
        m_database.prepare("INSERT OR REPLACE INTO marks (telegram, marked, comment) "
                           "SELECT number, ?, ? FROM telegrams WHERE utc_us IS ? AND bytes = ? LIMIT 1");
    if (!row.isValid())
        return false;
    row.bind(1, std::int64_t(telegram.mark.marked));
    row.bind(2, std::string_view(telegram.mark.comment));
    row.bind(3, telegram.utcUs);
    row.bind(4, radio::ByteView(telegram.bytes));
    return row.step() == SQLITE_DONE;
}

bool CaptureFile::insert(const wmbus::CompactLayout &layout)
{
    CaptureStatement row = m_database.prepare("INSERT OR IGNORE INTO layouts (signature, headers) VALUES (?, ?)");
    if (!row.isValid())
        return false;
    row.bind(1, std::int64_t(layout.signature()));
    row.bind(2, radio::ByteView(layout.headers));
    return row.step() == SQLITE_DONE;
}

std::optional<std::int64_t> CaptureFile::sourceId(std::string_view port, std::string_view receiver)
{
    std::pair key{std::string(port), std::string(receiver)};
    if (const auto known = m_sources.find(key); known != m_sources.end())
        return known->second;
    std::optional<std::int64_t> id;
    m_findSource.bind(1, port);
    m_findSource.bind(2, receiver);
    if (m_findSource.step() == SQLITE_ROW)
        id = m_findSource.integer(0);
    m_findSource.reset();
    if (!id) {
        m_insertSource.bind(1, port);
        m_insertSource.bind(2, receiver);
        if (m_insertSource.step() == SQLITE_DONE)
            id = m_database.lastInsertRow();
        m_insertSource.reset();
    }
    if (id)
        m_sources.emplace(std::move(key), *id);
    return id;
}

void CaptureFile::close()
{
    if (m_database.isOpen() && !m_database.hasMoved())
        (void)m_database.execute("PRAGMA journal_mode = DELETE");
    forgetConnection();
}

void CaptureFile::forgetConnection()
{
    for (CaptureStatement *statement :
         {&m_insertTelegram, &m_insertEvent, &m_insertMark, &m_insertSource, &m_findSource})
        *statement = {};
    m_sources.clear();
    m_database.close();
}

} // namespace engine
