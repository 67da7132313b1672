// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/layers/extended_link_layer.h"
#include "wmbus/security/ciphers.h"
#include "wmbus/security/content_decryptor.h"

#include <cstdint>
#include <optional>

/// What enters the ciphers beside key and content: the same for encryption and decryption.
namespace wmbus {

/// Mode 5, EN 13757-7 9.3: M, ID, version, type, then eight times the access number of the transport layer.
[[nodiscard]] Block initialisationVector(const Address &address, std::uint8_t accessNumber);
/// Mode 3: ID, M and two bytes for a date, here 0.
[[nodiscard]] std::array<std::uint8_t, 8> undatedVector(const Address &address);
/// Mode 10: address as in the vector of mode 5, 00, message counter with its most significant byte first.
[[nodiscard]] std::array<std::uint8_t, 13> ccmNonce(const Address &address, std::uint32_t counter);
/// Mode 10: what the tag covers besides the content, CI to the last byte before the counter.
[[nodiscard]] radio::ByteView ccmHeader(const ProtectedContent &content);
/// Extended link layer, EN 13757-4 13.2.9: M, A, CC, SN, frame number 0000, block counter 00.
[[nodiscard]] Block counterBlock(const ExtendedLinkLayer &layer, const Address &address);
/// Of the transport layer, else of the authentication layer.
[[nodiscard]] std::optional<std::uint32_t> messageCounter(const ProtectedContent &content);
/// The key that encrypts this message: derived from the meter's, or that itself where the header says so. None where
/// the counter is missing that the derivation needs.
[[nodiscard]] std::optional<Block> messageKey(const ProtectedContent &content, BlockView key, CmacCalculator &master);

} // namespace wmbus
