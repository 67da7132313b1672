// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "wmbus/value.h"

#include <optional>

namespace wmbus {

/// Bytes that nobody called a date, read as one: EN 13757-3 Annex A, by size 2 bytes type G (date), 3 type J (time),
/// 4 type F (date and time), 6 type I (with seconds). Empty where day, month or time are none, or marked invalid.
[[nodiscard]] std::optional<CivilTime> plausibleDate(radio::ByteView bytes);

} // namespace wmbus
