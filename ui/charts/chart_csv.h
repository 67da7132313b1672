// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

#include <QByteArray>

namespace ui {

/// The points of one stretch of time as CSV: UTC, decimal point, English words, whatever the language of the screen.
/// Columns: received, quantity, value, unit, telegram. `telegram` counts from 1, as the telegram list does.
[[nodiscard]] QByteArray chartCsv(std::span<const engine::Series *const> lines, TimeSpan window);

} // namespace ui
