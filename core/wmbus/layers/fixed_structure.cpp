// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/compound_bytes.h"
#include "wmbus/layers/application_layer.h"
#include "wmbus/records/numbers.h"

namespace wmbus {

namespace {

using radio::ByteView;

/// Offsets behind the CI.
constexpr std::size_t kAccessNumber = 4;
constexpr std::size_t kStatus = 5;
constexpr std::size_t kUnits = 6; ///< two bytes, bits 5-0 each; bits 7-6 of both are the medium
constexpr std::size_t kCounters = 8;
constexpr std::size_t kCounterBytes = 4;

constexpr std::uint8_t kBinary = 0x01; ///< status: counters are binary, else BCD
constexpr std::uint8_t kSameUnit = 0x3E; ///< "the same unit, value at the due date"

struct UnitRow
{
    std::uint8_t first; ///< this code ×1, the next ×10, the one after ×100
    std::string_view quantity;
    std::string_view unit;
};

constexpr UnitRow kRows[] = {
    {0x02, "energy", "Wh"},       {0x05, "energy", "kWh"},       {0x08, "energy", "MWh"}, {0x0B, "energy", "kJ"},
    {0x0E, "energy", "MJ"},       {0x11, "energy", "GJ"},        {0x14, "power", "W"},    {0x17, "power", "kW"},
    {0x1A, "power", "MW"},        {0x1D, "power", "kJ/h"},       {0x20, "power", "MJ/h"}, {0x23, "power", "GJ/h"},
    {0x26, "volume", "ml"},       {0x29, "volume", "l"},         {0x2C, "volume", "m³"},  {0x2F, "volume-flow", "ml/h"},
    {0x32, "volume-flow", "l/h"}, {0x35, "volume-flow", "m³/h"},
};

VifMeaning meaningOf(std::uint8_t unit)
{
    for (const UnitRow &row : kRows) {
        if (unit >= row.first && unit < row.first + 3)
            return {row.quantity, row.unit, std::int8_t(unit - row.first), DataType::Unsigned};
    }
    switch (unit) {
    case 0x38:
        return {"external-temperature", "°C", -3, DataType::Unsigned};
    case 0x39:
        return {"heat-cost", "HCA", 0, DataType::Unsigned};
    case 0x3F:
        return {"dimensionless", "", 0, DataType::Unsigned};
    default:
        return {"reserved", "", 0, DataType::Reserved};
    }
}

/// Media A to E are those of meters that send their most significant byte first; the names are the same.
std::uint8_t deviceTypeOf(std::uint8_t medium)
{
    constexpr std::uint8_t kTypes[16] = {0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07,
                                         0x08, 0x0F, 0x03, 0x04, 0x06, 0x07, 0x08, 0x0F};
    return kTypes[medium & 0x0F];
}

void addCounter(TelegramBuilder &builder, std::size_t at, const VifMeaning &meaning, bool binary, std::uint64_t storage)
{
    DecodedTelegram &out = builder.out();
    Record &record = out.records.emplace_back();
    record.quantity = meaning.quantity;
    record.unit = meaning.unit;
    record.storage = storage;
    record.unknown = !meaning.known();
    record.header = record.data = {std::uint16_t(at), kCounterBytes};
    record.header.count = 0;
    const ByteView data = builder.view().subspan(at, kCounterBytes);
    const DataReading reading = binary ? readUnsigned(data, meaning.exponent) : readBcd(data, meaning.exponent);
    record.value = reading.value;
    record.error = reading.error;
    builder.leaf("counter", at, kCounterBytes, record.unknown ? Group::Unknown : Group::Record, 1, record.value,
                 std::int16_t(out.records.size() - 1));
}

} // namespace

void readFixedStructure(TelegramBuilder &builder, const ApplicationContent &content)
{
    DecodedTelegram &out = builder.out();
    const std::size_t ci = content.first;
    const std::size_t at = ci + 1;
    const ByteView bytes = builder.view();
    const std::uint8_t units[] = {bytes[at + kUnits], bytes[at + kUnits + 1]};
    const auto medium = std::uint8_t(units[0] >> 6 | (units[1] >> 6) << 2);
    const std::uint8_t status = bytes[at + kStatus];
    out.meter = Address{0, std::uint32_t(littleEndian(bytes.subspan(at, 4))), 0, deviceTypeOf(medium)};
    out.accessNumber = bytes[at + kAccessNumber];
    out.security.verdict = Verdict::NotEncrypted;
    const std::size_t layer = builder.beginLayer("fixed-structure", ci, Group::Record);
    builder.leaf("ci", ci, 1, Group::Transport, 1, Symbol{"response-fixed", bytes[ci]});
    builder.leaf("number", at, 4, Group::Address, 1, Symbol{{}, out.meter->id});
    builder.leaf("access-number", at + kAccessNumber, 1, Group::Transport, 1, Decimal{*out.accessNumber, 0});
    builder.leaf("fixed-status", at + kStatus, 1, Group::Transport, 1, RawBytes{});
    describeFixedStatusBits(builder, {at + kStatus}, status);
    builder.leaf("units-and-medium", at + kUnits, 2, Group::Record, 1, RawBytes{});
    const VifMeaning first = meaningOf(units[0] & 0x3F);
    const bool historic = (units[1] & 0x3F) == kSameUnit;
    const VifMeaning second = historic ? first : meaningOf(units[1] & 0x3F);
    addCounter(builder, at + kCounters, first, status & kBinary, 0);
    addCounter(builder, at + kCounters + kCounterBytes, second, status & kBinary, historic ? 1 : 0);
    builder.endLayer(layer, at + kCounters + 2 * kCounterBytes);
}

} // namespace wmbus
