// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/byte_range.h"
#include "wmbus/value.h"

#include <cstdint>
#include <string_view>

namespace wmbus {

/// Which part of a telegram a byte belongs to; the colours and marks of the inspector follow it.
enum class Group : std::uint8_t {
    Link,
    Address,
    Transport,
    Security,
    Encrypted,
    Record,
    Maker,
    Checksum,
    Filler,
    Unknown
};

/// Which bytes a range counts in.
enum class Source : std::uint8_t {
    Received, ///< DecodedTelegram::bytes
    Decrypted, ///< DecodedTelegram::plain, same positions
    Message, ///< DecodedTelegram::message, positions of its own
};

/// One line of the field tree. Fields form one flat array in reading order; a parent precedes its children.
struct Field
{
    std::string_view id; ///< stable, English, lower case with hyphens; the UI translates it
    ByteRange range;
    Source source = Source::Received;
    Group group = Group::Record;
    std::uint8_t depth = 0; ///< 0 = layer, its fields below
    std::int16_t record = -1; ///< index into DecodedTelegram::records, -1 outside records
    bool guess = false; ///< what bytes of its parent could mean: no part of them, and others share its bytes
    std::uint32_t bits = 0; ///< which bits of the range, read as a little-endian number; 0 = its bytes as a whole
    Value value;
};

} // namespace wmbus
