// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/meter_registry.h"

#include <QString>

namespace ui {

/// What a word typed into a search line is looked for in: address, maker, medium and product of the meter, in lower
/// case, one to a line. Empty for the row of damaged telegrams.
[[nodiscard]] QString meterWords(const engine::Meter &meter);
/// The same without the address: what many meters have in common.
[[nodiscard]] QString meterKindWords(const engine::Meter &meter);

/// "KAM-12345678-1B-16", "none" for the row of damaged telegrams: how the filter language names a meter.
[[nodiscard]] QString meterFilterName(const engine::Meter &meter);

/// "#3" for the third meter heard: how the filter language means a meter without naming it.
[[nodiscard]] QString meterFilterPlace(std::uint32_t meter);

} // namespace ui
