// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/records/vif_lookup.h"

namespace wmbus {

namespace {

using enum DataType;

// EN 13757-3 table 12. The US units 22-26 and 58-73 were withdrawn in 2004; meters of that time still send.
constexpr VifRow kRows[] = {
    {0x00, 0x01, {"energy", "MWh", -1, Signed}},
    {0x02, 0x03, {"reactive-energy", "kvarh", 0, Signed}},
    {0x04, 0x05, {"apparent-energy", "kVAh", 0, Signed}},
    {0x06, 0x06, {"coefficient-of-performance", "", -1, Signed}},
    {0x08, 0x09, {"energy", "GJ", -1, Signed}},
    {0x0C, 0x0F, {"energy", "Mcal", -1, Signed}},
    {0x10, 0x11, {"volume", "m³", 2, Signed}},
    {0x14, 0x17, {"reactive-power", "kvar", -3, Signed}},
    {0x18, 0x19, {"mass", "t", 2, Signed}},
    {0x1A, 0x1B, {"relative-humidity", "%RH", -1, Signed}},
    {0x20, 0x20, {"volume", "ft³", 0, Signed}},
    {0x21, 0x21, {"volume", "ft³", -1, Signed}},
    {0x22, 0x23, {"volume", "US gal", -1, Signed}},
    {0x24, 0x24, {"volume-flow", "US gal/min", -3, Signed}},
    {0x25, 0x25, {"volume-flow", "US gal/min", 0, Signed}},
    {0x26, 0x26, {"volume-flow", "US gal/h", 0, Signed}},
    {0x28, 0x29, {"power", "MW", -1, Signed}},
    {0x2A, 0x2A, {"phase-angle-voltage", "deg", -1, Signed}},
    {0x2B, 0x2B, {"phase-angle-current", "deg", -1, Signed}},
    {0x2C, 0x2F, {"frequency", "Hz", -3, Signed}},
    {0x30, 0x31, {"power", "GJ/h", -1, Signed}},
    {0x34, 0x37, {"apparent-power", "kVA", -3, Signed}},
    {0x58, 0x5B, {"flow-temperature", "°F", -3, Signed}},
    {0x5C, 0x5F, {"return-temperature", "°F", -3, Signed}},
    {0x60, 0x63, {"temperature-difference", "°F", -3, Signed}},
    {0x64, 0x67, {"external-temperature", "°F", -3, Signed}},
    {0x68, 0x68, {"rating-factor", "", 0, RatingFactor}},
    {0x69, 0x69, {"rating-factor-kq", "W", 0, Unsigned}},
    {0x6A, 0x6A, {"rating-factor-kc", "", 0, RatingFactor}},
    {0x6B, 0x6B, {"rating-factor-kcr", "", 0, RatingFactor}},
    {0x6C, 0x6C, {"rating-factor-kch", "", 0, RatingFactor}},
    {0x6D, 0x6D, {"rating-factor-kt", "", 0, RatingFactor}},
    {0x6E, 0x6E, {"rating-factor-kd", "", 0, RatingFactor}},
    {0x70, 0x73, {"temperature-limit", "°F", -3, Signed}},
    {0x74, 0x77, {"temperature-limit", "°C", -3, Signed}},
    {0x78, 0x7D, {"cumulative-maximum-power", "W", -3, Signed}},
    {0x7E, 0x7F, {"cumulative-maximum-power", "kW", 0, Signed}},
};

constexpr VifLookup kLookup = makeVifLookup(kRows);

} // namespace

const VifMeaning &extensionVifFb(std::uint8_t code)
{
    return kLookup[code & 0x7F];
}

std::span<const VifRow> extensionVifFbRows()
{
    return kRows;
}

} // namespace wmbus
