// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>

namespace engine {

/// Signal strength of one meter: newest, lowest, median, highest. A histogram of whole dBm, so that memory and
/// time do not grow with the number of telegrams.
class SignalStatistics
{
public:
    void heard(float dbm);
    [[nodiscard]] std::optional<float> newestDbm() const;
    [[nodiscard]] std::optional<float> minimumDbm() const;
    [[nodiscard]] std::optional<float> medianDbm() const;
    [[nodiscard]] std::optional<float> maximumDbm() const;

private:
    static constexpr int kLowest = -140;
    std::array<std::uint16_t, 160> m_histogram{};
    std::uint32_t m_count = 0;
    float m_newest = 0;
    float m_minimum = 0;
    float m_maximum = 0;
};

} // namespace engine
