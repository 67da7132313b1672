// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "wmbus/byte_range.h"
#include "wmbus/decoded_telegram.h"
#include "wmbus/security/key.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace engine {

/// Why a byte is another one than before.
enum class ChangeReason : std::uint8_t {
    None,
    Address, ///< the meter's, its radio's or its receiver's number
    Identity, ///< a record that names the meter, its place or its owner
    Text,
    Date,
    Value, ///< scaled by request
    Unknown, ///< nobody knows what it holds: a constructed byte stands there
    Encryption, ///< encrypted with another key
    Checksum, ///< CRC, checksum, MAC, authentication tag
};

struct ByteChange
{
    std::uint16_t offset = 0; ///< in the bytes as received, or in AnonymisedTelegram::plain
    bool decrypted = false; ///< which of the two
    std::uint8_t before = 0;
    std::uint8_t after = 0;
    ChangeReason reason = ChangeReason::None;
};

/// Why a telegram cannot be given away.
namespace refusals {
inline constexpr std::string_view kDamaged = "damaged"; ///< its address cannot be trusted
inline constexpr std::string_view kNoAddress = "no-address"; ///< too short for one
inline constexpr std::string_view kUnreadable = "unreadable"; ///< no key: the address is part of the encryption
inline constexpr std::string_view kFragment = "fragment"; ///< encrypted and authenticated as a whole
inline constexpr std::string_view kNotProtectable = "not-protectable"; ///< its protection cannot be made anew
inline constexpr std::string_view kOtherLayout = "other-layout"; ///< the result does not read like the telegram
inline constexpr std::string_view kStillThere = "still-there"; ///< number or key found in the result
} // namespace refusals

/// What the reader of the result must know.
namespace cautions {
inline constexpr std::string_view kUnknownReplaced = "unknown-replaced"; ///< bytes nobody can explain
inline constexpr std::string_view kUnknownKept = "unknown-kept"; ///< the same, left as they are by request
inline constexpr std::string_view kContentReplaced = "content-replaced"; ///< undecrypted content is constructed noise
inline constexpr std::string_view kTextReplaced = "text-replaced";
inline constexpr std::string_view kValuesRemoved = "values-removed"; ///< could not be scaled: 0 now
} // namespace cautions

struct Caution
{
    std::string_view id;
    std::uint16_t bytes = 0; ///< how many it is about
};

/// A telegram that may be shown to everybody, or why there is none. Nothing but `refusal` is filled then.
struct AnonymisedTelegram
{
    std::string_view refusal; ///< empty, or one of refusals
    radio::RawTelegram telegram; ///< in the same form as received: block CRCs, trailing bytes
    radio::Bytes plain; ///< the telegram with readable content, no block CRCs; empty if nothing is encrypted
    std::optional<wmbus::Key> key; ///< the throw-away key that opens it
    wmbus::DecodedTelegram decoded; ///< what the program reads in it with that key, every field
    std::vector<ByteChange> changes; ///< every byte that changed, as received, then decrypted
    std::vector<Caution> cautions;

    [[nodiscard]] bool isRefused() const { return !refusal.empty(); }
};

} // namespace engine
