// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/stick_simulator.h"

#include <cstdint>

namespace support {

inline constexpr wmbus::Address kCellarHeat{
    .manufacturer = 0x14C5, .id = 0x34560771, .version = 1, .type = 0x04}; // EFE
inline constexpr wmbus::Address kCellarGas{.manufacturer = 0x1593, .id = 0x51200813, .version = 1, .type = 0x03}; // ELS

/// The gas meter encrypts (mode 5) with this key.
inline constexpr simulation::AesKey kCellarKey{0x0F, 0x1E, 0x2D, 0x3C, 0x4B, 0x5A, 0x69, 0x78,
                                               0x87, 0x96, 0xA5, 0xB4, 0xC3, 0xD2, 0xE1, 0xF0};
inline constexpr const char *kCellarKeyDigits = "0F1E2D3C4B5A69788796A5B4C3D2E1F0";

/// A stick in a house with two water meters, a heat meter and a gas meter that send every second; each begins at
/// 402.118.
inline simulation::SimulatorOptions cellar()
{
    const auto meter = [](const wmbus::Address &sender, simulation::MeterKind kind) {
        simulation::MeterSpec spec;
        spec.sender = sender;
        spec.content = kind;
        spec.intervalSeconds = 1;
        spec.counter = 402.118;
        return spec;
    };
    const std::uint16_t zri = wmbus::manufacturerCode("ZRI");
    simulation::SimulatorOptions options;
    options.scenario.meters = {meter({zri, 0x30712845, 1, 0x16}, simulation::MeterKind::ColdWater),
                               meter({zri, 0x30712846, 1, 0x06}, simulation::MeterKind::WarmWater),
                               meter(kCellarHeat, simulation::MeterKind::Heat),
                               meter(kCellarGas, simulation::MeterKind::Gas)};
    options.scenario.meters.back().key = kCellarKey;
    return options;
}

} // namespace support
