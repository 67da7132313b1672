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
    enum class Kind : std::uint8_t {
        Record,
        Filler,
        Maker, ///< DIF 0F or 1F and all that follows
        Skipped,
    };

    Kind kind = Kind::Skipped;
    std::size_t first = 0;
    std::size_t end = 0;
};

/// The most likely way through records of which one is broken or does not keep the standard: the pieces together cover
/// [first, end). Each record weighs what recordEvidence() says, and each gap costs what makes damage rare, so that
/// neither noise is read as records nor a broken record hides those behind it.
[[nodiscard]] std::vector<RecoveredPiece> recoverRecords(radio::ByteView bytes, std::size_t first, Direction direction);

[[nodiscard]] bool hasRecords(const std::vector<RecoveredPiece> &pieces);
[[nodiscard]] std::size_t skippedBytes(const std::vector<RecoveredPiece> &pieces);

/// All that is skipped are one or two bytes at the very end, such as a receiver's signal strength that L counts: where
/// they begin, else the end.
[[nodiscard]] std::size_t extraBytesAt(const std::vector<RecoveredPiece> &pieces);

} // namespace wmbus
