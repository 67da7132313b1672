// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/meter_registry.h"
#include "engine/survey/meter_notes.h"
#include "ui/models/telegram_filter.h"

#include <QString>

namespace ui {

/// What terms of the filter language say, for telegrams and for meters alike.

[[nodiscard]] bool compares(Comparison comparison, std::int64_t value, std::int64_t wanted);
[[nodiscard]] bool textHolds(const FilterTerm &term, const QString &lowerText);
[[nodiscard]] bool rssiHolds(const FilterTerm &term, std::int16_t deciDbm);
/// A term about what a meter is, or what somebody said about it; false for terms about something else. `index`: of the
/// meter in its registry.
[[nodiscard]] bool meterHolds(const FilterTerm &term, const engine::Meter &meter, std::uint32_t index,
                              const engine::MeterNote &note);

} // namespace ui
