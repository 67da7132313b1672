// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/security/ciphers.h"

#include <cstdint>
#include <optional>

namespace wmbus {

/// What a key derived for one message is for: the constant DC of KDF-A, EN 13757-7 9.5.
enum class KeyPurpose : std::uint8_t {
    EncryptFromMeter = 0x00,
    AuthenticateFromMeter = 0x01,
    EncryptToMeter = 0x10,
    AuthenticateToMeter = 0x11,
};

/// KDF-A: CMAC(master key, DC | message counter (4, LE) | meter ID (4, as on air) | 7 × 07).
[[nodiscard]] std::optional<Block> deriveKey(CmacCalculator &master, KeyPurpose purpose, std::uint32_t counter,
                                             std::uint32_t meterId);

} // namespace wmbus
