// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "simulation/random.h"
#include "wmbus/value.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace simulation {

/// What a virtual meter measures. Names in scenarios: cold-water, warm-water, heat, heat-cost, electricity, gas,
/// climate.
enum class MeterKind : std::uint8_t { ColdWater, WarmWater, Heat, HeatCost, Electricity, Gas, Climate };

[[nodiscard]] std::string_view meterKindName(MeterKind kind);
[[nodiscard]] std::optional<MeterKind> meterKindFromName(std::string_view name);

/// What a meter would show. Counter and rate in the unit of its kind: m³ and m³/h, kWh and kW, units and units/h.
struct MeterState
{
    double counter = 0;
    double rate = 0; ///< now
    double secondCounter = 0; ///< heat: volume in m³
    double temperature = 0; ///< °C: of the medium, the room
    double humidity = 0; ///< %
    double targetRate = 0; ///< where the rate is going: a tap, a burner, an appliance has been switched
    double secondsToSwitch = 0;
    bool isOn = false;
};

/// A meter with this counter at a random moment of its life.
[[nodiscard]] MeterState initialState(MeterKind kind, double counter, Random &random);
/// Lets `seconds` pass: taps open and close, burners run, rooms warm up.
void advance(MeterKind kind, MeterState &state, double seconds, Random &random);

/// What does not change while the program runs.
struct MeterHistory
{
    double counterAtStart = 0; ///< what the values of the last due date follow from
    wmbus::CivilTime dueDate;
};

/// The records that such a meter sends. `now` is the meter's own clock.
[[nodiscard]] radio::Bytes writeRecords(MeterKind kind, const MeterState &state, const MeterHistory &history,
                                        const wmbus::CivilTime &now);

} // namespace simulation
