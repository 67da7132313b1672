// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace wmbus {

/// A product by the part of its address that all its meters share.
struct KnownMeterRow
{
    static constexpr std::int16_t kAny = -1;

    std::uint16_t manufacturer;
    std::int16_t version; ///< 0-255, kAny where it does not matter
    std::int16_t type; ///< 0-255, kAny where it does not matter
    std::string_view product;
};

/// Sorted by manufacturer.
[[nodiscard]] std::span<const KnownMeterRow> knownMeterRows();

} // namespace wmbus
