// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"

namespace wmbus {

/// A telegram as it goes on air, EN 13757-4 frame format A: a CRC after the first 10 bytes and after every 16.
[[nodiscard]] radio::Bytes withFormatACrcs(radio::ByteView telegram);
/// Frame format B: one CRC, a second one beyond 126 bytes; L counts them. Empty for sizes that the format cannot carry.
[[nodiscard]] radio::Bytes withFormatBCrcs(radio::ByteView telegram);

} // namespace wmbus
