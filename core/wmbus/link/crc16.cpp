// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/link/crc16.h"

#include <array>

namespace wmbus {

namespace {

using detail::CrcTable;

/// kTables[k][b]: the register after byte b and k zero bytes. Eight tables take eight bytes in one step.
constexpr std::array<CrcTable, 8> makeTables()
{
    std::array<CrcTable, 8> tables{};
    tables[0] = detail::kCrcTable;
    for (std::size_t k = 1; k < tables.size(); ++k) {
        for (unsigned byte = 0; byte < 256; ++byte) {
            const std::uint16_t before = tables[k - 1][byte];
            tables[k][byte] = std::uint16_t(unsigned(before) << 8 ^ tables[0][before >> 8]);
        }
    }
    return tables;
}

constexpr std::array<CrcTable, 8> kTables = makeTables();

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
    m_register = std::uint16_t(crc);
    for (; left > 0; --left, ++at)
        add(*at);
}

std::uint16_t crc16(radio::ByteView bytes)
{
    Crc16 crc;
    crc.add(bytes);
    return crc.value();
}

} // namespace wmbus
