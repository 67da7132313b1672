// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/layers/transport_layer.h"
#include "wmbus/layouts/compact_layouts.h"
#include "wmbus/records/compact_profile.h"
#include "wmbus/telegram_builder.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace wmbus {

/// Content of a message in the clear: the bytes [first, end) of the builder's source.
struct ApplicationContent
{
    std::size_t first = 0;
    std::size_t end = 0;
    Direction direction = Direction::FromMeter;
    bool wired = false;
    bool cut = false; ///< the telegram ends too early: the last record breaks for that reason
    std::uint8_t ci = 0; ///< that announced it
    std::size_t clearTail = 0; ///< where bytes follow that were not encrypted; 0 = nowhere
};

/// Data records, EN 13757-3 6. Complete layouts are remembered for compact frames.
void readRecords(TelegramBuilder &builder, const ApplicationContent &content, CompactProfiles &profiles,
                 CompactLayouts &layouts);
/// Compact frame, EN 13757-3 Annex G: signature (2), CRC of the full frame (2), data of all records.
void readCompactFrame(TelegramBuilder &builder, const ApplicationContent &content, CompactProfiles &profiles,
                      const CompactLayouts &layouts);
/// The content is a compact frame whose layout is known and whose full frame's CRC fits.
[[nodiscard]] bool fitsCompactLayout(radio::ByteView bytes, std::size_t first, const CompactLayouts &layouts);
/// The CRC of the full frame that compact data from `first` on stand for; none where data of a record are missing.
[[nodiscard]] std::optional<std::uint16_t> fullFrameCrc(const CompactLayout &layout, radio::ByteView bytes,
                                                        std::size_t first);
/// Format frame, EN 13757-3 Annex G: length (1), signature (2), record headers.
void readFormatFrame(TelegramBuilder &builder, const ApplicationContent &content, CompactLayouts &layouts);
/// Fixed data structure of EN 13757-3:2004 Annex (wired, historic): 16 bytes.
void readFixedStructure(TelegramBuilder &builder, const ApplicationContent &content);
/// Application error, EN 13757-3 10.
void readApplicationError(TelegramBuilder &builder, const ApplicationContent &content);
/// Alarm, application reset, clock and selection: short content with few bytes of meaning. Returns where it ends:
/// records may follow a selection.
[[nodiscard]] std::size_t readShortContent(TelegramBuilder &builder, const ApplicationContent &content, Content kind);

} // namespace wmbus
