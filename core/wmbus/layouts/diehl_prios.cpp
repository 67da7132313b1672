// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/layouts/diehl_prios.h"

#include "wmbus/records/dates.h"
#include "wmbus/records/numbers.h"
#include "wmbus/records/vif_tables.h"

namespace wmbus {

namespace {

constexpr std::size_t kInterval = 11;
constexpr std::size_t kBattery = 12;
constexpr std::size_t kFlags = 13;
constexpr std::size_t kVif = 14;
constexpr std::size_t kCheck = 15;
constexpr std::size_t kTotal = 16;
constexpr std::size_t kDueValue = 20;
constexpr std::size_t kDueDate = 24;
constexpr std::uint8_t kLitres = 0x13;

class PriosReader
{
public:
    explicit PriosReader(TelegramBuilder &builder) : m_builder(builder), m_bytes(builder.view()) { }

    void addValue(std::string_view id, const VifMeaning &meaning, std::size_t at, std::size_t size,
                  std::uint64_t storage, const DataReading &reading, bool guess = false)
    {
        std::vector<Record> &records = m_builder.out().records;
        Record &record = records.emplace_back();
        record.quantity = meaning.quantity;
        record.unit = meaning.unit;
        record.storage = storage;
        record.header = {std::uint16_t(at), 0};
        record.data = {std::uint16_t(at), std::uint16_t(size)};
        record.source = m_builder.source();
        assignValue(record.value, reading.value);
        record.error = reading.error;
        record.guess = guess;
        m_builder.leaf(id, at, size, Group::Maker, 1, record.value, std::int16_t(records.size() - 1));
        m_builder.explain(at, size);
    }

    /// Bits 3-0: 2^(n+2) seconds.
    void addInterval()
    {
        constexpr VifMeaning kSeconds{"transmission-period", "s", 0, DataType::Unsigned};
        addValue("interval", kSeconds, kInterval, 1, 0, {Decimal{4LL << (m_bytes[kInterval] & 0x0F), 0}, {}});
    }

    /// Bits 4-0: half years.
    void addBattery()
    {
        constexpr VifMeaning kYears{"remaining-battery-life", "year", 0, DataType::Unsigned};
        addValue("battery", kYears, kBattery, 1, 0, {Decimal{(m_bytes[kBattery] & 0x1F) * 5, -1}, {}});
    }

    void addVolume(std::size_t at, std::uint64_t storage)
    {
        // The one known telegram with another VIF counts litres all the same.
        addValue("counter", primaryVif(kLitres), at, 4, storage, readUnsigned(m_bytes.subspan(at, 4), -3),
                 m_bytes[kVif] != kLitres);
    }

    void addDate()
    {
        const DateReading date = readDate(m_bytes.subspan(kDueDate, 2));
        addValue("date", primaryVif(0x6C), kDueDate, 2, 1,
                 {date.error.empty() ? Value(date.time) : Value(), date.error});
    }

private:
    TelegramBuilder &m_builder;
    radio::ByteView m_bytes;
};

} // namespace

void readPrios(TelegramBuilder &builder, std::size_t end)
{
    const std::size_t layer = builder.beginLayer("maker-payload", kInterval, Group::Maker);
    PriosReader reader(builder);
    reader.addInterval();
    reader.addBattery();
    builder.leaf("status", kFlags, 1, Group::Transport, 1, Symbol{{}, builder.view()[kFlags]});
    builder.leaf("vif", kVif, 1, Group::Record, 1, RawBytes{});
    builder.leaf("check", kCheck, 1, Group::Checksum, 1, RawBytes{});
    std::size_t at = kTotal;
    if (end >= kDueValue) {
        reader.addVolume(kTotal, 0);
        at = kDueValue;
    }
    if (end >= kDueDate + 2) {
        reader.addVolume(kDueValue, 1);
        reader.addDate();
        at = kDueDate + 2;
    }
    if (at < end)
        builder.leaf("unknown", at, end - at, Group::Unknown, 1, RawBytes{});
    builder.endLayer(layer, end);
}

} // namespace wmbus
