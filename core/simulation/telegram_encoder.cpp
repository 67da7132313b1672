// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/telegram_encoder.h"

#include <openssl/evp.h>

#include <memory>

namespace simulation {

namespace {

constexpr std::size_t kMaxTelegramSize = 256;
constexpr std::size_t kCipherBlock = 16;
constexpr std::size_t kMaxCipherBlocks = 15;
constexpr std::uint8_t kFiller = 0x2F;
constexpr std::uint16_t kMode5 = 0x0500;

constexpr std::uint8_t kCiExtendedLink = 0x8C;
constexpr std::uint8_t kCiNoHeader = 0x78;
constexpr std::uint8_t kCiShortHeader = 0x7A;
constexpr std::uint8_t kCiLongHeader = 0x72;
constexpr std::uint8_t kSynchronous = 0x20; ///< S bit of the communication control field

void appendManufacturer(radio::Bytes &bytes, const wmbus::Address &address)
{
    bytes.push_back(std::uint8_t(address.manufacturer & 0xFF));
    bytes.push_back(std::uint8_t(address.manufacturer >> 8));
}

void appendId(radio::Bytes &bytes, const wmbus::Address &address)
{
    for (int shift = 0; shift < 32; shift += 8)
        bytes.push_back(std::uint8_t(address.id >> shift));
}

/// Link layer order: M, ID, version, type. It is the beginning of the initialisation vector of mode 5, too.
void appendAddress(radio::Bytes &bytes, const wmbus::Address &address)
{
    appendManufacturer(bytes, address);
    appendId(bytes, address);
    bytes.push_back(address.version);
    bytes.push_back(address.type);
}

/// Records as mode 5 wants them: 2F 2F in front as the proof of the key, 2F behind up to whole blocks.
radio::Bytes padded(radio::ByteView records)
{
    radio::Bytes plain{kFiller, kFiller};
    plain.insert(plain.end(), records.begin(), records.end());
    plain.resize((plain.size() + kCipherBlock - 1) / kCipherBlock * kCipherBlock, kFiller);
    return plain;
}

/// AES-128-CBC, vector of EN 13757-7, 7.7.2.3.2: address of the meter and eight times the access number.
radio::Bytes encryptMode5(const radio::Bytes &plain, const AesKey &key, const wmbus::Address &meter,
                          std::uint8_t accessNumber)
{
    radio::Bytes vector;
    appendAddress(vector, meter);
    vector.resize(kCipherBlock, accessNumber);
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(),
                                                                                  &EVP_CIPHER_CTX_free);
    radio::Bytes cipher(plain.size());
    int size = 0;
    const bool done = context
                      && EVP_EncryptInit_ex(context.get(), EVP_aes_128_cbc(), nullptr, key.data(), vector.data()) == 1
                      && EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1
                      && EVP_EncryptUpdate(context.get(), cipher.data(), &size, plain.data(), int(plain.size())) == 1
                      && std::size_t(size) == plain.size();
    return done ? cipher : radio::Bytes{};
}

} // namespace

radio::Bytes encodeTelegram(const TelegramLayers &layers, radio::ByteView records)
{
    const bool isLong = layers.header == TransportHeader::Long;
    const radio::Bytes plain = layers.key ? padded(records) : radio::Bytes(records.begin(), records.end());
    const std::size_t blocks = layers.key ? plain.size() / kCipherBlock : 0;
    if (blocks > kMaxCipherBlocks || (layers.key && layers.header == TransportHeader::None))
        return {};

    radio::Bytes bytes{0, layers.control};
    appendAddress(bytes, layers.sender);
    if (layers.extendedLink)
        bytes.insert(bytes.end(), {kCiExtendedLink, kSynchronous, layers.accessNumber});
    if (layers.header == TransportHeader::None) {
        bytes.push_back(kCiNoHeader);
    } else {
        bytes.push_back(isLong ? kCiLongHeader : kCiShortHeader);
        if (isLong) {
            appendId(bytes, layers.meter); // the long header has the number before the manufacturer
            appendManufacturer(bytes, layers.meter);
            bytes.insert(bytes.end(), {layers.meter.version, layers.meter.type});
        }
        const auto configuration = std::uint16_t(layers.key ? kMode5 | blocks << 4 : 0);
        bytes.insert(bytes.end(), {layers.accessNumber, layers.status, std::uint8_t(configuration & 0xFF),
                                   std::uint8_t(configuration >> 8)});
    }
    const radio::Bytes content =
        layers.key ? encryptMode5(plain, *layers.key, isLong ? layers.meter : layers.sender, layers.accessNumber)
                   : plain;
    bytes.insert(bytes.end(), content.begin(), content.end());
    if (bytes.size() > kMaxTelegramSize || content.size() != plain.size())
        return {};
    bytes[0] = std::uint8_t(bytes.size() - 1);
    return bytes;
}

} // namespace simulation
