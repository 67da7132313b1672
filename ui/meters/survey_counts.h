// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/meter_registry.h"

namespace ui {

/// The headline of a survey. Each meter heard is counted in one of the other three; the row of damaged telegrams is
/// no meter.
struct SurveyCounts
{
    int heard = 0;
    int readable = 0; ///< with at least one reading
    int needKey = 0; ///< key missing or wrong
    int other = 0;

    friend bool operator==(const SurveyCounts &, const SurveyCounts &) = default;
};

[[nodiscard]] SurveyCounts surveyCounts(const engine::MeterRegistry &meters);

} // namespace ui
