// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/value.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace wmbus {

/// The function that a C field names: EN 13757-4 table 21, EN 13757-2 table 1.
struct ControlRow
{
    std::uint8_t code;
    std::string_view id; ///< "snd-nr"; the same for codes that differ in flow control bits only
};

/// Sorted by code.
[[nodiscard]] std::span<const ControlRow> controlRows();
/// The C field with its id, which is empty for codes that no standard names.
[[nodiscard]] Symbol controlSymbol(std::uint8_t control);
/// The telegram comes from the controlling side and goes to the meter.
[[nodiscard]] bool sentToMeter(std::uint8_t control);

} // namespace wmbus
