// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "wmbus/address.h"
#include "wmbus/telegram_builder.h"

#include <cstddef>

namespace wmbus {

inline constexpr std::size_t kLinkHeaderBytes = 10; ///< L C M M A A A A A A

/// An address in the order of the link layer, EN 13757-4 11.5: M (2), ID (4), version, type.
[[nodiscard]] Address readLinkAddress(radio::ByteView bytes, std::size_t at);
/// An address in the order of the long transport header, EN 13757-7 7.3: ID (4), M (2), version, type.
[[nodiscard]] Address readTransportAddress(radio::ByteView bytes, std::size_t at);
/// Describes the eight bytes of such an address.
void describeLinkAddress(TelegramBuilder &builder, const Address &address, std::size_t at, std::uint8_t depth);
void describeTransportAddress(TelegramBuilder &builder, const Address &address, std::size_t at, std::uint8_t depth);

/// Describes L, C, M and A and sets `control` and `link`; works on what is there of a cut telegram. Returns the offset
/// of the first CI.
std::size_t readLinkLayer(TelegramBuilder &builder);

} // namespace wmbus
