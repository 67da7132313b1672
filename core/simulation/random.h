// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>

namespace simulation {

/// Chance that repeats itself: the same seed gives the same numbers on every machine (the distributions of the
/// standard library do not promise that).
class Random
{
public:
    explicit Random(std::uint32_t seed) : m_engine(seed) { }

    [[nodiscard]] std::uint32_t next() { return std::uint32_t(m_engine()); }
    /// From 0 up to, not including, 1.
    [[nodiscard]] double unit() { return next() / 4294967296.0; }
    [[nodiscard]] double between(double low, double high) { return low + (high - low) * unit(); }
    /// Bell-shaped around 0 with a standard deviation of 1, never beyond 3.5.
    [[nodiscard]] double bell()
    {
        double sum = 0; // of four numbers with a variance of 1/12 each
        for (int i = 0; i < 4; ++i)
            sum += unit() - 0.5;
        return sum * 1.7320508075688772;
    }

private:
    std::mt19937 m_engine;
};

} // namespace simulation
