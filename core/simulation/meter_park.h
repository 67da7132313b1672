// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/scenario.h"
#include "simulation/virtual_meter.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace simulation {

/// All meters of a scenario with one clock: a pure machine, time is passed in. The same seed, the same telegrams.
class MeterPark
{
public:
    /// `startUtc`: what the meters' clocks show at time 0, in seconds since 1970.
    MeterPark(const Scenario &scenario, std::uint32_t seed, std::int64_t startUtc);

    /// The meters begin to transmit at their own intervals.
    void start(std::int64_t nowMs);
    /// When the next telegram of sentUntil() is due.
    [[nodiscard]] std::optional<std::int64_t> nextDueMs() const;
    /// Everything sent up to now and not taken yet, in order of time.
    [[nodiscard]] std::vector<Transmission> sentUntil(std::int64_t nowMs);

    /// One telegram now, of any meter whose mode is heard; meters take turns by chance. Absent if none is.
    [[nodiscard]] std::optional<Transmission> sendNow(std::int64_t nowMs,
                                                      const std::function<bool(radio::LinkMode)> &isHeard);

private:
    struct Due
    {
        std::int64_t atMs;
        std::size_t meter;
        /// For a heap with the earliest on top.
        friend bool operator<(const Due &a, const Due &b) { return a.atMs > b.atMs; }
    };

    std::vector<VirtualMeter> m_meters;
    std::vector<Due> m_due; ///< heap
    Random m_random;
};

} // namespace simulation
