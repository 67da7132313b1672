// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/layouts/diehl_scrambling.h"

#include "wmbus/layouts/diehl_address.h"

namespace wmbus {

namespace {

using radio::ByteView;

constexpr std::uint8_t kPriosCheck = 0x4B;
constexpr std::size_t kChecksum = 14; ///< high byte of the configuration field
constexpr std::uint8_t kChecksumMask = 0xEF; ///< without the bit that marks real data
constexpr std::size_t kKeyBytes = 8;
constexpr std::array<std::array<std::uint8_t, kKeyBytes>, 2> kPublishedKeys = {{
    {0x39, 0xBC, 0x8A, 0x10, 0xE6, 0x6D, 0x83, 0xF8},
    {0x51, 0x72, 0x89, 0x10, 0xE6, 0x6D, 0x83, 0xF8},
}};

std::uint32_t bigEndian(ByteView bytes, std::size_t at)
{
    return std::uint32_t(bytes[at]) << 24 | std::uint32_t(bytes[at + 1]) << 16 | std::uint32_t(bytes[at + 2]) << 8
           | bytes[at + 3];
}

void descramble(ByteView telegram, std::span<const std::uint8_t> key, radio::Bytes &plain)
{
    std::uint32_t shift = bigEndian(key, 0) ^ bigEndian(key, 4) ^ bigEndian(telegram, 2) ^ bigEndian(telegram, 6)
                          ^ bigEndian(telegram, 10);
    plain.assign(telegram.begin(), telegram.end());
    for (std::size_t i = kDiehlClearBytes; i < plain.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            const std::uint32_t next = (shift >> 1 ^ shift >> 2 ^ shift >> 11 ^ shift >> 31) & 1;
            shift = shift << 1 | next;
        }
        plain[i] = std::uint8_t(plain[i] ^ (shift & 0xFF));
    }
}

bool priosFits(ByteView telegram)
{
    return telegram[kDiehlClearBytes] == kPriosCheck;
}

std::uint8_t realDataCheck(ByteView telegram)
{
    unsigned sum = 0;
    for (const std::uint8_t byte : telegram.subspan(kDiehlClearBytes))
        sum += byte;
    return std::uint8_t(sum & kChecksumMask);
}

bool realDataFits(ByteView telegram)
{
    return realDataCheck(telegram) == (telegram[kChecksum] & kChecksumMask);
}

template <typename Fits>
DiehlResult tryKeys(ByteView telegram, const KeyCandidates::List &keys, radio::Bytes &plain, Fits fits)
{
    if (telegram.size() <= kDiehlClearBytes)
        return {};
    for (const PreparedKey *const key : keys) {
        if (key->bytes().size() != kKeyBytes)
            continue;
        descramble(telegram, key->bytes(), plain);
        if (fits(ByteView(plain)))
            return {DiehlResult::Fit::UserKey, key->id()};
    }
    for (const auto &key : kPublishedKeys) {
        descramble(telegram, key, plain);
        if (fits(ByteView(plain)))
            return {DiehlResult::Fit::PublishedKey, -1};
    }
    plain.assign(telegram.begin(), telegram.end());
    return {fits(telegram) ? DiehlResult::Fit::Clear : DiehlResult::Fit::None, -1};
}

} // namespace

DiehlResult descramblePrios(ByteView telegram, const KeyCandidates::List &keys, radio::Bytes &plain)
{
    return tryKeys(telegram, keys, plain, priosFits);
}

DiehlResult descrambleRealData(ByteView telegram, const KeyCandidates::List &keys, radio::Bytes &plain)
{
    return tryKeys(telegram, keys, plain, realDataFits);
}

void renewDiehlCheck(radio::Bytes &telegram)
{
    if (telegram.size() > kDiehlClearBytes && isDiehlRealData(telegram))
        telegram[kChecksum] = std::uint8_t((telegram[kChecksum] & ~kChecksumMask) | realDataCheck(telegram));
}

bool scrambleDiehl(radio::Bytes &telegram, std::span<const std::uint8_t> key)
{
    if (key.size() != kKeyBytes || telegram.size() <= kDiehlClearBytes)
        return false;
    radio::Bytes scrambled;
    descramble(telegram, key, scrambled);
    telegram.swap(scrambled);
    return true;
}

std::span<const std::array<std::uint8_t, 8>> publishedDiehlKeys()
{
    return kPublishedKeys;
}

} // namespace wmbus
