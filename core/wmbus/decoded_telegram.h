// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "wmbus/address.h"
#include "wmbus/field.h"
#include "wmbus/outcome.h"
#include "wmbus/record.h"
#include "wmbus/remark.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace wmbus {

/// How many bytes of a telegram are understood. explained + encrypted + unknown = total, always.
struct ByteCounts
{
    std::uint16_t total = 0;
    std::uint16_t explained = 0;
    std::uint16_t encrypted = 0; ///< and not decrypted
    std::uint16_t unknown = 0;
};

struct Security
{
    std::optional<std::uint8_t> mode; ///< from the configuration field, absent without one
    bool encrypted = false; ///< as sent, in whichever layer
    Verdict verdict = Verdict::NotJudged;
    std::uint8_t proof = 0; ///< bits of Proof
    std::int32_t key = -1; ///< KeyEntry::id of the key that was used, -1 = none
};

/// Everything that is known about one telegram. Reused by its owner: clear() keeps the buffers.
struct DecodedTelegram
{
    Outcome outcome = Outcome::Damaged;
    Remark reason; ///< empty id for Outcome::Decoded
    radio::FrameFormat format = radio::FrameFormat::Unknown;

    radio::Bytes bytes; ///< L field first, block CRCs removed, L set to match; still encrypted if it was
    radio::Bytes plain; ///< the same positions with decrypted content in place; empty if nothing was decrypted
    radio::Bytes message; ///< content joined from several fragments, of which this telegram is the last; else empty

    std::optional<std::uint8_t> control; ///< C field
    std::optional<std::uint8_t> wiredAddress; ///< A field of a wired frame
    std::optional<Address> link; ///< sender in the link layer, a maker's own byte order put right
    std::optional<Address> meter; ///< the long header's meter, else the same as link
    std::optional<std::uint8_t> accessNumber; ///< of the transport layer, else of the ELL
    std::optional<std::uint8_t> status; ///< status byte of the transport layer
    Security security;

    std::vector<Field> fields; ///< filled at Depth::Fields only
    std::vector<Record> records;
    std::vector<Remark> repairs;
    std::vector<Remark> findings;
    ByteCounts counts;
    std::string texts; ///< what TextRef points into

    [[nodiscard]] std::string_view text(TextRef ref) const
    {
        return std::string_view(texts).substr(ref.offset, ref.length);
    }
    [[nodiscard]] radio::ByteView source(Source which) const
    {
        return which == Source::Decrypted ? plain : which == Source::Message ? message : bytes;
    }
    void clear();
};

} // namespace wmbus
