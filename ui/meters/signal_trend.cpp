// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meters/signal_trend.h"

#include <array>
#include <numeric>

namespace ui {

SignalTrend signalTrend(const engine::TelegramStore &telegrams, std::uint32_t newest)
{
    constexpr int kDeciDb = 30;
    std::array<int, 4> strengths{}; // in tenths of dBm, newest first
    std::size_t found = 0;
    for (auto telegram = newest; telegrams.contains(telegram) && found < strengths.size();
         telegram = telegrams.row(telegram).previous) {
        if (telegrams.row(telegram).rssiDeciDbm != engine::kNoRssi)
            strengths[found++] = telegrams.row(telegram).rssiDeciDbm;
    }
    if (found < 2)
        return SignalTrend::Unknown;
    const int before = int(found) - 1;
    const int sum = std::accumulate(strengths.begin() + 1, strengths.begin() + std::ptrdiff_t(found), 0);
    const int difference = strengths[0] * before - sum; // times their number, so that nothing is rounded
    if (difference >= kDeciDb * before)
        return SignalTrend::Stronger;
    return difference <= -kDeciDb * before ? SignalTrend::Weaker : SignalTrend::Same;
}

} // namespace ui
