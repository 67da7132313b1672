// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/link/crc16.h"
#include "wmbus/records/record_collector.h"
#include "wmbus/records/record_recovery.h"
#include "wmbus/remark.h"
#include "wmbus/telegram_builder.h"

#include <cstddef>
#include <cstdint>

namespace wmbus {

/// Special DIFs: EN 13757-3 table 7.
namespace dif {
inline constexpr std::uint8_t kMaker = 0x0F; ///< the maker's own bytes to the end
inline constexpr std::uint8_t kMakerMoreFollows = 0x1F; ///< the same, and more records in the next telegram
inline constexpr std::uint8_t kFiller = 0x2F;
inline constexpr std::uint8_t kGlobalReadout = 0x7F;
} // namespace dif

/// Why the walk over the records ended.
enum class WalkEnd : std::uint8_t {
    Complete, ///< the last record ends with the last byte
    Maker, ///< DIF 0F or 1F: the maker's own bytes follow
    Broken, ///< a record that cannot be read
};

struct WalkResult
{
    WalkEnd end = WalkEnd::Complete;
    std::size_t at = 0; ///< first byte that is not part of a record: of the special DIF, or of the broken record
    Remark fault; ///< only for Broken
    std::uint16_t signature = 0; ///< CRC-16 over the headers of all records, as compact frames name their layout
    std::size_t makerRecords = 0; ///< records with VIF 7F/FF or a VIFE FF
    std::size_t reservedRecords = 0; ///< records with a code that no table holds
    std::size_t doubtfulRecords = 0; ///< records that a meter has no reason to send
};

/// Reads the records of `bytes` (the builder's source, cut where the records end) from `first` on, until the end or
/// until something is no record. Each record appears in the telegram and in the field tree with its bytes.
class RecordWalk
{
public:
    RecordWalk(TelegramBuilder &builder, CompactProfiles &profiles, Direction direction)
        : m_builder(builder), m_profiles(profiles), m_collector(builder, profiles, direction), m_direction(direction)
    {
    }

    [[nodiscard]] WalkResult run(radio::ByteView bytes, std::size_t first);

    /// The same over bytes where run() broke: skips what is no record. Nothing proves where a record ends in front of a
    /// gap, nor that one found by searching is any: they are guesses. Only fillers, or one or two bytes too many at
    /// the very end, leave the records before it certain. The maker's bytes at the end are left to the caller. Returns
    /// the number of records behind the first gap.
    [[nodiscard]] std::size_t runBroken(radio::ByteView bytes, const std::vector<RecoveredPiece> &pieces);

private:
    [[nodiscard]] bool readRecord(radio::ByteView bytes, std::size_t &at);
    [[nodiscard]] bool stopAtSpecial(radio::ByteView bytes, std::size_t &at);
    void setBroken(const Remark &fault);

    TelegramBuilder &m_builder;
    CompactProfiles &m_profiles;
    RecordCollector m_collector;
    Direction m_direction;
    Crc16 m_signature;
    RecordHeader m_header;
    WalkResult m_result;
};

} // namespace wmbus
