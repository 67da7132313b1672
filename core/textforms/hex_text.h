// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace textforms {

/// Value of a hex digit in either case, -1 for anything else.
[[nodiscard]] int hexValue(char c);
/// How many characters from the start are hex digits.
[[nodiscard]] std::size_t hexRun(std::string_view text);

struct HexBytes
{
    radio::Bytes bytes;
    bool oddDigit = false; ///< one digit too many at the end was dropped
};

/// Digits with blanks, tabs, colons, dashes, commas, the separators | _ # of wmbusmeters, quotes, 0x and \x between
/// them, and characters beyond ASCII.
/// Absent if anything else occurs, or no digit at all.
[[nodiscard]] std::optional<HexBytes> hexBytes(std::string_view text);

} // namespace textforms
