// SPDX-License-Identifier: GPL-3.0-or-later
// Device types of EN 13757-7 table 13; codes that are not here are reserved or free for makers.
#include "wmbus/tables/device_types.h"

namespace wmbus {

namespace {

// clang-format off
constexpr DeviceTypeRow kRows[] = {
    {0x00, "other"}, // Other
    {0x01, "oil"}, // Oil
    {0x02, "electricity"}, // Electricity
    {0x03, "gas"}, // Gas
    {0x04, "heat"}, // Heat (outlet / return temperature volume)
    {0x05, "steam"}, // Steam
    {0x06, "warm-water"}, // Warm water (30-90 C)
    {0x07, "water"}, // Water
    {0x08, "heat-cost-allocator"}, // Heat cost allocator
    {0x09, "compressed-air"}, // Compressed air
    {0x0A, "cooling"}, // Cooling meter (outlet / return temperature volume)
    {0x0B, "cooling"}, // Cooling meter (inlet / flow temperature volume)
    {0x0C, "heat"}, // Heat (inlet / flow temperature volume)
    {0x0D, "heat-cooling"}, // Combined heat / cooling meter
    {0x0E, "bus-component"}, // Bus / system component
    {0x0F, "unknown"}, // Unknown device type
    {0x10, "irrigation-water"}, // Irrigation water
    {0x11, "water-data-logger"}, // Water data logger
    {0x12, "gas-data-logger"}, // Gas data logger
    {0x13, "gas-converter"}, // Gas converter
    {0x14, "calorific-value-device"}, // Calorific value device
    {0x15, "hot-water"}, // Hot water (>= 90 C)
    {0x16, "cold-water"}, // Cold water
    {0x17, "dual-register-water"}, // Dual register (hot/cold) water
    {0x18, "pressure"}, // Pressure
    {0x19, "ad-converter"}, // A/D converter
    {0x1A, "smoke-alarm"}, // Smoke alarm device
    {0x1B, "room-sensor"}, // Room sensor (temperature, humidity...)
    {0x1C, "gas-detector"}, // Gas detector
    {0x1D, "carbon-monoxide-alarm"}, // Carbon monoxide alarm / sensor (reserved for sensors in EN)
    {0x1E, "heat-alarm"}, // Heat alarm / sensor (reserved for sensors in EN)
    {0x1F, "sensor"}, // Sensor (reserved for sensors)
    {0x20, "breaker"}, // Breaker (electricity)
    {0x21, "valve"}, // Valve (gas or water)
    {0x25, "customer-unit"}, // Customer unit (display device)
    {0x28, "waste-water"}, // Waste water
    {0x29, "garbage"}, // Garbage
    {0x2A, "carbon-dioxide"}, // Carbon dioxide
    {0x30, "service-tool"}, // Service tool
    {0x31, "gateway"}, // Communication controller (gateway)
    {0x32, "repeater-unidirectional"}, // Unidirectional repeater
    {0x33, "repeater-bidirectional"}, // Bidirectional repeater
    {0x36, "radio-converter-system"}, // Radio converter (system side)
    {0x37, "radio-converter-meter"}, // Radio converter (meter side)
    {0x38, "bus-converter-meter"}, // Bus converter (meter side) / wired adapter
    {0xFF, "wildcard"}, // Wildcard (selection only, never sent by a meter)
};
// clang-format on

} // namespace

std::span<const DeviceTypeRow> deviceTypeRows()
{
    return kRows;
}

} // namespace wmbus
