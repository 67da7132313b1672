// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

namespace ui {

/// How a counter is shown: as it counts, or how much it counted between two telegrams or in local calendar time.
enum class Shown : std::uint8_t { Total, PerTelegram, PerHour, PerDay, PerWeek, PerMonth };

/// Values that belong to stretches of time instead of moments.
struct BarSeries
{
    engine::Series series; ///< times in the middle of the stretches; the telegrams that ended them
    std::vector<TimeSpan> spans; ///< one for each value; empty where the values belong to moments all the same
};

/// Does the number only ever grow, so that differences say how much was used?
[[nodiscard]] bool isCounter(const engine::SeriesKey &key);

/// How much the counter grew. A stretch of calendar time in which nothing was heard is joined with the next one in
/// which something was. The first stretch begins with the first telegram, the last one ends with the newest.
[[nodiscard]] BarSeries differences(const engine::Series &counter, Shown shown);

} // namespace ui
