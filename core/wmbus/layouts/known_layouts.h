// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace wmbus {

/// A published layout of compact frames.
struct KnownLayoutRow
{
    std::uint16_t signature; ///< CRC-16 of the headers
    std::string_view product;
    std::string_view headers; ///< hexadecimal, one word per record
};

[[nodiscard]] std::span<const KnownLayoutRow> knownLayoutRows();

} // namespace wmbus
