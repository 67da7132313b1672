// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"

#include <cstdint>

namespace wmbus {

/// CRC-16 of EN 13757-4 5.1: polynomial 3D65, start 0000, not reflected, inverted at the end. "123456789" gives C2B7.
[[nodiscard]] std::uint16_t crc16(radio::ByteView bytes);

/// The same over bytes that come in pieces.
class Crc16
{
public:
    void add(radio::ByteView bytes);
    [[nodiscard]] std::uint16_t value() const { return std::uint16_t(~m_register); }

private:
    std::uint16_t m_register = 0;
};

} // namespace wmbus
