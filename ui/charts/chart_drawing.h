// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_lines.h"
#include "ui/charts/chart_stack.h"

#include <span>
#include <vector>

namespace ui {

/// How lines become what plots show: pure functions of the points, the window and its width.

/// From the first to the last point of all lines; empty where there is none.
[[nodiscard]] TimeSpan spanOf(const std::vector<ChartLine> &lines);

/// Silences that are longer than three intervals of the meter and wide enough to be seen. None of bars, which stand
/// for stretches of time anyway. The interval is the learned one, 0 where it is not known.
[[nodiscard]] std::vector<TimeSpan> silencesOf(const ChartLine &line, std::int64_t intervalUs, TimeSpan window,
                                               int columns);

/// Bars, or where there are more than columns, and of everything else, a reduced line.
[[nodiscard]] StackedLine stackedLine(const ChartLine &line, std::span<const TimeSpan> silences, TimeSpan window,
                                      int columns);

/// A chart of nothing but stored values has its ticks at their dates. Empty otherwise.
[[nodiscard]] std::vector<TimeTick> dateTicks(const std::vector<ChartLine> &lines);

} // namespace ui
