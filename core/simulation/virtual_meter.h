// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/random.h"
#include "simulation/scenario.h"

#include <cstdint>

namespace simulation {

/// What one meter puts on air.
struct Transmission
{
    radio::Bytes telegram; ///< from the L field on, without block CRCs
    radio::LinkMode mode = radio::LinkMode::T;
    double rssiDbm = 0; ///< as it arrives at the receiver
};

/// A meter that counts, ages and transmits. Its clock is UTC.
class VirtualMeter
{
public:
    /// `startUtc`: seconds since 1970 at time 0 of all calls.
    VirtualMeter(const MeterSpec &spec, std::uint32_t seed, std::int64_t startUtc);

    /// The telegram it sends at this time. Time never runs backwards.
    [[nodiscard]] Transmission transmit(std::int64_t nowMs);
    /// A moment for the first telegram: soon, at different times for different meters.
    [[nodiscard]] std::int64_t firstDelayMs();
    /// The time from one telegram to the next: the interval give or take a few percent.
    [[nodiscard]] std::int64_t nextDelayMs();
    [[nodiscard]] radio::LinkMode mode() const { return m_spec.mode; }

private:
    [[nodiscard]] radio::Bytes encode(std::int64_t nowMs);
    [[nodiscard]] double signal();

    MeterSpec m_spec;
    Random m_random;
    std::int64_t m_startUtc;
    std::int64_t m_lastMs = 0;
    MeterState m_state;
    MeterHistory m_history;
    std::uint8_t m_accessNumber;
    double m_signalDrift = 0; ///< people and doors move; slower than telegrams
};

} // namespace simulation
