// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "wmbus/address.h"

#include <array>
#include <cstdint>
#include <optional>

namespace simulation {

using AesKey = std::array<std::uint8_t, 16>;

/// Header of the transport layer, EN 13757-7, 7: CI 78, 7A or 72.
enum class TransportHeader : std::uint8_t { None, Short, Long };

/// Everything around the records of one telegram.
struct TelegramLayers
{
    wmbus::Address sender;
    std::uint8_t control = 0x44; ///< C field: SND-NR
    bool extendedLink = false; ///< with ELL I (CI 8C), whose access number is the same
    TransportHeader header = TransportHeader::Short;
    wmbus::Address meter; ///< of the long header
    std::uint8_t accessNumber = 0;
    std::uint8_t status = 0;
    std::optional<AesKey> key; ///< security mode 5; needs a short or long header
};

/// A telegram from the L field on, without block CRCs. Empty where it would be longer than 256 bytes, or has a key but
/// no header that says so, or more than the 240 bytes that mode 5 can encrypt.
[[nodiscard]] radio::Bytes encodeTelegram(const TelegramLayers &layers, radio::ByteView records);

} // namespace simulation
