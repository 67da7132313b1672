// SPDX-License-Identifier: GPL-3.0-or-later
#include "sticks/crc16_x25.h"

#include <array>

namespace sticks {

namespace {

constexpr std::array<std::uint16_t, 256> makeTable()
{
    constexpr std::uint16_t kReflectedPolynomial = 0x8408;
    std::array<std::uint16_t, 256> table{};
    for (std::uint16_t byte = 0; byte < 256; ++byte) {
        std::uint16_t crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = std::uint16_t((crc & 1) != 0 ? (crc >> 1) ^ kReflectedPolynomial : crc >> 1);
        table[byte] = crc;
    }
    return table;
}

constexpr std::array<std::uint16_t, 256> kTable = makeTable();

} // namespace

std::uint16_t crc16X25(radio::ByteView bytes)
{
    std::uint16_t crc = 0xFFFF;
    for (const std::uint8_t byte : bytes)
        crc = std::uint16_t((crc >> 8) ^ kTable[(crc ^ byte) & 0xFF]);
    return std::uint16_t(crc ^ 0xFFFF);
}

} // namespace sticks
