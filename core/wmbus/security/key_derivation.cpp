// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/security/key_derivation.h"

namespace wmbus {

std::optional<Block> deriveKey(CmacCalculator &master, KeyPurpose purpose, std::uint32_t counter, std::uint32_t meterId)
{
    Block input;
    input.fill(0x07);
    input[0] = std::uint8_t(purpose);
    for (unsigned i = 0; i < 4; ++i) {
        input[1 + i] = std::uint8_t(counter >> (8 * i));
        input[5 + i] = std::uint8_t(meterId >> (8 * i));
    }
    const std::span<const std::uint8_t> parts[] = {input};
    return master.calculate(parts);
}

} // namespace wmbus
