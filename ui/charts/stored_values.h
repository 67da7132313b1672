// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/differences.h"

#include "wmbus/decoded_telegram.h"

#include <vector>

namespace ui {

/// Past values that a meter keeps and sends: at month ends, at its reading day.
struct StoredValues
{
    engine::SeriesKey key; ///< without the storage number and without the words for the form of a profile
    std::vector<wmbus::CivilTime> dates; ///< ascending, in the meter's own clock
    std::vector<double> values;
    int undated = 0; ///< more values, for which the telegram proves no date
};

/// The stored values of one telegram. A value is dated by its profile, or by a date record of the same storage; a
/// day without a year proves nothing.
[[nodiscard]] std::vector<StoredValues> storedValues(const wmbus::DecodedTelegram &telegram);

/// Bars for stored values, each ending at its date and as wide as dates lie apart; or for a counter how much was used
/// from date to date.
[[nodiscard]] BarSeries storedBars(const StoredValues &stored, std::uint32_t telegram, Shown shown);

} // namespace ui
