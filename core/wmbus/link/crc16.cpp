// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/link/crc16.h"

#include <array>

namespace wmbus {

namespace {

constexpr std::uint16_t kPolynomial = 0x3D65;

using Table = std::array<std::uint16_t, 256>;

/// kTables[k][b]: the register after byte b and k zero bytes. Eight tables take eight bytes in one step.
constexpr std::array<Table, 8> makeTables()
{
    std::array<Table, 8> tables{};
    for (unsigned byte = 0; byte < 256; ++byte) {
        unsigned crc = byte << 8;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 0x8000) ? (crc << 1) ^ kPolynomial : crc << 1;
        tables[0][byte] = std::uint16_t(crc);
    }
    for (std::size_t k = 1; k < tables.size(); ++k) {
        for (unsigned byte = 0; byte < 256; ++byte) {
            const std::uint16_t before = tables[k - 1][byte];
            tables[k][byte] = std::uint16_t(unsigned(before) << 8 ^ tables[0][before >> 8]);
        }
    }
    return tables;
}

constexpr std::array<Table, 8> kTables = makeTables();

} // namespace

void Crc16::add(radio::ByteView bytes)
{
    unsigned crc = m_register;
    const std::uint8_t *at = bytes.data();
    std::size_t left = bytes.size();
    for (; left >= 8; left -= 8, at += 8) {
        crc = unsigned(kTables[7][(crc >> 8) ^ at[0]]) ^ kTables[6][(crc & 0xFF) ^ at[1]] ^ kTables[5][at[2]]
              ^ kTables[4][at[3]] ^ kTables[3][at[4]] ^ kTables[2][at[5]] ^ kTables[1][at[6]] ^ kTables[0][at[7]];
    }
    for (; left > 0; --left, ++at)
        crc = (crc << 8 & 0xFFFF) ^ kTables[0][(crc >> 8) ^ *at];
    m_register = std::uint16_t(crc);
}

std::uint16_t crc16(radio::ByteView bytes)
{
    Crc16 crc;
    crc.add(bytes);
    return crc.value();
}

} // namespace wmbus
