// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace wmbus {

/// One device type with its stable id.
struct DeviceTypeRow
{
    std::uint8_t code;
    std::string_view id;
};

/// Sorted by code.
[[nodiscard]] std::span<const DeviceTypeRow> deviceTypeRows();

} // namespace wmbus
