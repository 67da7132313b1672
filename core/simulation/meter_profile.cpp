// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/meter_profile.h"

#include "simulation/record_list.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace simulation {

namespace {

constexpr std::array<std::pair<MeterKind, std::string_view>, 7> kNames{{
    {MeterKind::ColdWater, "cold-water"},
    {MeterKind::WarmWater, "warm-water"},
    {MeterKind::Heat, "heat"},
    {MeterKind::HeatCost, "heat-cost"},
    {MeterKind::Electricity, "electricity"},
    {MeterKind::Gas, "gas"},
    {MeterKind::Climate, "climate"},
}};

/// How a kind draws: a base rate, and on top of it switched loads with a random rate for a random time.
struct Draw
{
    double offSeconds; ///< mean pause
    double onSecondsMin;
    double onSecondsMax;
    double baseRate;
    double onRateMin;
    double onRateMax;
    double inertiaSeconds; ///< a tap is open at once, a radiator takes minutes
    double meanTemperature;
    double temperatureSpread;
};

/// In the order of MeterKind.
constexpr std::array<Draw, 7> kDraws{{
    {120, 8, 90, 0, 0.12, 0.9, 1, 13, 1.5}, // one dwelling: washing hands to filling a bath
    {180, 8, 150, 0, 0.1, 0.6, 1, 52, 4},
    {240, 180, 900, 1.5, 2, 8, 60, 21, 0.5},
    {600, 600, 3600, 0.15, 0.5, 3.5, 180, 21, 1},
    {45, 20, 600, 0.18, 0.1, 2.4, 2, 24, 1},
    {300, 120, 600, 0, 0.8, 2.4, 4, 14, 2}, // a boiler
    {600, 300, 900, 0, 0, 0, 60, 21, 1.5}, // draws nothing
}};

constexpr double kLongestStep = 5; ///< seconds; switching is looked at this often
constexpr double kDriftSeconds = 1800; ///< how slowly temperature and humidity return to their mean
constexpr double kMeanHumidity = 48;
constexpr double kHumiditySpread = 6;
constexpr double kWaterHeatKwhPerM3K = 1.163;

const Draw &drawOf(MeterKind kind)
{
    return kDraws[std::size_t(kind)];
}

void switchLoad(const Draw &draw, MeterState &state, Random &random)
{
    state.isOn = !state.isOn;
    if (state.isOn) {
        state.targetRate = draw.baseRate + random.between(draw.onRateMin, draw.onRateMax);
        state.secondsToSwitch = random.between(draw.onSecondsMin, draw.onSecondsMax);
    } else {
        state.targetRate = draw.baseRate;
        state.secondsToSwitch = draw.offSeconds * random.between(0.2, 1.8);
    }
}

double drifted(double value, double mean, double spread, double seconds, Random &random)
{
    const double share = seconds / kDriftSeconds;
    return value + (mean - value) * share + spread * std::sqrt(2 * share) * random.bell();
}

/// Flow and return of a heating circuit follow the power.
double flowTemperature(const MeterState &state)
{
    return 42 + 2.5 * state.rate;
}

double returnTemperature(const MeterState &state)
{
    return 31 + 1.1 * state.rate;
}

double heatFlow(const MeterState &state)
{
    return state.rate / (kWaterHeatKwhPerM3K * (flowTemperature(state) - returnTemperature(state)));
}

void step(MeterKind kind, MeterState &state, double seconds, Random &random)
{
    const Draw &draw = drawOf(kind);
    state.secondsToSwitch -= seconds;
    if (state.secondsToSwitch <= 0)
        switchLoad(draw, state, random);
    state.rate += (state.targetRate - state.rate) * (1 - std::exp(-seconds / draw.inertiaSeconds));
    state.counter += state.rate * seconds / 3600;
    if (kind == MeterKind::Heat)
        state.secondCounter += heatFlow(state) * seconds / 3600;
    state.temperature = drifted(state.temperature, draw.meanTemperature, draw.temperatureSpread, seconds, random);
    state.humidity = drifted(state.humidity, kMeanHumidity, kHumiditySpread, seconds, random);
}

std::int64_t scaled(double value, double steps)
{
    return std::int64_t(std::llround(value * steps));
}

void writeWater(RecordList &list, const MeterState &state, const MeterHistory &history, const wmbus::CivilTime &now,
                bool isWarm)
{
    list.addTime({0x04, 0x6D}, now);
    list.add({0x04, 0x13}, scaled(state.counter, 1000)); // l
    list.add({0x02, 0x3B}, scaled(state.rate, 1000)); // l/h
    if (isWarm)
        list.add({0x02, 0x5A}, scaled(state.temperature, 10)); // flow temperature, 0.1 °C
    list.addTime({0x42, 0x6C}, history.dueDate);
    list.add({0x44, 0x13}, scaled(history.counterAtStart * 0.93, 1000));
    list.add({0x02, 0xFD, 0x17}, 0); // error flags
}

void writeHeat(RecordList &list, const MeterState &state, const MeterHistory &history, const wmbus::CivilTime &now)
{
    list.add({0x0C, 0x06}, scaled(state.counter, 1)); // kWh
    list.add({0x0C, 0x14}, scaled(state.secondCounter, 100)); // 0.01 m³
    list.add({0x0B, 0x2B}, scaled(state.rate, 1000)); // W
    list.add({0x0B, 0x3B}, scaled(heatFlow(state), 1000)); // l/h
    list.add({0x0A, 0x5A}, scaled(flowTemperature(state), 10)); // 0.1 °C
    list.add({0x0A, 0x5E}, scaled(returnTemperature(state), 10));
    list.add({0x0B, 0x61}, scaled(flowTemperature(state) - returnTemperature(state), 100)); // 0.01 K
    list.addTime({0x04, 0x6D}, now);
    list.addTime({0x42, 0x6C}, history.dueDate);
    list.add({0x4C, 0x06}, scaled(history.counterAtStart * 0.88, 1));
}

void writeHeatCost(RecordList &list, const MeterState &state, const MeterHistory &history, const wmbus::CivilTime &now)
{
    list.add({0x0B, 0x6E}, std::int64_t(state.counter));
    list.addTime({0x42, 0x6C}, history.dueDate);
    list.add({0x4B, 0x6E}, scaled(history.counterAtStart * 0.8, 1));
    list.add({0x02, 0x59}, scaled(state.temperature + 8 * state.rate, 100)); // radiator, 0.01 °C
    list.add({0x02, 0x65}, scaled(state.temperature, 100)); // room
    list.addTime({0x04, 0x6D}, now);
}

void writeElectricity(RecordList &list, const MeterState &state, const MeterHistory &history,
                      const wmbus::CivilTime &now)
{
    const double nightEnergy = history.counterAtStart * 0.38; // the program runs in the day tariff
    list.add({0x04, 0x03}, scaled(state.counter, 1000)); // Wh
    list.add({0x84, 0x10, 0x03}, scaled(state.counter - nightEnergy, 1000));
    list.add({0x84, 0x20, 0x03}, scaled(nightEnergy, 1000));
    list.add({0x04, 0x2B}, scaled(state.rate, 1000)); // W
    list.add({0x02, 0xFD, 0x48}, scaled(2300 + 10 * (state.temperature - 24) - 4 * state.rate, 1)); // 0.1 V
    list.add({0x04, 0xFD, 0x59}, scaled(state.rate / 0.23, 1000)); // mA
    list.addTime({0x04, 0x6D}, now);
}

void writeGas(RecordList &list, const MeterState &state, const MeterHistory &history, const wmbus::CivilTime &now)
{
    list.add({0x0C, 0x14}, scaled(state.counter, 100)); // 0.01 m³
    list.add({0x0B, 0x3B}, scaled(state.rate, 1000)); // l/h
    list.add({0x02, 0x66}, scaled(state.temperature, 10)); // 0.1 °C
    list.addTime({0x04, 0x6D}, now);
    list.addTime({0x42, 0x6C}, history.dueDate);
    list.add({0x4C, 0x14}, scaled(history.counterAtStart * 0.85, 100));
}

void writeClimate(RecordList &list, const MeterState &state)
{
    list.add({0x02, 0x65}, scaled(state.temperature, 100)); // 0.01 °C
    list.add({0x02, 0xFB, 0x1A}, scaled(state.humidity, 10)); // 0.1 %
    list.add({0x12, 0x65}, scaled(state.temperature + 2.4, 100)); // maximum
    list.add({0x22, 0x65}, scaled(state.temperature - 3.1, 100)); // minimum
    list.add({0x02, 0xFD, 0x46}, 2980); // battery, mV
}

} // namespace

std::string_view meterKindName(MeterKind kind)
{
    return kNames[std::size_t(kind)].second;
}

std::optional<MeterKind> meterKindFromName(std::string_view name)
{
    const auto found =
        std::find_if(kNames.begin(), kNames.end(), [name](const auto &one) { return one.second == name; });
    return found == kNames.end() ? std::nullopt : std::optional(found->first);
}

MeterState initialState(MeterKind kind, double counter, Random &random)
{
    const Draw &draw = drawOf(kind);
    MeterState state;
    state.counter = counter;
    state.secondCounter = counter / (kWaterHeatKwhPerM3K * 14);
    state.temperature = draw.meanTemperature + draw.temperatureSpread * random.bell();
    state.humidity = kMeanHumidity + kHumiditySpread * random.bell();
    state.isOn = random.unit() < 0.5;
    switchLoad(draw, state, random);
    state.rate = state.targetRate;
    return state;
}

void advance(MeterKind kind, MeterState &state, double seconds, Random &random)
{
    while (seconds > 0) {
        const double part = std::min(seconds, kLongestStep);
        step(kind, state, part, random);
        seconds -= part;
    }
}

radio::Bytes writeRecords(MeterKind kind, const MeterState &state, const MeterHistory &history,
                          const wmbus::CivilTime &now)
{
    RecordList list;
    switch (kind) {
    case MeterKind::ColdWater:
    case MeterKind::WarmWater:
        writeWater(list, state, history, now, kind == MeterKind::WarmWater);
        break;
    case MeterKind::Heat:
        writeHeat(list, state, history, now);
        break;
    case MeterKind::HeatCost:
        writeHeatCost(list, state, history, now);
        break;
    case MeterKind::Electricity:
        writeElectricity(list, state, history, now);
        break;
    case MeterKind::Gas:
        writeGas(list, state, history, now);
        break;
    case MeterKind::Climate:
        writeClimate(list, state);
        break;
    }
    return list.bytes();
}

} // namespace simulation
