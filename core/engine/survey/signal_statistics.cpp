// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/survey/signal_statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace engine {

void SignalStatistics::heard(float dbm)
{
    const int bin = std::clamp(int(std::lround(dbm)) - kLowest, 0, int(m_histogram.size()) - 1);
    auto &count = m_histogram[std::size_t(bin)];
    if (count == std::numeric_limits<std::uint16_t>::max()) {
        // Halving all keeps the shape, and so the median, for any number of telegrams.
        for (auto &each : m_histogram)
            each = std::uint16_t((each + 1) / 2);
    }
    ++count;
    m_minimum = m_count == 0 ? dbm : std::min(m_minimum, dbm);
    m_maximum = m_count == 0 ? dbm : std::max(m_maximum, dbm);
    m_newest = dbm;
    ++m_count;
}

std::optional<float> SignalStatistics::newestDbm() const
{
    return m_count > 0 ? std::optional(m_newest) : std::nullopt;
}

std::optional<float> SignalStatistics::minimumDbm() const
{
    return m_count > 0 ? std::optional(m_minimum) : std::nullopt;
}

std::optional<float> SignalStatistics::maximumDbm() const
{
    return m_count > 0 ? std::optional(m_maximum) : std::nullopt;
}

std::optional<float> SignalStatistics::medianDbm() const
{
    if (m_count == 0)
        return std::nullopt;
    std::uint32_t total = 0;
    for (const auto count : m_histogram)
        total += count;
    std::uint32_t below = 0;
    for (std::size_t bin = 0; bin < m_histogram.size(); ++bin) {
        below += m_histogram[bin];
        if (2 * below >= total)
            return std::clamp(float(kLowest + int(bin)), m_minimum, m_maximum);
    }
    return m_maximum;
}

} // namespace engine
