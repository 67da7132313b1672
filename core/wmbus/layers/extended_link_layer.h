// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "wmbus/address.h"
#include "wmbus/telegram_builder.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace wmbus {

/// Extended link layer, EN 13757-4 13.2. Bytes after the CI:
///
///     8C  CC ACC
///     8D  CC ACC SN(4) PCRC(2)
///     8E  CC ACC M2(2) A2(6)
///     8F  CC ACC M2(2) A2(6) SN(4) PCRC(2)
///
/// CI 86 has a variable length that no published text fixes.
struct ExtendedLinkLayer
{
    std::size_t first = 0; ///< of the CI
    std::size_t size = 0; ///< CI included; what is encrypted starts with the PCRC, two bytes before its end
    std::uint8_t control = 0; ///< CC
    std::uint8_t accessNumber = 0;
    std::optional<Address> receiver; ///< M2 and A2
    std::optional<std::uint32_t> session; ///< SN; bits 31-29 name the encryption
    std::size_t sessionAt = 0;

    [[nodiscard]] std::uint8_t encryption() const { return session ? std::uint8_t(*session >> 29) : std::uint8_t(0); }
    [[nodiscard]] std::size_t payloadCrcAt() const { return first + size - 2; }
    [[nodiscard]] std::size_t end() const { return first + size; }
};

/// None for CI 86 and where the telegram ends inside the layer.
[[nodiscard]] std::optional<ExtendedLinkLayer> parseExtendedLink(radio::ByteView bytes, std::size_t at);
/// Describes all of it but the payload CRC, which may be encrypted.
void describeExtendedLink(TelegramBuilder &builder, const ExtendedLinkLayer &layer);

} // namespace wmbus
