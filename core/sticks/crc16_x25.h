// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"

#include <cstdint>

namespace sticks {

/// CRC-16/X-25 of the IMST host protocols: polynomial 1021 reflected, initial and final XOR FFFF. Sent low byte first.
/// Check value of "123456789": 906E.
[[nodiscard]] std::uint16_t crc16X25(radio::ByteView bytes);

} // namespace sticks
