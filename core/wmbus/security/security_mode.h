// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace wmbus {

/// How the security modes of EN 13757-7 table 19 protect the content.
enum class Protection : std::uint8_t {
    None,
    DesCbc, ///< mode 2; mode 3 with an IV from the address and from a date that is itself encrypted
    AesCbc, ///< modes 4 and 5: a key of the meter
    AesCbcDerived, ///< mode 7: a key for each message, from the meter's key and a counter
    AesCcm, ///< mode 10
    Maker, ///< the maker's own
    Tls, ///< keys are agreed within the session: no listener can read it
    Unpublished, ///< named by the standard, without a published layout
    Reserved,
};

/// Bytes of a key for this mode.
[[nodiscard]] std::size_t keySize(std::uint8_t mode);
/// A decryptor of ours knows what to do with it.
[[nodiscard]] bool isDecryptable(Protection protection);

struct SecurityModeRow
{
    std::uint8_t mode;
    Protection protection;
    std::string_view id;
};

[[nodiscard]] std::span<const SecurityModeRow> securityModeRows();
[[nodiscard]] Protection protectionOf(std::uint8_t mode);
/// "aes-128-cbc-iv"; "maker-security" for 16 to 31, "reserved-security" for the codes that no standard names.
[[nodiscard]] std::string_view securityModeId(std::uint8_t mode);

} // namespace wmbus
