// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "wmbus/records/record_header.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace wmbus {

/// One stretch of a broken record stream.
struct RecoveredPiece
{
    enum class Kind : std::uint8_t { Record, Filler, Skipped };

    Kind kind = Kind::Skipped;
    std::size_t first = 0;
    std::size_t end = 0;
};

/// Finds the most plausible way through records of which one is broken or does not keep the standard: the pieces
/// together cover [first, end), prefer many bytes in records with known codes, dates that exist and digits that are
/// digits, and skip as little and as seldom as they can. Only worth asking when the plain walk failed.
[[nodiscard]] std::vector<RecoveredPiece> recoverRecords(radio::ByteView bytes, std::size_t first, Direction direction);

} // namespace wmbus
