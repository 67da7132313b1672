// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_lines.h"

#include <QByteArray>

namespace ui {

/// The points of one stretch of time as CSV: UTC, decimal point, English words, whatever the language of the screen.
/// Columns: time, until, meter, quantity, value, unit, function, storage, tariff, subunit, telegram. `until` ends the
/// stretch to which a difference belongs. A stored value has its date in the meter's own clock, without a zone.
/// `telegram` counts from 1, as the telegram list does.
[[nodiscard]] QByteArray chartCsv(const std::vector<ChartLine> &lines, const engine::MeterRegistry &meters,
                                  TimeSpan window);

} // namespace ui
