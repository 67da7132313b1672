// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace wmbus {

/// How the security modes of EN 13757-7 table 19 protect the content.
enum class Protection : std::uint8_t {
    None,
    DesCbc, ///< mode 2; mode 3 takes an IV from a date that is itself encrypted
    AesCbc, ///< modes 4 and 5: a key of the meter
    AesCbcDerived, ///< mode 7: a key for each message, from the meter's key and a counter
    AesCcm, ///< mode 10
    Unsupported, ///< reserved, a maker's own, TLS, or without a published layout
};

struct SecurityModeRow
{
    std::uint8_t mode;
    Protection protection;
    std::string_view id;
};

[[nodiscard]] std::span<const SecurityModeRow> securityModeRows();
[[nodiscard]] Protection protectionOf(std::uint8_t mode);
/// "aes-128-cbc-iv"; "maker-security" for 16 to 31.
[[nodiscard]] std::string_view securityModeId(std::uint8_t mode);

} // namespace wmbus
