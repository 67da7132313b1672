// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/telegram_store.h"

#include <cstdint>

namespace ui {

/// Whether a meter comes nearer while one walks.
enum class SignalTrend : std::uint8_t {
    Unknown, ///< too few telegrams with a strength
    Stronger,
    Same,
    Weaker,
};

/// Compares the newest telegram of a meter with the mean of the three before. Within 3 dB it is the same: a hand, a
/// door or a step to the side does as much.
[[nodiscard]] SignalTrend signalTrend(const engine::TelegramStore &telegrams, std::uint32_t newest);

} // namespace ui
