// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sharing/leak_search.h"

#include "engine/keys/key_text.h"
#include "engine/sharing/number_book.h"
#include "wmbus/address.h"
#include "wmbus/layouts/diehl_scrambling.h"
#include "wmbus/security/published_keys.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <string>

namespace engine {

namespace {

radio::Bytes littleEndian(std::uint32_t number)
{
    return {std::uint8_t(number), std::uint8_t(number >> 8), std::uint8_t(number >> 16), std::uint8_t(number >> 24)};
}

radio::Bytes wordsSwapped(const radio::Bytes &bytes)
{
    return {bytes[1], bytes[0], bytes[3], bytes[2]};
}

radio::Bytes nibblesSwapped(radio::Bytes bytes)
{
    for (std::uint8_t &byte : bytes)
        byte = std::uint8_t(byte << 4 | byte >> 4);
    return bytes;
}

bool isDecimal(std::uint32_t bcd)
{
    for (; bcd > 0; bcd >>= 4) {
        if ((bcd & 0xF) > 9)
            return false;
    }
    return true;
}

bool isPublic(const wmbus::Key &key)
{
    const auto same = [&key](const auto &published) { return std::ranges::equal(published, key.bytes()); };
    return wmbus::isPublishedKey(key.bytes()) || std::ranges::any_of(wmbus::publishedDiehlKeys(), same);
}

} // namespace

bool isMeterNumber(std::uint32_t number)
{
    return number != 0 && number != 0xFFFFFFFF;
}

LeakSearch::~LeakSearch()
{
    for (radio::Bytes &pattern : m_patterns)
        OPENSSL_cleanse(pattern.data(), pattern.size());
}

void LeakSearch::addBothWays(radio::Bytes pattern)
{
    m_patterns.emplace_back(pattern.rbegin(), pattern.rend());
    m_patterns.push_back(std::move(pattern));
}

void LeakSearch::addText(std::string_view text)
{
    addBothWays({text.begin(), text.end()});
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'F' ? char(c - 'A' + 'a') : c; });
    if (lower != text)
        addBothWays({lower.begin(), lower.end()});
}

void LeakSearch::addNumber(std::uint32_t number)
{
    if (!isMeterNumber(number))
        return;
    for (const radio::Bytes &order : {littleEndian(number), wordsSwapped(littleEndian(number))}) {
        addBothWays(order);
        addBothWays(nibblesSwapped(order));
    }
    addText(wmbus::idText(number));
    if (!isDecimal(number))
        return;
    radio::Bytes binary = littleEndian(numberOfBcd(number));
    addBothWays(wordsSwapped(binary));
    addBothWays(binary);
    // Numbers of up to seven digits fit three bytes; shorter ones are found in any telegram.
    constexpr std::size_t kThree = 3;
    if (binary[3] == 0 && binary[2] != 0) {
        binary.resize(kThree);
        addBothWays(binary);
    }
}

void LeakSearch::addKey(const wmbus::Key &key)
{
    if (key.size() == 0 || isPublic(key))
        return;
    const auto bytes = key.bytes();
    addBothWays({bytes.begin(), bytes.end()});
    constexpr std::size_t kHalf = 8; // half of a shorter key is found in any telegram
    for (std::size_t at = 0; at + kHalf <= bytes.size() && bytes.size() > kHalf; at += kHalf)
        addBothWays({bytes.begin() + std::ptrdiff_t(at), bytes.begin() + std::ptrdiff_t(at + kHalf)});
    addText(keyText(key));
}

bool LeakSearch::foundIn(radio::ByteView bytes) const
{
    return std::ranges::any_of(m_patterns, [bytes](const radio::Bytes &pattern) {
        return std::search(bytes.begin(), bytes.end(), pattern.begin(), pattern.end()) != bytes.end();
    });
}

} // namespace engine
