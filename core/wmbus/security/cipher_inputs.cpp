// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/security/cipher_inputs.h"

#include "wmbus/security/key_derivation.h"

#include <algorithm>

namespace wmbus {

namespace {

constexpr std::uint8_t kSetByRepeaters = 0x12; ///< H and R of the CC, zero when the sender encrypted

void putLittleEndian(std::span<std::uint8_t> bytes, std::uint32_t number)
{
    for (std::uint8_t &byte : bytes) {
        byte = std::uint8_t(number);
        number >>= 8;
    }
}

} // namespace

Block initialisationVector(const Address &address, std::uint8_t accessNumber)
{
    Block iv;
    iv.fill(accessNumber);
    putLittleEndian(std::span(iv).subspan(0, 2), address.manufacturer);
    putLittleEndian(std::span(iv).subspan(2, 4), address.id);
    iv[6] = address.version;
    iv[7] = address.type;
    return iv;
}

std::array<std::uint8_t, 8> undatedVector(const Address &address)
{
    std::array<std::uint8_t, 8> iv{};
    putLittleEndian(std::span(iv).subspan(0, 4), address.id);
    putLittleEndian(std::span(iv).subspan(4, 2), address.manufacturer);
    return iv;
}

std::array<std::uint8_t, 13> ccmNonce(const Address &address, std::uint32_t counter)
{
    const Block start = initialisationVector(address, 0);
    std::array<std::uint8_t, 13> nonce;
    std::copy_n(start.begin(), nonce.size(), nonce.begin());
    for (unsigned i = 0; i < 4; ++i)
        nonce[9 + i] = std::uint8_t(counter >> (24 - 8 * i));
    return nonce;
}

radio::ByteView ccmHeader(const ProtectedContent &content)
{
    const TransportLayer &transport = *content.transport;
    const std::size_t end = transport.counter ? transport.counterAt : transport.end();
    return content.bytes.subspan(transport.first, end - transport.first);
}

Block counterBlock(const ExtendedLinkLayer &layer, const Address &address)
{
    Block block = initialisationVector(address, 0);
    block[8] = std::uint8_t(layer.control & ~kSetByRepeaters);
    putLittleEndian(std::span(block).subspan(9, 4), layer.session.value_or(0));
    return block;
}

std::optional<std::uint32_t> messageCounter(const ProtectedContent &content)
{
    if (content.transport->counter)
        return content.transport->counter;
    return content.authentication ? content.authentication->counter : std::nullopt;
}

std::optional<Block> messageKey(const ProtectedContent &content, BlockView key, CmacCalculator &master)
{
    if (content.transport->keyDerivation() == 0) {
        Block own;
        std::copy(key.begin(), key.end(), own.begin());
        return own;
    }
    const auto counter = messageCounter(content);
    const bool toMeter = content.direction == Direction::ToMeter;
    const auto purpose = toMeter ? KeyPurpose::EncryptToMeter : KeyPurpose::EncryptFromMeter;
    return counter ? deriveKey(master, purpose, *counter, content.address.id) : std::nullopt;
}

} // namespace wmbus
