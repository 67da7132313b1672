// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace engine {

/// Moves a date of EN 13757-3 Annex A (types G, F and I by their 2, 4 and 6 bytes) by whole days, in place. Time of day
/// and flags stay. A day of every year stays one. Where the type cannot hold the new year, it is moved the other way.
/// False where the bytes are no date: nothing was changed then, and there is nothing to hide.
[[nodiscard]] bool shiftDate(std::span<std::uint8_t> data, int days);

} // namespace engine
