// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/link/frame.h"
#include "wmbus/telegram_builder.h"

#include <span>
#include <string_view>

namespace wmbus {

/// 68 L L 68 …, 10 C A CS 16 or E5: EN 13757-2 6.
[[nodiscard]] bool isWiredFrame(radio::ByteView bytes);
/// Checks lengths, checksum and stop byte; cuts off what follows the frame.
[[nodiscard]] Frame unpackWiredFrame(radio::ByteView bytes, DecodedTelegram &out);

/// Ids of the primary addresses that are no meter's: EN 13757-2 5.7.5.
[[nodiscard]] std::span<const std::string_view> wiredAddressIds();

/// Where the application of a long frame stands: from its CI to the byte before the checksum. Empty for others.
struct WiredContent
{
    std::size_t first = 0;
    std::size_t end = 0;
};
/// Describes start, length, C and A fields.
[[nodiscard]] WiredContent readWiredFrame(TelegramBuilder &builder);
/// Describes checksum and stop byte; called last because fields stand in reading order.
void readWiredEnd(TelegramBuilder &builder);

} // namespace wmbus
