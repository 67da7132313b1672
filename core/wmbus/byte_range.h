// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace wmbus {

/// A run of bytes in one of the byte sources of a DecodedTelegram.
struct ByteRange
{
    std::uint16_t first = 0;
    std::uint16_t count = 0;

    [[nodiscard]] constexpr std::uint32_t end() const { return std::uint32_t(first) + count; }
    [[nodiscard]] constexpr bool empty() const { return count == 0; }
    [[nodiscard]] constexpr bool contains(std::uint32_t offset) const { return offset >= first && offset < end(); }
    friend constexpr bool operator==(const ByteRange &, const ByteRange &) = default;
};

} // namespace wmbus
