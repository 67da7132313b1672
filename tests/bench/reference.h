// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>
#include <limits>

/// Times belong to one machine and one day. Their ratio to the cheapest pass over the same data, taken in the same run,
/// can be compared.
namespace bench {

/// Time that this thread has worked: what else the machine does at the moment does not count.
[[nodiscard]] inline double workedSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

/// The shortest of some rounds: caches and clock speed at their best.
template <typename Work>
[[nodiscard]] double bestSeconds(int rounds, Work work)
{
    double best = std::numeric_limits<double>::max();
    for (int round = 0; round < rounds; ++round) {
        const double start = workedSeconds();
        work();
        best = std::min(best, workedSeconds() - start);
    }
    return best;
}

/// Runs the rounds of a benchmark; `ratio`: time of one in units of the reference.
template <typename Work>
void measure(benchmark::State &state, double referenceSeconds, Work work)
{
    const double start = workedSeconds();
    for ([[maybe_unused]] auto round : state)
        work();
    state.counters["ratio"] = (workedSeconds() - start) / double(state.iterations()) / referenceSeconds;
}

} // namespace bench
