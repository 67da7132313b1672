// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace ui {

inline constexpr int kSignalLevels = 5;

/// Bars for a signal strength: receivers of wireless M-Bus hear down to about -105 dBm, and above -65 dBm nothing gets
/// lost any more.
[[nodiscard]] constexpr int signalLevel(std::int16_t deciDbm)
{
    constexpr std::int16_t kLowest[kSignalLevels - 1] = {-950, -800, -650, -550};
    int level = 1;
    for (const auto limit : kLowest)
        level += deciDbm >= limit ? 1 : 0;
    return level;
}

} // namespace ui
