// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace engine {

/// A moment on both clocks: the one of the wall, that people and files need, and the one that nobody sets.
struct Moment
{
    std::int64_t utcUs = 0; ///< since 1970
    std::int64_t steadyUs = 0;

    [[nodiscard]] static Moment now()
    {
        using std::chrono::duration_cast;
        using std::chrono::microseconds;
        return {
            .utcUs = duration_cast<microseconds>(std::chrono::system_clock::now().time_since_epoch()).count(),
            .steadyUs = duration_cast<microseconds>(std::chrono::steady_clock::now().time_since_epoch()).count(),
        };
    }
    [[nodiscard]] std::int64_t steadyMs() const { return steadyUs / 1000; }
    [[nodiscard]] std::int64_t utcMs() const { return utcUs / 1000; }
};

} // namespace engine
