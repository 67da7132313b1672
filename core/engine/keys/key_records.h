// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/secret_bytes.h"
#include "engine/keys/stored_key.h"

#include <optional>
#include <span>
#include <vector>

namespace engine {

/// Keys as they lie inside the vault, before encryption. Whole numbers are little endian, a text is its length in
/// bytes (u16) and UTF-8:
///
///     form u8 (1) | number of keys u32 | for each key:
///     size u8 (8 or 16) | key | address text | name text | note text | security mode i8 | origin u8 |
///     added i64 | last success i64 (µs since 1970) | works u32 | tried u32
[[nodiscard]] SecretBytes encodeKeys(const std::vector<StoredKey> &keys);

/// Nothing where the bytes are anything else, down to the last one.
[[nodiscard]] std::optional<std::vector<StoredKey>> decodeKeys(std::span<const std::uint8_t> bytes);

} // namespace engine
