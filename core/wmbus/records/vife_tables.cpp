// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/records/vife_tables.h"

#include <array>

namespace wmbus {

namespace {

using enum VifeKind;

// EN 13757-3 table 15 (combinable codes) and table 18 (record errors).
constexpr VifeRow kRows[] = {
    {0x00, 0x00, {NoError, "", "", 0}},
    {0x01, 0x01, {RecordError, "too-many-difes", "", 0}},
    {0x02, 0x02, {RecordError, "storage-not-implemented", "", 0}},
    {0x03, 0x03, {RecordError, "subunit-not-implemented", "", 0}},
    {0x04, 0x04, {RecordError, "tariff-not-implemented", "", 0}},
    {0x05, 0x05, {RecordError, "function-not-implemented", "", 0}},
    {0x06, 0x06, {RecordError, "data-class-not-implemented", "", 0}},
    {0x07, 0x07, {RecordError, "data-size-not-implemented", "", 0}},
    {0x08, 0x08, {RecordError, "unknown-error", "", 0}},
    {0x09, 0x09, {RecordError, "unknown-error", "", 0}},
    {0x0A, 0x0A, {RecordError, "unknown-error", "", 0}},
    {0x0B, 0x0B, {RecordError, "too-many-vifes", "", 0}},
    {0x0C, 0x0C, {RecordError, "illegal-vif-group", "", 0}},
    {0x0D, 0x0D, {RecordError, "illegal-vif-exponent", "", 0}},
    {0x0E, 0x0E, {RecordError, "vif-dif-mismatch", "", 0}},
    {0x0F, 0x0F, {RecordError, "action-not-implemented", "", 0}},
    {0x12, 0x12, {Word, "average", "", 0}},
    {0x13, 0x13, {InverseProfile, "inverse-compact-profile", "", 0}},
    {0x14, 0x14, {Percent, "relative-deviation", "%", 0}},
    {0x15, 0x15, {RecordError, "no-data", "", 0}},
    {0x16, 0x16, {RecordError, "overflow", "", 0}},
    {0x17, 0x17, {RecordError, "underflow", "", 0}},
    {0x18, 0x18, {RecordError, "data-error", "", 0}},
    {0x1C, 0x1C, {RecordError, "premature-end", "", 0}},
    {0x1D, 0x1D, {Word, "standard-conform", "", 0}},
    {0x1E, 0x1E, {RegisterProfile, "compact-profile-registers", "", 0}},
    {0x1F, 0x1F, {CompactProfile, "compact-profile", "", 0}},
    {0x20, 0x20, {Per, "per-second", "s", 0}},
    {0x21, 0x21, {Per, "per-minute", "min", 0}},
    {0x22, 0x22, {Per, "per-hour", "h", 0}},
    {0x23, 0x23, {Per, "per-day", "d", 0}},
    {0x24, 0x24, {Per, "per-week", "week", 0}},
    {0x25, 0x25, {Per, "per-month", "month", 0}},
    {0x26, 0x26, {Per, "per-year", "year", 0}},
    {0x27, 0x27, {Per, "per-revolution", "rev", 0}},
    {0x28, 0x28, {Per, "per-input-pulse-0", "pulse", 0}},
    {0x29, 0x29, {Per, "per-input-pulse-1", "pulse", 0}},
    {0x2A, 0x2A, {Per, "per-output-pulse-0", "pulse", 0}},
    {0x2B, 0x2B, {Per, "per-output-pulse-1", "pulse", 0}},
    {0x2C, 0x2C, {Per, "per-litre", "l", 0}},
    {0x2D, 0x2D, {Per, "per-cubic-metre", "m³", 0}},
    {0x2E, 0x2E, {Per, "per-kilogram", "kg", 0}},
    {0x2F, 0x2F, {Per, "per-kelvin", "K", 0}},
    {0x30, 0x30, {Per, "per-kilowatt-hour", "kWh", 0}},
    {0x31, 0x31, {Per, "per-gigajoule", "GJ", 0}},
    {0x32, 0x32, {Per, "per-kilowatt", "kW", 0}},
    {0x33, 0x33, {Per, "per-kelvin-litre", "(K·l)", 0}},
    {0x34, 0x34, {Per, "per-volt", "V", 0}},
    {0x35, 0x35, {Per, "per-ampere", "A", 0}},
    {0x36, 0x36, {Times, "times-second", "s", 0}},
    {0x37, 0x37, {Times, "times-second-per-volt", "s/V", 0}},
    {0x38, 0x38, {Times, "times-second-per-ampere", "s/A", 0}},
    {0x39, 0x39, {Date, "start-date", "", 0}},
    {0x3A, 0x3A, {Word, "uncorrected", "", 0}},
    {0x3B, 0x3B, {Word, "forward", "", 0}},
    {0x3C, 0x3C, {Word, "backward", "", 0}},
    {0x3D, 0x3D, {Word, "non-metric", "", 0}},
    {0x3E, 0x3E, {Word, "base-conditions", "", 0}},
    {0x3F, 0x3F, {Word, "obis", "", 0}},
    {0x40, 0x40, {Word, "lower-limit", "", 0}},
    {0x41, 0x41, {Count, "exceeds-of-lower-limit", "", 0}},
    {0x42, 0x42, {Date, "begin-of-first-below-limit", "", 0}},
    {0x43, 0x43, {Date, "end-of-first-below-limit", "", 0}},
    {0x46, 0x46, {Date, "begin-of-last-below-limit", "", 0}},
    {0x47, 0x47, {Date, "end-of-last-below-limit", "", 0}},
    {0x48, 0x48, {Word, "upper-limit", "", 0}},
    {0x49, 0x49, {Count, "exceeds-of-upper-limit", "", 0}},
    {0x4A, 0x4A, {Date, "begin-of-first-above-limit", "", 0}},
    {0x4B, 0x4B, {Date, "end-of-first-above-limit", "", 0}},
    {0x4E, 0x4E, {Date, "begin-of-last-above-limit", "", 0}},
    {0x4F, 0x4F, {Date, "end-of-last-above-limit", "", 0}},
    {0x50, 0x50, {Duration, "duration-of-first-below-limit", "s", 0}},
    {0x51, 0x51, {Duration, "duration-of-first-below-limit", "min", 0}},
    {0x52, 0x52, {Duration, "duration-of-first-below-limit", "h", 0}},
    {0x53, 0x53, {Duration, "duration-of-first-below-limit", "d", 0}},
    {0x54, 0x54, {Duration, "duration-of-last-below-limit", "s", 0}},
    {0x55, 0x55, {Duration, "duration-of-last-below-limit", "min", 0}},
    {0x56, 0x56, {Duration, "duration-of-last-below-limit", "h", 0}},
    {0x57, 0x57, {Duration, "duration-of-last-below-limit", "d", 0}},
    {0x58, 0x58, {Duration, "duration-of-first-above-limit", "s", 0}},
    {0x59, 0x59, {Duration, "duration-of-first-above-limit", "min", 0}},
    {0x5A, 0x5A, {Duration, "duration-of-first-above-limit", "h", 0}},
    {0x5B, 0x5B, {Duration, "duration-of-first-above-limit", "d", 0}},
    {0x5C, 0x5C, {Duration, "duration-of-last-above-limit", "s", 0}},
    {0x5D, 0x5D, {Duration, "duration-of-last-above-limit", "min", 0}},
    {0x5E, 0x5E, {Duration, "duration-of-last-above-limit", "h", 0}},
    {0x5F, 0x5F, {Duration, "duration-of-last-above-limit", "d", 0}},
    {0x60, 0x60, {Duration, "duration-of-first", "s", 0}},
    {0x61, 0x61, {Duration, "duration-of-first", "min", 0}},
    {0x62, 0x62, {Duration, "duration-of-first", "h", 0}},
    {0x63, 0x63, {Duration, "duration-of-first", "d", 0}},
    {0x64, 0x64, {Duration, "duration-of-last", "s", 0}},
    {0x65, 0x65, {Duration, "duration-of-last", "min", 0}},
    {0x66, 0x66, {Duration, "duration-of-last", "h", 0}},
    {0x67, 0x67, {Duration, "duration-of-last", "d", 0}},
    {0x68, 0x68, {Word, "value-below-limit", "", 0}},
    {0x69, 0x69, {Word, "leakage", "", 0}},
    {0x6A, 0x6A, {Date, "begin-of-first", "", 0}},
    {0x6B, 0x6B, {Date, "end-of-first", "", 0}},
    {0x6C, 0x6C, {Word, "value-above-limit", "", 0}},
    {0x6D, 0x6D, {Word, "overflow", "", 0}},
    {0x6E, 0x6E, {Date, "begin-of-last", "", 0}},
    {0x6F, 0x6F, {Date, "end-of-last", "", 0}},
    {0x70, 0x77, {Multiply, "", "", -6}},
    {0x78, 0x7B, {Add, "", "", -3}},
    {0x7C, 0x7C, {SecondTable, "", "", 0}},
    {0x7D, 0x7D, {Multiply, "", "", 3}},
    {0x7E, 0x7E, {Word, "future", "", 0}},
    {0x7F, 0x7F, {Manufacturer, "manufacturer-specific", "", 0}},
};

// EN 13757-3 table 17: the byte after VIFE FC.
constexpr VifeRow kSecondRows[] = {
    {0x01, 0x01, {Word, "at-phase-l1", "", 0}},       {0x02, 0x02, {Word, "at-phase-l2", "", 0}},
    {0x03, 0x03, {Word, "at-phase-l3", "", 0}},       {0x04, 0x04, {Word, "at-neutral", "", 0}},
    {0x05, 0x05, {Word, "between-l1-l2", "", 0}},     {0x06, 0x06, {Word, "between-l2-l3", "", 0}},
    {0x07, 0x07, {Word, "between-l3-l1", "", 0}},     {0x08, 0x08, {Word, "quadrant-1", "", 0}},
    {0x09, 0x09, {Word, "quadrant-2", "", 0}},        {0x0A, 0x0A, {Word, "quadrant-3", "", 0}},
    {0x0B, 0x0B, {Word, "quadrant-4", "", 0}},        {0x0C, 0x0C, {Word, "delta-import-export", "", 0}},
    {0x0D, 0x0D, {Word, "non-metric", "", 0}},        {0x0E, 0x0E, {Word, "secondary-sensor", "", 0}},
    {0x0F, 0x0F, {Word, "higher-resolution", "", 0}}, {0x10, 0x10, {Word, "both-directions", "", 0}},
    {0x11, 0x11, {UnsignedData, "", "", 0}},          {0x12, 0x12, {BitData, "", "", 0}},
    {0x13, 0x13, {Date, "end-date", "", 0}},          {0x14, 0x14, {Word, "to-meter", "", 0}},
    {0x15, 0x15, {Word, "from-meter", "", 0}},
};

constexpr std::string_view kNumericIds[] = {"no-error", "times-power-of-ten", "plus-power-of-ten", "unsigned-number",
                                            "single-bits"};

constexpr std::string_view kActions[] = {
    "action-write",
    "action-add",
    "action-subtract",
    "action-or",
    "action-and",
    "action-xor",
    "action-and-not",
    "action-clear",
    "action-add-entry",
    "action-delete-entry",
    "action-delayed",
    "action-freeze",
    "action-add-to-readout",
    "action-delete-from-readout",
};

using VifeLookup = std::array<VifeMeaning, 128>;

template <std::size_t N>
constexpr VifeLookup makeLookup(const VifeRow (&rows)[N])
{
    VifeLookup table{};
    for (VifeMeaning &meaning : table)
        meaning.word = "reserved";
    for (const VifeRow &row : rows) {
        for (unsigned code = row.first; code <= row.last; ++code) {
            table[code] = row.meaning;
            table[code].exponent = std::int8_t(row.meaning.exponent + int(code - row.first));
        }
    }
    return table;
}

constexpr VifeLookup kLookup = makeLookup(kRows);
constexpr VifeLookup kSecondLookup = makeLookup(kSecondRows);

} // namespace

const VifeMeaning &combinableVife(std::uint8_t code)
{
    return kLookup[code & 0x7F];
}

const VifeMeaning &secondLevelVife(std::uint8_t code)
{
    return kSecondLookup[code & 0x7F];
}

std::string_view vifeId(const VifeMeaning &meaning)
{
    switch (meaning.kind) {
    case NoError:
        return kNumericIds[0];
    case Multiply:
        return kNumericIds[1];
    case Add:
        return kNumericIds[2];
    case UnsignedData:
        return kNumericIds[3];
    case BitData:
        return kNumericIds[4];
    default:
        return meaning.word;
    }
}

std::span<const std::string_view> numericVifeIds()
{
    return kNumericIds;
}

std::string_view objectAction(std::uint8_t code)
{
    return code < std::size(kActions) ? kActions[code] : std::string_view();
}

std::span<const VifeRow> combinableVifeRows()
{
    return kRows;
}

std::span<const VifeRow> secondLevelVifeRows()
{
    return kSecondRows;
}

std::span<const std::string_view> objectActions()
{
    return kActions;
}

} // namespace wmbus
