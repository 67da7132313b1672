// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/security/ciphers.h"

#include <cstdint>
#include <span>

/// The other direction of ciphers.h. Nothing here is prepared: telegrams are encrypted one at a time, by request.
namespace wmbus {

/// AES-128-CBC without padding over whole blocks; `out` is as long as `plain`.
[[nodiscard]] bool encryptCbc(BlockView key, BlockView iv, std::span<const std::uint8_t> plain,
                              std::span<std::uint8_t> out);
/// AES-128-CCM with a 13-byte nonce; `tag` is as long as the tag shall be.
[[nodiscard]] bool encryptCcm(BlockView key, std::span<const std::uint8_t> nonce, std::span<const std::uint8_t> header,
                              std::span<const std::uint8_t> plain, std::span<std::uint8_t> out,
                              std::span<std::uint8_t> tag);
/// Single DES in CBC mode, whole blocks of 8.
[[nodiscard]] bool encryptDesCbc(std::span<const std::uint8_t, 8> key, std::span<const std::uint8_t, 8> iv,
                                 std::span<const std::uint8_t> plain, std::span<std::uint8_t> out);

} // namespace wmbus
