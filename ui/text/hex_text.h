// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"

#include <QString>

namespace ui {

/// The forms in which bytes go to the clipboard. Hex is in capitals in every language.
[[nodiscard]] QString hexText(radio::ByteView bytes); ///< "3E442D2C"
[[nodiscard]] QString spacedHexText(radio::ByteView bytes); ///< "3E 44 2D 2C"
[[nodiscard]] QString cArrayText(radio::ByteView bytes); ///< "{0x3E, 0x44, …}", 16 a line

} // namespace ui
