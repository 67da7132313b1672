// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/telegram_store.h"

#include <QString>

#include <cstdint>
#include <string_view>

namespace ui {

/// Texts of table cells that are the same in every language.

[[nodiscard]] QString cellText(std::string_view utf8);
[[nodiscard]] QString noValue(); ///< a dash
[[nodiscard]] QString hexByteText(std::uint8_t byte); ///< "7A"
/// "2026-11-22T10:15:30.123Z", empty for no time.
[[nodiscard]] QString isoTimeText(std::int64_t utcUs);
/// "-71.5" for tables of other programs, empty for none.
[[nodiscard]] QString plainRssiText(std::int16_t deciDbm);

} // namespace ui
