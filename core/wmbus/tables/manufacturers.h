// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace wmbus {

/// One registered manufacturer: EN 13757-7 7.5.2.
struct ManufacturerRow
{
    std::uint16_t code; ///< M field
    std::string_view company;
};

/// Sorted by code.
[[nodiscard]] std::span<const ManufacturerRow> manufacturerRows();

} // namespace wmbus
