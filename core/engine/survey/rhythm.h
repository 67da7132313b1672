// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace engine {

/// The learned sending rhythm of one meter: interval and share of telegrams missed.
///
/// A gap between two telegrams heard is a whole number of intervals: one where nothing was missed. Where the access
/// number counts up with every telegram (EN 13757-7 7.5.5) it tells that number directly; elsewhere the interval is
/// the longest time of which the gaps are multiples.
class Rhythm
{
public:
    /// Times ascending (a step back starts a new run of telegrams); the access number tells how many were sent in
    /// between where it counts up.
    void heard(std::int64_t utcUs, std::optional<std::uint8_t> accessNumber);
    /// Median seconds between telegrams as sent (missed ones taken out); absent before three telegrams.
    [[nodiscard]] std::optional<double> intervalS() const;
    /// Percent of the telegrams sent since the first one that were not heard; absent while unknown. Pauses of more
    /// than 64 intervals (the meter sleeps at night, reception was off) do not count as losses.
    [[nodiscard]] std::optional<double> lossPercent() const;

private:
    struct Gap
    {
        float seconds = 0;
        std::int16_t steps = -1; ///< of the access number, modulo 256; -1 = not known
    };

    /// What the gaps in hand say.
    struct Estimate
    {
        double intervalS = 0;
        bool accessNumberCounts = false;
    };

    [[nodiscard]] Estimate estimate() const;
    [[nodiscard]] std::optional<Estimate> estimateByAccessNumber() const;
    [[nodiscard]] double intervalByMultiples() const;
    [[nodiscard]] static std::uint32_t telegramsSent(const Gap &gap, const Estimate &estimate);
    void keep(Gap gap);

    std::vector<Gap> m_gaps; ///< the newest 64, as a ring
    std::uint32_t m_next = 0; ///< the oldest gap in the full ring, the next to be replaced
    std::uint32_t m_settledSent = 0; ///< telegrams sent in the gaps that left the ring
    std::uint32_t m_settledHeard = 0; ///< telegrams heard in them
    Estimate m_settled; ///< what these were counted with, renewed every 16 gaps
    std::optional<std::int64_t> m_lastUs;
    std::optional<std::uint8_t> m_lastAccessNumber;
};

} // namespace engine
