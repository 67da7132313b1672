// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "wmbus/security/key_candidates.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace wmbus {

/// Bytes before the scrambled part of a Diehl telegram, PRIOS and real data alike.
inline constexpr std::size_t kDiehlClearBytes = 15;

struct DiehlResult
{
    enum class Fit : std::uint8_t { None, Clear, PublishedKey, UserKey };

    Fit fit = Fit::None;
    std::int32_t key = -1; ///< KeyEntry::id of a user's key
};

/// Diehl scrambles with a 32-bit shift register that starts from an 8-byte key and from the address; two keys of the
/// maker are public, so the content is readable by everybody. PRIOS is right where the first byte becomes 4B; records
/// ("real data") where the sum of all bytes fits the high byte of the configuration field.
/// `plain` becomes the whole telegram with descrambled content; as received where it is clear already.
[[nodiscard]] DiehlResult descramblePrios(radio::ByteView telegram, const KeyCandidates::List &keys,
                                          radio::Bytes &plain);
[[nodiscard]] DiehlResult descrambleRealData(radio::ByteView telegram, const KeyCandidates::List &keys,
                                             radio::Bytes &plain);

/// Puts the check of readable content into the header of real data; nothing for PRIOS, whose check is a constant.
void renewDiehlCheck(radio::Bytes &telegram);
/// Scrambles readable content in place, which is the same as descrambling it. False for a key of another size than 8
/// bytes and a telegram that has no content.
[[nodiscard]] bool scrambleDiehl(radio::Bytes &telegram, std::span<const std::uint8_t> key);
/// The keys that everybody has.
[[nodiscard]] std::span<const std::array<std::uint8_t, 8>> publishedDiehlKeys();

} // namespace wmbus
