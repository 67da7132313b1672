// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/scenario.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace simulation {

namespace {

using radio::LinkMode;

struct Row
{
    std::string_view manufacturer;
    std::uint32_t id;
    std::uint8_t version;
    std::uint8_t type;
    MeterKind kind;
    LinkMode mode;
    double intervalSeconds;
    double rssiDbm;
    TransportHeader header;
    bool extendedLink;
    std::string_view key; ///< 32 hex digits, empty: not encrypted
    double counter;
    std::uint8_t status;
};

/// Makers, versions and types of meters that are built in their thousands; numbers, readings and keys are invented.
constexpr std::array<Row, 28> kRows{{
    {"DME", 0x61350217, 0x70, 0x16, MeterKind::ColdWater, LinkMode::T, 16, -62, TransportHeader::Short, true, "",
     184.213, 0x00},
    {"DME", 0x61350218, 0x70, 0x06, MeterKind::WarmWater, LinkMode::T, 16, -64, TransportHeader::Short, true,
     "82B70EEE7F1A5039BEF07EC2347F066E", 71.904, 0x00},
    {"ZRI", 0x30712845, 0x01, 0x16, MeterKind::ColdWater, LinkMode::T, 8, -71, TransportHeader::Short, false, "",
     402.118, 0x00},
    {"ZRI", 0x30712846, 0x01, 0x06, MeterKind::WarmWater, LinkMode::T, 12, -73, TransportHeader::Short, false,
     "D08F5DC7512447E3404300026B6E5455", 156.377, 0x00},
    {"AXI", 0x05120934, 0x10, 0x07, MeterKind::ColdWater, LinkMode::T, 30, -80, TransportHeader::Short, false,
     "94A065685D64C4980BB8D4544A8721A9", 96.54, 0x00},
    {"SEN", 0x12098831, 0x68, 0x07, MeterKind::ColdWater, LinkMode::T, 15, -84, TransportHeader::Short, false,
     "9A01AD219EB59CF6A15EF6F15A1D830B", 611.05, 0x00},
    {"BMT", 0x20184457, 0x18, 0x07, MeterKind::ColdWater, LinkMode::T, 120, -88, TransportHeader::Short, false, "",
     45.812, 0x00},
    {"MAD", 0x41007732, 0x50, 0x16, MeterKind::ColdWater, LinkMode::C, 20, -69, TransportHeader::Short, true, "",
     233.49, 0x00},
    {"IST", 0x90233610, 0x31, 0x07, MeterKind::ColdWater, LinkMode::T, 240, -91, TransportHeader::Short, false,
     "B7CE09D6BBC004E7175C643C7DECB0B5", 318.7, 0x00},
    {"DWZ", 0x50661209, 0x02, 0x06, MeterKind::WarmWater, LinkMode::S, 60, -77, TransportHeader::Short, false, "",
     129.43, 0x00},
    {"EFE", 0x34560771, 0x00, 0x04, MeterKind::Heat, LinkMode::C, 32, -66, TransportHeader::Short, true, "", 28417,
     0x00},
    {"EFE", 0x34560772, 0x00, 0x04, MeterKind::Heat, LinkMode::C, 32, -79, TransportHeader::Short, true,
     "80EC37BC9712DD2E6AAEB94BAE8D2F9F", 19322, 0x00},
    {"LUG", 0x70418260, 0x04, 0x04, MeterKind::Heat, LinkMode::T, 45, -75, TransportHeader::Long, false,
     "A29C5A284C9EF7521829CF1079B080E9", 64190, 0x00},
    {"HYD", 0x44725081, 0x20, 0x04, MeterKind::Heat, LinkMode::T, 24, -82, TransportHeader::Long, false, "", 41873,
     0x00},
    {"SON", 0x29014466, 0x1B, 0x04, MeterKind::Heat, LinkMode::S, 90, -85, TransportHeader::Short, false, "", 15260,
     0x04},
    {"QDS", 0x91204735, 0x34, 0x08, MeterKind::HeatCost, LinkMode::T, 30, -58, TransportHeader::Short, false, "", 1412,
     0x00},
    {"QDS", 0x91204736, 0x34, 0x08, MeterKind::HeatCost, LinkMode::T, 30, -67, TransportHeader::Short, false, "", 877,
     0x00},
    {"INE", 0x00815502, 0x55, 0x08, MeterKind::HeatCost, LinkMode::T, 60, -76, TransportHeader::Short, false,
     "D74A1C10FCAB6A4243D33656DEBE4C1E", 2310, 0x00},
    {"LSE", 0x10552937, 0x01, 0x08, MeterKind::HeatCost, LinkMode::T, 120, -93, TransportHeader::Short, false, "", 563,
     0x00},
    {"SON", 0x33108820, 0x16, 0x08, MeterKind::HeatCost, LinkMode::S, 120, -81, TransportHeader::Short, false, "", 1904,
     0x00},
    {"EMH", 0x00704413, 0x02, 0x02, MeterKind::Electricity, LinkMode::T, 8, -68, TransportHeader::Short, false, "",
     12844.32, 0x00},
    {"NZR", 0x11890547, 0x00, 0x02, MeterKind::Electricity, LinkMode::C, 10, -74, TransportHeader::Short, false,
     "D79648E856E8F9A2F58C95F0CE4B39C1", 5260.91, 0x00},
    {"GSS", 0x63002718, 0x01, 0x02, MeterKind::Electricity, LinkMode::T, 45, -90, TransportHeader::Short, false, "",
     30711.6, 0x00},
    {"ELS", 0x08341179, 0x81, 0x03, MeterKind::Gas, LinkMode::T, 60, -78, TransportHeader::Short, true,
     "5BFFAD5C2DFB8BB820B6119CBA8FF887", 9120.44, 0x00},
    {"DME", 0x52277014, 0x30, 0x03, MeterKind::Gas, LinkMode::C, 40, -86, TransportHeader::Short, false, "", 2755.18,
     0x00},
    {"LAS", 0x00046215, 0x07, 0x1B, MeterKind::Climate, LinkMode::C, 12, -63, TransportHeader::Short, false, "", 0,
     0x00},
    {"WEP", 0x00518824, 0x04, 0x1B, MeterKind::Climate, LinkMode::T, 20, -100, TransportHeader::Short, false, "", 0,
     0x00},
    {"ELR", 0x77120653, 0x11, 0x37, MeterKind::ColdWater, LinkMode::T, 900, -83, TransportHeader::Long, false, "",
     1208.9, 0x00},
}};

constexpr std::uint8_t kRadioConverter = 0x37; ///< device type; the meter itself stands in the long header

AesKey keyFromHex(std::string_view hex)
{
    AesKey key{};
    for (std::size_t i = 0; i < key.size(); ++i)
        std::from_chars(hex.data() + 2 * i, hex.data() + 2 * i + 2, key[i], 16);
    return key;
}

MeterSpec meterOf(const Row &row)
{
    MeterSpec meter;
    meter.sender = {wmbus::manufacturerCode(row.manufacturer), row.id, row.version, row.type};
    meter.content = row.kind;
    meter.mode = row.mode;
    meter.intervalSeconds = row.intervalSeconds;
    meter.rssiDbm = row.rssiDbm;
    meter.header = row.header;
    meter.extendedLink = row.extendedLink;
    meter.counter = row.counter;
    meter.status = row.status;
    if (!row.key.empty())
        meter.key = keyFromHex(row.key);
    if (row.type == kRadioConverter)
        meter.behind = wmbus::Address{wmbus::manufacturerCode("ELR"), 0x09551347, 0x0D, 0x07};
    return meter;
}

} // namespace

const Scenario &builtInScenario()
{
    static const Scenario scenario = [] {
        Scenario made;
        std::transform(kRows.begin(), kRows.end(), std::back_inserter(made.meters), meterOf);
        return made;
    }();
    return scenario;
}

} // namespace simulation
