// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"

#include <array>
#include <cstdint>

namespace wmbus {

namespace detail {

using CrcTable = std::array<std::uint16_t, 256>;

/// What the register becomes when a byte is shifted through it, by the register's high byte XOR the byte.
constexpr CrcTable makeCrcTable()
{
    constexpr unsigned kPolynomial = 0x3D65;
    CrcTable table{};
    for (unsigned byte = 0; byte < table.size(); ++byte) {
        unsigned crc = byte << 8;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 0x8000) ? (crc << 1) ^ kPolynomial : crc << 1;
        table[byte] = std::uint16_t(crc);
    }
    return table;
}

inline constexpr CrcTable kCrcTable = makeCrcTable();

} // namespace detail

/// CRC-16 of EN 13757-4 5.1: polynomial 3D65, start 0000, not reflected, inverted at the end. "123456789" gives C2B7.
[[nodiscard]] std::uint16_t crc16(radio::ByteView bytes);

/// The same over bytes that come in pieces.
class Crc16
{
public:
    void add(radio::ByteView bytes);
    /// For pieces of two or three bytes, where a call costs more than the work.
    void add(std::uint8_t byte)
    {
        m_register = std::uint16_t(m_register << 8 ^ detail::kCrcTable[std::uint8_t(m_register >> 8) ^ byte]);
    }
    [[nodiscard]] std::uint16_t value() const { return std::uint16_t(~m_register); }

private:
    std::uint16_t m_register = 0;
};

} // namespace wmbus
