// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <limits>

/// Times belong to one machine and one day. Their ratio to the cheapest pass over the same data, taken in the same run,
/// can be compared.
namespace bench {

[[nodiscard]] inline double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// The shortest of some rounds: what the machine can do when nothing else runs.
template <typename Work>
[[nodiscard]] double bestSeconds(int rounds, Work work)
{
    double best = std::numeric_limits<double>::max();
    for (int round = 0; round < rounds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        work();
        best = std::min(best, secondsSince(start));
    }
    return best;
}

/// Runs the rounds of a benchmark; `ratio`: time of one in units of the reference.
template <typename Work>
void measure(benchmark::State &state, double referenceSeconds, Work work)
{
    const auto start = std::chrono::steady_clock::now();
    for ([[maybe_unused]] auto round : state)
        work();
    state.counters["ratio"] = secondsSince(start) / double(state.iterations()) / referenceSeconds;
}

} // namespace bench
