// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace wmbus {

/// Security mode 3 takes the last two bytes of its IV from the date that the telegram itself holds (EN 13757-3,
/// historic). `content`, decrypted with zeros in their place, has bytes 6 and 7 still combined with that date: looks
/// for a date record behind them that makes the content records to its end, and takes it out of the two bytes.
void completeDatedBlock(std::span<std::uint8_t> content);
/// The date that completeDatedBlock() tries first on readable `content`: what its encryption needs. Zeros without one.
[[nodiscard]] std::array<std::uint8_t, 2> firstDate(std::span<const std::uint8_t> content);

} // namespace wmbus
