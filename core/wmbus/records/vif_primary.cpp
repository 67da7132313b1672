// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/records/vif_lookup.h"

namespace wmbus {

namespace {

using enum DataType;

// EN 13757-3 table 10. Durations have one row per code because their unit changes and not their exponent.
constexpr VifRow kRows[] = {
    {0x00, 0x05, {"energy", "Wh", -3, Signed}},
    {0x06, 0x07, {"energy", "kWh", 0, Signed}},
    {0x08, 0x0A, {"energy", "J", 0, Signed}},
    {0x0B, 0x0D, {"energy", "kJ", 0, Signed}},
    {0x0E, 0x0F, {"energy", "MJ", 0, Signed}},
    {0x10, 0x17, {"volume", "m³", -6, Signed}},
    {0x18, 0x1F, {"mass", "kg", -3, Signed}},
    {0x20, 0x20, {"on-time", "s", 0, Unsigned}},
    {0x21, 0x21, {"on-time", "min", 0, Unsigned}},
    {0x22, 0x22, {"on-time", "h", 0, Unsigned}},
    {0x23, 0x23, {"on-time", "d", 0, Unsigned}},
    {0x24, 0x24, {"operating-time", "s", 0, Unsigned}},
    {0x25, 0x25, {"operating-time", "min", 0, Unsigned}},
    {0x26, 0x26, {"operating-time", "h", 0, Unsigned}},
    {0x27, 0x27, {"operating-time", "d", 0, Unsigned}},
    {0x28, 0x2D, {"power", "W", -3, Signed}},
    {0x2E, 0x2F, {"power", "kW", 0, Signed}},
    {0x30, 0x32, {"power", "J/h", 0, Signed}},
    {0x33, 0x35, {"power", "kJ/h", 0, Signed}},
    {0x36, 0x37, {"power", "MJ/h", 0, Signed}},
    {0x38, 0x3F, {"volume-flow", "m³/h", -6, Signed}},
    {0x40, 0x47, {"volume-flow", "m³/min", -7, Signed}},
    {0x48, 0x4F, {"volume-flow", "m³/s", -9, Signed}},
    {0x50, 0x57, {"mass-flow", "kg/h", -3, Signed}},
    {0x58, 0x5B, {"flow-temperature", "°C", -3, Signed}},
    {0x5C, 0x5F, {"return-temperature", "°C", -3, Signed}},
    {0x60, 0x63, {"temperature-difference", "K", -3, Signed}},
    {0x64, 0x67, {"external-temperature", "°C", -3, Signed}},
    {0x68, 0x6B, {"pressure", "bar", -3, Signed}},
    {0x6C, 0x6C, {"date", "", 0, Date}},
    {0x6D, 0x6D, {"date-time", "", 0, Date}},
    {0x6E, 0x6E, {"heat-cost", "HCA", 0, Signed}},
    {0x70, 0x70, {"averaging-duration", "s", 0, Unsigned}},
    {0x71, 0x71, {"averaging-duration", "min", 0, Unsigned}},
    {0x72, 0x72, {"averaging-duration", "h", 0, Unsigned}},
    {0x73, 0x73, {"averaging-duration", "d", 0, Unsigned}},
    {0x74, 0x74, {"actuality-duration", "s", 0, Unsigned}},
    {0x75, 0x75, {"actuality-duration", "min", 0, Unsigned}},
    {0x76, 0x76, {"actuality-duration", "h", 0, Unsigned}},
    {0x77, 0x77, {"actuality-duration", "d", 0, Unsigned}},
    {0x78, 0x78, {"fabrication-number", "", 0, Identity}},
    {0x79, 0x79, {"enhanced-identification", "", 0, Identity}},
    {0x7A, 0x7A, {"bus-address", "", 0, Unsigned}},
    {0x7E, 0x7E, {"any-vif", "", 0, Unsigned}},
};

constexpr VifLookup kLookup = makeVifLookup(kRows);
constexpr VifMeaning kManufacturer{"manufacturer-specific", "", 0, Signed};
constexpr VifMeaning kPlainText{"plain-text", "", 0, Signed};

} // namespace

const VifMeaning &primaryVif(std::uint8_t code)
{
    return kLookup[code & 0x7F];
}

const VifMeaning &manufacturerVif()
{
    return kManufacturer;
}

const VifMeaning &plainTextVif()
{
    return kPlainText;
}

std::span<const VifRow> primaryVifRows()
{
    return kRows;
}

} // namespace wmbus
