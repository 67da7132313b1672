// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/capture_reader.h"

#include "engine/capture/capture_database.h"

#include <QFile>
#include <QtEndian>

#include <sqlite3.h>

#include <cmath>

namespace engine {

namespace {

constexpr qint64 kApplicationIdOffset = 68; ///< in the header of every SQLite 3 database, big endian
constexpr std::int64_t kLongestSkip = 1 << 24; ///< telegrams behind damage that are still looked for
/// What a damaged page makes of a number is no time and no signal.
constexpr std::int64_t kFirstUtcUs = -62'135'596'800'000'000; ///< of the year 1
constexpr std::int64_t kLastUtcUs = 253'402'300'799'999'999; ///< of the year 9999
constexpr double kMostDbm = 3000;

template <typename Enum>
Enum enumValue(std::int64_t number, Enum last)
{
    return number >= 0 && number <= std::int64_t(last) ? Enum(number) : Enum{};
}

radio::Bytes bytesOf(std::span<const std::uint8_t> view)
{
    return {view.begin(), view.end()};
}

Reception readRow(const CaptureStatement &row)
{
    Reception reception;
    radio::RawTelegram &telegram = reception.telegram;
    if (!row.isNull(1) && row.integer(1) >= kFirstUtcUs && row.integer(1) <= kLastUtcUs)
        reception.utcUs = row.integer(1);
    reception.steadyUs = row.integer(2);
    telegram.bytes = bytesOf(row.blob(3));
    reception.original = bytesOf(row.blob(4));
    telegram.mode = enumValue(row.integer(5), radio::LinkMode::CT);
    telegram.format = enumValue(row.integer(6), radio::FrameFormat::Wired);
    telegram.crc = enumValue(row.integer(7), radio::CrcState::Bad);
    if (!row.isNull(8))
        telegram.rssiRaw = std::uint8_t(row.integer(8));
    if (!row.isNull(9) && std::abs(row.real(9)) < kMostDbm)
        telegram.rssiDbm = float(row.real(9));
    if (!row.isNull(10))
        telegram.deviceTime = std::uint32_t(row.integer(10));
    reception.source = row.text(11);
    reception.place = std::uint64_t(row.integer(12));
    reception.stick = sticks::stickTypeFromName(row.text(13)).value_or(sticks::StickType::Auto);
    reception.heard = std::uint32_t(row.integer(14));
    if (!row.isNull(15))
        reception.mark = {.marked = row.integer(15) != 0, .comment = std::string(row.text(16))};
    return reception;
}

constexpr const char *kSelectTelegrams =
    "SELECT number, utc_us, steady_us, bytes, original, mode, format, crc, rssi_raw, rssi_dbm, device_time, port, "
    "place, receiver, heard, marked, comment FROM telegrams LEFT JOIN sources ON sources.id = telegrams.source "
    "LEFT JOIN marks ON marks.telegram = telegrams.number WHERE number > ? ORDER BY number LIMIT ?";
/// The tables of version 1 had neither marks nor joined receptions.
constexpr const char *kSelectTelegrams1 =
    "SELECT number, utc_us, steady_us, bytes, original, mode, format, crc, rssi_raw, rssi_dbm, device_time, port, "
    "place, receiver, 1, NULL, NULL FROM telegrams LEFT JOIN sources ON sources.id = telegrams.source "
    "WHERE number > ? ORDER BY number LIMIT ?";

QString qString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::vector<ReceiverEvent> eventsOf(CaptureDatabase &database)
{
    std::vector<ReceiverEvent> events;
    CaptureStatement select = database.prepare("SELECT utc_us, port, kind, detail FROM events ORDER BY number");
    while (select.isValid() && select.step() == SQLITE_ROW) {
        events.push_back({.kind = receiverEventFromName(select.text(2)).value_or(ReceiverEvent::Kind::Problem),
                          .utcUs = select.integer(0),
                          .port = qString(select.text(1)),
                          .detail = qString(select.text(3))});
    }
    return events;
}

std::vector<NotedMeter> metersOf(CaptureDatabase &database)
{
    std::vector<NotedMeter> meters;
    CaptureStatement select =
        database.prepare("SELECT manufacturer, id, version, type, name, note, relation, ignored FROM meters");
    while (select.isValid() && select.step() == SQLITE_ROW) {
        meters.push_back({.address = {.manufacturer = std::uint16_t(select.integer(0)),
                                      .id = std::uint32_t(select.integer(1)),
                                      .version = std::uint8_t(select.integer(2)),
                                      .type = std::uint8_t(select.integer(3))},
                          .note = {.name = std::string(select.text(4)),
                                   .note = std::string(select.text(5)),
                                   .relation = meterRelationFromName(select.text(6)).value_or(MeterRelation::Unknown),
                                   .ignored = select.integer(7) != 0}});
    }
    return meters;
}

std::vector<wmbus::CompactLayout> layoutsOf(CaptureDatabase &database)
{
    std::vector<wmbus::CompactLayout> layouts;
    CaptureStatement select = database.prepare("SELECT headers FROM layouts");
    while (select.isValid() && select.step() == SQLITE_ROW)
        layouts.push_back({bytesOf(select.blob(0))});
    return layouts;
}

/// An id of capture_error, or empty.
QString openToRead(CaptureDatabase &database, const QString &path)
{
    QString problem;
    // On a read-only medium SQLite cannot make the file that readers share with a writer: nobody can write there.
    for (const auto access : {CaptureDatabase::Access::Read, CaptureDatabase::Access::ReadUnchanging}) {
        if (!database.open(path, access))
            return capture_error::kForbidden.toString();
        // Without this SQLite refuses a file that was cut off as a whole. The connection cannot write anyway.
        (void)database.execute("PRAGMA writable_schema = ON");
        problem = captureHeaderProblem(database, false);
        if (database.errorCode() != SQLITE_CANTOPEN && database.errorCode() != SQLITE_READONLY)
            break;
    }
    return problem;
}

} // namespace

class CaptureReader::Private
{
public:
    QString open(const QString &path);
    bool read(std::vector<Reception> &into, int limit);
    bool skipDamage();

    CaptureDatabase database;
    CaptureStatement select; ///< after the connection: it goes first
    std::int64_t lastNumber = 0;
    std::int64_t highestNumber = 0;
    bool damaged = false;
};

QString CaptureReader::Private::open(const QString &path)
{
    select = {};
    lastNumber = 0;
    damaged = false;
    if (QString problem = openToRead(database, path); !problem.isEmpty())
        return problem;
    const bool isFirstVersion = database.integer("PRAGMA user_version") == 1;
    select = database.prepare(isFirstVersion ? kSelectTelegrams1 : kSelectTelegrams);
    highestNumber = database.integer("SELECT max(number) FROM telegrams").value_or(0);
    return select.isValid() ? QString() : capture_error::kDamaged.toString();
}

/// One page of telegrams. The statement is reset after it, so that no reading transaction keeps the writer's log
/// from being emptied. False where the file is damaged or cannot be read now.
bool CaptureReader::Private::read(std::vector<Reception> &into, int limit)
{
    select.bind(1, lastNumber);
    select.bind(2, std::int64_t(limit));
    int result = select.step();
    for (; result == SQLITE_ROW; result = select.step()) {
        const std::int64_t number = select.integer(0);
        if (number <= lastNumber) { // a torn page may hold old numbers, too: reading would run in a circle
            result = SQLITE_CORRUPT;
            break;
        }
        lastNumber = number;
        into.push_back(readRow(select));
    }
    select.reset();
    return result == SQLITE_DONE;
}

/// Behind a damaged page there are good ones: looks for the next number that can be read, in growing steps.
bool CaptureReader::Private::skipDamage()
{
    damaged = true;
    const std::int64_t before = lastNumber;
    for (std::int64_t stride = 1; stride <= kLongestSkip; stride *= 2) {
        lastNumber = before + stride;
        std::vector<Reception> probe;
        if (read(probe, 1) && !probe.empty()) {
            --lastNumber; // it is read again with its page
            return true;
        }
    }
    lastNumber = before + kLongestSkip;
    return false;
}

CaptureReader::CaptureReader() : d(std::make_unique<Private>()) { }
CaptureReader::~CaptureReader() = default;
CaptureReader::CaptureReader(CaptureReader &&) noexcept = default;
CaptureReader &CaptureReader::operator=(CaptureReader &&) noexcept = default;

QString CaptureReader::open(const QString &path)
{
    const QString problem = captureFileProblem(path);
    return problem.isEmpty() ? d->open(path) : problem;
}

quint64 CaptureReader::telegramCount() const
{
    return quint64(d->highestNumber); // numbers run from 1 without gaps: nothing is ever deleted
}

std::vector<Reception> CaptureReader::next(int limit)
{
    std::vector<Reception> receptions;
    if (!d->select.isValid())
        return receptions;
    while (!d->read(receptions, limit) && receptions.empty()) {
        if (!d->skipDamage())
            break;
    }
    return receptions;
}

CaptureExtras CaptureReader::extras()
{
    return {.events = eventsOf(d->database), .meters = metersOf(d->database), .layouts = layoutsOf(d->database)};
}

bool CaptureReader::foundDamage() const
{
    return d->damaged;
}

bool CaptureReader::isCapture(const QString &path)
{
    // The log lies beside a capture in work, maybe our own: only SQLite may open that (see captureFileProblem()).
    if (QFile::exists(path + QStringLiteral("-wal"))) {
        CaptureDatabase database;
        return captureFileProblem(path).isEmpty() && openToRead(database, path) != capture_error::kNotCapture;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(kApplicationIdOffset + 4);
    return header.startsWith("SQLite format 3") && header.size() == kApplicationIdOffset + 4
           && qFromBigEndian<qint32>(header.constData() + kApplicationIdOffset) == kCaptureApplicationId;
}

} // namespace engine
