// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/security/telegram_protector.h"

#include "wmbus/layouts/diehl_address.h"
#include "wmbus/layouts/diehl_scrambling.h"
#include "wmbus/link/control_field.h"
#include "wmbus/link/crc16.h"
#include "wmbus/link/link_layer.h"
#include "wmbus/link/wired_frame.h"
#include "wmbus/security/cipher_inputs.h"
#include "wmbus/security/des_date.h"
#include "wmbus/security/encrypting_ciphers.h"
#include "wmbus/security/message_authentication.h"
#include "wmbus/security/security_mode.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace wmbus {

namespace {

using radio::ByteView;
using Result = ProtectionResult;

constexpr std::size_t kAesKey = 16;
constexpr std::size_t kDiehlKey = 8;
constexpr std::size_t kWiredFirst = 6; ///< first CI of a long wired frame
constexpr std::size_t kWiredTail = 2; ///< checksum and stop byte

bool isDiehlScrambled(ByteView telegram)
{
    return telegram.size() > kDiehlClearBytes && (isDiehlPrios(telegram) || isDiehlRealData(telegram));
}

/// The layers of one telegram in the clear, from the outside to the inside.
class Layers
{
public:
    explicit Layers(ByteView telegram)
        : m_wired(isWiredFrame(telegram)),
          m_end(telegram.size() - std::min(telegram.size(), m_wired ? kWiredTail : 0)) // an acknowledge is one byte
    {
        const std::size_t control = m_wired ? 4 : 1;
        std::size_t at = m_wired ? kWiredFirst : kLinkHeaderBytes;
        if (at >= m_end)
            return;
        if (!m_wired)
            m_sender = diehlAddress(telegram).value_or(readLinkAddress(telegram, 2));
        m_toMeter = sentToMeter(telegram[control]);
        m_whole = read(telegram.first(m_end), at);
    }

    [[nodiscard]] bool isWired() const { return m_wired; }
    [[nodiscard]] bool isWhole() const { return m_whole; }
    [[nodiscard]] const Address &sender() const { return m_sender; }
    [[nodiscard]] const std::optional<ExtendedLinkLayer> &link() const { return m_link; }
    [[nodiscard]] const std::optional<TransportLayer> &transport() const { return m_transport; }
    [[nodiscard]] const std::optional<AuthenticationLayer> &authentication() const { return m_authentication; }
    [[nodiscard]] bool isFragment() const { return m_authentication && m_authentication->fragmented(); }

    [[nodiscard]] ProtectedContent content(ByteView telegram) const
    {
        const bool command = m_transport->meaning->content == Content::Commands;
        return {telegram.first(m_end), &*m_transport, m_authentication ? &*m_authentication : nullptr,
                m_transport->meter.value_or(m_sender),
                command || m_toMeter ? Direction::ToMeter : Direction::FromMeter};
    }

private:
    /// False where a header is cut or comes twice.
    bool read(ByteView telegram, std::size_t at)
    {
        while (at < telegram.size()) {
            switch (ciMeaning(telegram[at]).content) {
            case Content::ExtendedLink:
                if (m_link || !(m_link = parseExtendedLink(telegram, at)))
                    return false;
                at = m_link->end();
                break;
            case Content::NetworkLayer:
                at += 2;
                break;
            case Content::Authentication:
                if (m_authentication || !(m_authentication = parseAuthentication(telegram, at)))
                    return false;
                at = m_authentication->end();
                break;
            default:
                m_transport = parseTransport(telegram, at);
                return m_transport.has_value();
            }
        }
        return true;
    }

    bool m_wired;
    bool m_toMeter = false;
    bool m_whole = true;
    std::size_t m_end;
    Address m_sender;
    std::optional<ExtendedLinkLayer> m_link;
    std::optional<AuthenticationLayer> m_authentication;
    std::optional<TransportLayer> m_transport;
};

bool encryptAuthenticated(const ProtectedContent &content, const EncryptedPart &part, const Key &key,
                          std::span<std::uint8_t> telegram)
{
    CmacCalculator master(key.bytes().first<kAesKey>());
    const auto counter = messageCounter(content);
    const auto ownKey = messageKey(content, key.bytes().first<kAesKey>(), master);
    if (!counter || !ownKey || part.tagSize < 4)
        return false;
    const auto cipher = telegram.subspan(part.first, part.size);
    const auto tag = telegram.subspan(content.bytes.size() - part.tagSize, part.tagSize);
    return encryptCcm(*ownKey, ccmNonce(content.address, *counter), ccmHeader(content), cipher, cipher, tag);
}

bool encryptDes(const ProtectedContent &content, const Key &key, std::span<std::uint8_t> cipher)
{
    constexpr std::uint8_t kDateMode = 3;
    std::array<std::uint8_t, 8> iv{};
    if (content.transport->mode() == kDateMode) {
        iv = undatedVector(content.address);
        const auto date = firstDate(cipher);
        std::copy(date.begin(), date.end(), iv.begin() + 6);
    }
    return encryptDesCbc(key.bytes().first<8>(), iv, cipher, cipher);
}

bool encryptContent(const ProtectedContent &content, const EncryptedPart &part, const Key &key,
                    std::span<std::uint8_t> telegram)
{
    constexpr std::uint8_t kIvMode = 5;
    const auto cipher = telegram.subspan(part.first, part.size);
    const TransportLayer &transport = *content.transport;
    switch (protectionOf(transport.mode())) {
    case Protection::None:
        return true;
    case Protection::DesCbc:
        return encryptDes(content, key, cipher);
    case Protection::AesCbc: {
        const Block iv =
            transport.mode() == kIvMode ? initialisationVector(content.address, transport.accessNumber) : Block{};
        return encryptCbc(key.bytes().first<kAesKey>(), iv, cipher, cipher);
    }
    case Protection::AesCbcDerived: {
        CmacCalculator master(key.bytes().first<kAesKey>());
        const auto ownKey = messageKey(content, key.bytes().first<kAesKey>(), master);
        return ownKey && encryptCbc(*ownKey, Block{}, cipher, cipher);
    }
    case Protection::AesCcm:
        return encryptAuthenticated(content, part, key, telegram);
    case Protection::Maker:
    case Protection::Tls:
    case Protection::Unpublished:
    case Protection::Reserved:
        return false;
    }
    return false;
}

void putMac(const ProtectedContent &content, const Key &key, std::span<std::uint8_t> telegram)
{
    if (!content.authentication || content.authentication->mac.empty() || key.size() != kAesKey)
        return;
    CmacCalculator master(key.bytes().first<kAesKey>());
    const ByteView field = content.authentication->mac;
    if (const auto mac = calculateMac(content, master)) {
        const auto at = field.data() - content.bytes.data();
        std::copy_n(mac->begin(), std::min(field.size(), mac->size()), telegram.begin() + at);
    }
}

Result protectContent(const Layers &layers, const Key &key, bool encrypt, std::span<std::uint8_t> telegram)
{
    const ProtectedContent content = layers.content(telegram);
    const EncryptedPart part = content.transport->configuration ? encryptedPart(content) : EncryptedPart{};
    if (encrypt && part.size > 0) {
        if (key.size() != keySize(content.transport->mode()))
            return Result::KeySize;
        if (!encryptContent(content, part, key, telegram))
            return Result::NotPossible;
    }
    // A MAC over content that stays in the clear behind a header that says otherwise would prove a key that opened
    // nothing.
    if (encrypt || part.size == 0)
        putMac(content, key, telegram);
    return Result::Done;
}

Result protectLink(const Layers &layers, const Key &key, bool encrypt, std::span<std::uint8_t> telegram)
{
    const ExtendedLinkLayer &link = *layers.link();
    const auto payload = telegram.subspan(link.payloadCrcAt());
    const std::uint16_t crc = crc16(payload.subspan(2));
    payload[0] = std::uint8_t(crc);
    payload[1] = std::uint8_t(crc >> 8);
    if (!encrypt)
        return Result::Done;
    if (key.size() != kAesKey)
        return Result::KeySize;
    const radio::Bytes plain(payload.begin(), payload.end());
    CtrCipher cipher(key.bytes().first<kAesKey>());
    return cipher.apply(counterBlock(link, layers.sender()), plain, payload) ? Result::Done : Result::NotPossible;
}

/// EN 13757-2 5: the sum of everything between the second start byte and the checksum.
void putWiredChecksum(radio::Bytes &telegram)
{
    constexpr std::ptrdiff_t kShort = 5;
    const auto first = telegram.begin() + (std::ptrdiff_t(telegram.size()) == kShort ? 1 : 4);
    const auto last = telegram.end() - std::ptrdiff_t(kWiredTail);
    *last = std::uint8_t(std::accumulate(first, last, 0U));
}

} // namespace

std::size_t protectionKeySize(ByteView telegram, Protections wanted)
{
    if (wanted.content && isDiehlScrambled(telegram))
        return kDiehlKey;
    if (wanted.link)
        return kAesKey;
    const Layers layers(telegram);
    if (wanted.content && layers.transport())
        return keySize(layers.transport()->mode());
    return layers.authentication() ? kAesKey : 0;
}

Result protectTelegram(radio::Bytes &telegram, const Key &key, Protections wanted)
{
    constexpr std::size_t kLeast = 5; // a short wired frame
    if (telegram.size() < kLeast)
        return isWiredFrame(telegram) ? Result::Done : Result::NotPossible; // an acknowledge holds nothing
    if (isDiehlScrambled(telegram)) {
        if (wanted.content && key.size() != kDiehlKey)
            return Result::KeySize;
        renewDiehlCheck(telegram);
        return !wanted.content || scrambleDiehl(telegram, key.bytes()) ? Result::Done : Result::NotPossible;
    }
    const Layers layers(telegram);
    if (!layers.isWhole())
        return Result::NotPossible;
    if (layers.isFragment())
        return Result::Fragmented;
    Result result = Result::Done;
    if (layers.transport())
        result = protectContent(layers, key, wanted.content, telegram);
    if (result == Result::Done && layers.link() && layers.link()->session)
        result = protectLink(layers, key, wanted.link, telegram);
    if (layers.isWired())
        putWiredChecksum(telegram);
    return result;
}

} // namespace wmbus
