// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace wmbus {

/// Identity of a meter or sender: EN 13757-7 7.5. All four parts together are unique, the number alone is not.
struct Address
{
    std::uint16_t manufacturer = 0; ///< M field, little endian on air; bit 15 set = not unique worldwide
    std::uint32_t id = 0; ///< 8 BCD digits as printed: 0x12345678 for "12345678"; hex digits occur
    std::uint8_t version = 0;
    std::uint8_t type = 0; ///< device type, tables/device_types

    friend auto operator<=>(const Address &, const Address &) = default;
};

/// Three letters of an M field ("KAM"), or its four hex digits where it holds no letters.
[[nodiscard]] std::string manufacturerText(std::uint16_t manufacturer);
/// The M field of three letters in either case; 0 where they are none.
[[nodiscard]] std::uint16_t manufacturerCode(std::string_view letters);
/// Eight digits, hex digits in capitals.
[[nodiscard]] std::string idText(std::uint32_t id);
/// "KAM-12345678-1B-16".
[[nodiscard]] std::string addressText(const Address &address);

} // namespace wmbus
