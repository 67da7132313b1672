// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/telegram_summary.h"

#include "wmbus/value.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>

namespace engine {

namespace {

using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 2> kVolume{"volume", "energy"};
constexpr std::array<std::string_view, 3> kEnergy{"energy", "volume", "power"};
constexpr std::array<std::string_view, 2> kAllocation{"heat-cost", "temperature"};
constexpr std::array<std::string_view, 4> kRoom{"external-temperature", "room-temperature", "flow-temperature",
                                                "relative-humidity"};
constexpr std::array<std::string_view, 6> kAnything{"volume",      "energy", "heat-cost", "external-temperature",
                                                    "volume-flow", "power"};

/// What a meter of this device type (EN 13757-7 table of device types) is there to count, best first.
Words mainQuantities(std::uint8_t deviceType)
{
    switch (deviceType) {
    case 0x03: // gas
    case 0x06: // warm water
    case 0x07: // water
    case 0x11: // water data logger
    case 0x12: // gas data logger
    case 0x13: // gas converter
    case 0x15: // hot water
    case 0x16: // cold water
    case 0x17: // dual register water
    case 0x28: // waste water
    case 0x62: // warm water, a maker's own number
    case 0x72: // cold water, a maker's own number
        return kVolume;
    case 0x02: // electricity
    case 0x04: // heat, outlet
    case 0x0A: // cooling, outlet
    case 0x0B: // cooling, inlet
    case 0x0C: // heat, inlet
    case 0x0D: // heat and cooling
    case 0x43: // heat, a maker's own numbers
    case 0x44:
    case 0x45:
    case 0xC3:
        return kEnergy;
    case 0x08: // heat cost allocator
    case 0x80: // heat cost allocator, a maker's own number
        return kAllocation;
    case 0x1B: // room sensor
        return kRoom;
    default:
        return kAnything;
    }
}

bool hasValue(const wmbus::Record &record)
{
    return record.error.empty() && !std::holds_alternative<std::monostate>(record.value);
}

/// The wanted quantity first, then the present value of the whole meter.
MainRank rank(const wmbus::Record &record, Words wanted)
{
    if (record.unknown || !hasValue(record) || !std::holds_alternative<wmbus::Decimal>(record.value))
        return kNeverMain;
    const auto quantity = std::ranges::find(wanted, record.quantity) - wanted.begin();
    const bool isPlain = record.qualifiers.front().empty();
    const bool isWhole = record.tariff == 0 && record.subunit == 0;
    const bool isNow = record.function == wmbus::Function::Instantaneous && record.storage == 0;
    return MainRank(quantity * 8 + (isNow ? 0 : 4) + (isWhole ? 0 : 2) + (isPlain ? 0 : 1));
}

Words mainQuantities(const wmbus::DecodedTelegram &decoded)
{
    return mainQuantities(decoded.meter ? decoded.meter->type : std::uint8_t(0));
}

/// Of records or readings: what DIF, VIF and their extensions say, without the value.
template <typename Said>
bool saysTheSame(const Said &one, const Said &other)
{
    return one.quantity == other.quantity && one.unit == other.unit && one.function == other.function
           && one.storage == other.storage && one.tariff == other.tariff && one.subunit == other.subunit
           && one.qualifiers == other.qualifiers;
}

std::uint8_t ciAfterLink(const wmbus::DecodedTelegram &decoded)
{
    // EN 13757-4 11.3: L, C, M (2), A (6), then CI. Wired, EN 13757-2: 68 L L 68 C A CI.
    const std::size_t offset = decoded.format == radio::FrameFormat::Wired ? 6 : 10;
    return decoded.bytes.size() > offset ? decoded.bytes[offset] : std::uint8_t(0);
}

Reading readingOf(const wmbus::Record &record, const wmbus::DecodedTelegram &decoded)
{
    Reading reading{.quantity = record.quantity,
                    .unit = record.unit,
                    .text = {},
                    .number = std::numeric_limits<double>::quiet_NaN(),
                    .function = record.function,
                    .storage = record.storage,
                    .tariff = record.tariff,
                    .subunit = record.subunit,
                    .qualifiers = record.qualifiers,
                    .error = record.error,
                    .guess = record.guess,
                    .rank = rank(record, mainQuantities(decoded))};
    if (const auto *decimal = std::get_if<wmbus::Decimal>(&record.value)) {
        reading.text = wmbus::decimalText(*decimal);
        reading.number = wmbus::decimalToDouble(*decimal);
    } else if (const auto *time = std::get_if<wmbus::CivilTime>(&record.value)) {
        reading.text = wmbus::civilTimeText(*time);
    } else if (const auto *text = std::get_if<wmbus::TextRef>(&record.value)) {
        reading.text = decoded.text(*text);
    } else if (const auto *symbol = std::get_if<wmbus::Symbol>(&record.value)) {
        reading.text = symbol->id;
    }
    return reading;
}

std::optional<MainValue> mainValueOf(const wmbus::DecodedTelegram &decoded)
{
    const int main = mainRecord(decoded);
    if (main < 0)
        return std::nullopt;
    const auto &record = decoded.records[std::size_t(main)];
    return MainValue{record.quantity, record.unit, wmbus::decimalToDouble(std::get<wmbus::Decimal>(record.value)),
                     rank(record, mainQuantities(decoded))};
}

} // namespace

bool isSameReading(const Reading &one, const Reading &other)
{
    return saysTheSame(one, other);
}

bool haveSameReadings(const wmbus::DecodedTelegram &one, const wmbus::DecodedTelegram &other)
{
    return std::ranges::equal(one.records, other.records, saysTheSame<wmbus::Record>);
}

std::optional<double> growth(const std::optional<MainValue> &from, const std::optional<MainValue> &to)
{
    if (!from || !to || from->quantity != to->quantity || from->unit != to->unit || from->rank != to->rank)
        return std::nullopt;
    return to->number - from->number;
}

TelegramSummary summaryOf(const wmbus::DecodedTelegram &decoded)
{
    TelegramSummary summary;
    summary.outcome = decoded.outcome;
    summary.verdict = decoded.security.verdict;
    summary.securityMode = decoded.security.mode ? std::int8_t(*decoded.security.mode) : std::int8_t(-1);
    summary.ci = ciAfterLink(decoded);
    // What precedes the flaw of a damaged telegram may be flawed itself.
    summary.hasReadings = decoded.outcome != wmbus::Outcome::Damaged && std::ranges::any_of(decoded.records, hasValue);
    if (summary.hasReadings)
        summary.main = mainValueOf(decoded);
    summary.accessNumber = decoded.accessNumber;
    summary.link = decoded.link;
    summary.meter = decoded.meter ? decoded.meter : decoded.link;
    return summary;
}

void apply(const TelegramSummary &summary, TelegramRow &row)
{
    row.outcome = summary.outcome;
    row.verdict = summary.verdict;
    row.securityMode = summary.securityMode;
    row.ci = summary.ci;
    row.accessNumber = summary.accessNumber.value_or(0);
    row.hasAccessNumber = summary.accessNumber.has_value();
}

int mainRecord(const wmbus::DecodedTelegram &decoded)
{
    const auto wanted = mainQuantities(decoded);
    int best = -1;
    MainRank bestRank = kNeverMain;
    for (std::size_t i = 0; i < decoded.records.size(); ++i) {
        const auto thisRank = rank(decoded.records[i], wanted);
        if (thisRank < bestRank) {
            best = int(i);
            bestRank = thisRank;
        }
    }
    return best;
}

std::optional<MainValue> mainValueOf(const std::vector<Reading> &readings)
{
    if (readings.empty() || std::isnan(readings.front().number))
        return std::nullopt;
    const Reading &main = readings.front();
    return MainValue{main.quantity, main.unit, main.number, main.rank};
}

std::vector<Reading> readingsOf(const wmbus::DecodedTelegram &decoded)
{
    std::vector<Reading> readings;
    readings.reserve(decoded.records.size());
    const int main = mainRecord(decoded);
    if (main >= 0)
        readings.push_back(readingOf(decoded.records[std::size_t(main)], decoded));
    for (std::size_t i = 0; i < decoded.records.size(); ++i) {
        if (int(i) != main && !decoded.records[i].unknown)
            readings.push_back(readingOf(decoded.records[i], decoded));
    }
    return readings;
}

} // namespace engine
