// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace engine {

/// Makes `percent` (0 to 100) of a number, in place and in its own coding of EN 13757-3 Annex A: BCD, or binary with
/// the least byte first. `mantissa` is the number as read, which tells the codings apart. False for others, as a
/// floating point number, which stay as they are.
[[nodiscard]] bool scaleNumber(std::span<std::uint8_t> data, std::int64_t mantissa, int percent);

} // namespace engine
