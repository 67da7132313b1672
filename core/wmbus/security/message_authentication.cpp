// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/security/message_authentication.h"

#include "wmbus/security/content_decryptor.h"
#include "wmbus/security/key_derivation.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <array>

namespace wmbus {

namespace {

constexpr std::uint8_t kFirstCmac = 3;
constexpr std::uint8_t kLastCmac = 7;
constexpr std::uint8_t kWithKeyInformation = 0x10;
constexpr std::uint8_t kWithCounter = 0x20;
constexpr std::uint8_t kWithLength = 0x40;

/// The authentication layer's own part of the input, at most nine bytes.
class MacPrefix
{
public:
    void add(std::uint32_t number, std::size_t bytes)
    {
        for (std::size_t i = 0; i < bytes; ++i, number >>= 8)
            m_bytes[m_size++] = std::uint8_t(number);
    }
    [[nodiscard]] std::span<const std::uint8_t> bytes() const { return std::span(m_bytes).first(m_size); }

private:
    std::array<std::uint8_t, 9> m_bytes{};
    std::size_t m_size = 0;
};

} // namespace

std::optional<Block> calculateMac(const ProtectedContent &content, CmacCalculator &master)
{
    const AuthenticationLayer &layer = *content.authentication;
    const std::optional<std::uint32_t> counter = layer.counter ? layer.counter : content.transport->counter;
    if (!layer.messageControl || !counter)
        return std::nullopt;
    const std::uint8_t control = *layer.messageControl;
    const std::uint8_t type = macType(control);
    const bool lacksKeyInformation = (control & kWithKeyInformation) && !layer.keyInformation;
    const bool lacksLength = (control & kWithLength) && !layer.messageLength;
    if (type < kFirstCmac || type > kLastCmac || lacksKeyInformation || lacksLength)
        return std::nullopt;
    MacPrefix prefix;
    prefix.add(control, 1);
    if (control & kWithKeyInformation)
        prefix.add(*layer.keyInformation, 2);
    if (control & kWithCounter)
        prefix.add(*counter, 4);
    if (control & kWithLength)
        prefix.add(*layer.messageLength, 2);
    const bool toMeter = content.direction == Direction::ToMeter;
    const auto purpose = toMeter ? KeyPurpose::AuthenticateToMeter : KeyPurpose::AuthenticateFromMeter;
    const auto derived = deriveKey(master, purpose, *counter, content.address.id);
    if (!derived)
        return std::nullopt;
    const std::span<const std::uint8_t> parts[] = {prefix.bytes(), content.bytes.subspan(content.transport->first)};
    return CmacCalculator(*derived).calculate(parts);
}

MacCheck checkMac(const ProtectedContent &content, PreparedKey &key)
{
    const AuthenticationLayer *const layer = content.authentication;
    if (!layer || layer->mac.empty())
        return MacCheck::None;
    const auto mac = calculateMac(content, key.cmac());
    if (!mac)
        return MacCheck::NotPossible;
    const std::size_t size = std::min(layer->mac.size(), mac->size());
    return CRYPTO_memcmp(mac->data(), layer->mac.data(), size) == 0 ? MacCheck::Fits : MacCheck::Differs;
}

} // namespace wmbus
