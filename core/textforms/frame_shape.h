// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"

#include <cstddef>

namespace textforms {

/// The fewest bytes a radio telegram has: length, C field, maker, number, version, type.
inline constexpr std::size_t kHeaderSize = 10;

/// C fields that meters and their gateways send (EN 13757-4 table of C fields).
[[nodiscard]] bool isPlausibleControl(std::uint8_t control);
/// C field and three maker's letters at the start of `bytes`, which may be cut.
[[nodiscard]] bool looksLikeTelegram(radio::ByteView bytes);
/// Bytes of a format A frame on air, with the CRC of every block: EN 13757-4 5.2.
[[nodiscard]] std::size_t formatASize(std::uint8_t lengthField);
/// Size of the wired frame that the bytes begin with, if it ends with its stop byte; 0 if there is none.
[[nodiscard]] std::size_t wiredFrameSize(radio::ByteView bytes);
/// Wired frames of EN 13757-2: 68 L L 68 …, 10 … 16, E5. The last one may be cut or have bytes behind it.
[[nodiscard]] bool looksWired(radio::ByteView bytes);

} // namespace textforms
