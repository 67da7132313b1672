// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace engine {

/// The learned sending rhythm of one meter: interval and share of telegrams missed.
class Rhythm
{
public:
    /// Times ascending; the access number tells how many were sent in between where it counts up.
    void heard(std::int64_t utcUs, std::optional<std::uint8_t> accessNumber);
    /// Median seconds between telegrams as sent (missed ones taken out); absent before three telegrams.
    [[nodiscard]] std::optional<double> intervalS() const;
    /// Percent of the telegrams sent since the first one that were not heard; absent while unknown.
    [[nodiscard]] std::optional<double> lossPercent() const;

private:
    std::vector<float> m_gapsS; ///< newest 64
    std::int64_t m_lastUs = 0;
    std::int64_t m_firstUs = 0;
    std::uint32_t m_count = 0;
};

} // namespace engine
