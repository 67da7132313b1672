// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/meter_registry.h"

#include <QString>

namespace ui {

/// What a word typed into a search line is looked for in: address, maker, medium and product of the meter, in lower
/// case, one to a line. Empty for the row of damaged telegrams.
[[nodiscard]] QString meterWords(const engine::Meter &meter);

/// "KAM-12345678-1B-16", "none" for the row of damaged telegrams: how the filter language names a meter.
[[nodiscard]] QString meterFilterName(const engine::Meter &meter);

} // namespace ui
