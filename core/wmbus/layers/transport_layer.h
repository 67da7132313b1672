// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "wmbus/address.h"
#include "wmbus/layers/control_information.h"
#include "wmbus/telegram_builder.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace wmbus {

/// Transport layer, EN 13757-7 7:
///
///     none   CI
///     short  CI ACC STS CFG(2) [extension]
///     long   CI ID(4) M(2) version type ACC STS CFG(2) [extension]
///
/// The extension depends on the security mode in bits 12-8 of CFG: mode 7 one byte, mode 10 two, mode 13 one, each
/// followed by key version (1) and message counter (4) where the bits say so.
struct TransportLayer
{
    std::size_t first = 0; ///< of the CI
    std::size_t size = 0; ///< CI to the last header byte
    const CiRow *meaning = nullptr;
    std::uint8_t ci = 0;
    std::optional<Address> meter; ///< of the long header
    std::uint8_t accessNumber = 0;
    std::uint8_t status = 0;
    std::optional<std::uint16_t> configuration;
    std::uint16_t extension = 0; ///< bits of the configuration field extension
    std::uint8_t extensionSize = 0;
    std::optional<std::uint8_t> keyVersion;
    std::optional<std::uint32_t> counter;
    std::size_t counterAt = 0;

    [[nodiscard]] std::uint8_t mode() const { return configuration ? (*configuration >> 8) & 0x1F : 0; }
    [[nodiscard]] std::uint8_t blocks() const { return configuration ? (*configuration >> 4) & 0x0F : 0; }
    [[nodiscard]] std::uint8_t keyDerivation() const { return (extension >> 4) & 0x03; }
    [[nodiscard]] std::size_t end() const { return first + size; }
};

/// None where the telegram ends inside the header.
[[nodiscard]] std::optional<TransportLayer> parseTransport(radio::ByteView bytes, std::size_t at);
/// Describes the header and sets meter, access number, status and security mode of the telegram.
void readTransport(TelegramBuilder &builder, const TransportLayer &layer);

} // namespace wmbus
