// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/security/key.h"

#include <openssl/crypto.h>

#include <algorithm>

namespace wmbus {

namespace {

constexpr std::size_t kAesBytes = 16;
constexpr std::size_t kDesBytes = 8;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool separator(char c)
{
    return c == ' ' || c == '\t' || c == ':' || c == '-';
}

} // namespace

Key::~Key()
{
    OPENSSL_cleanse(m_bytes.data(), m_bytes.size());
}

std::optional<Key> Key::fromHex(std::string_view hex)
{
    while (!hex.empty() && separator(hex.front()))
        hex.remove_prefix(1);
    if (hex.starts_with("0x") || hex.starts_with("0X"))
        hex.remove_prefix(2);
    Key key;
    std::size_t digits = 0;
    for (const char c : hex) {
        if (separator(c))
            continue;
        const int digit = hexDigit(c);
        if (digit < 0 || digits == 2 * kAesBytes)
            return std::nullopt;
        std::uint8_t &byte = key.m_bytes[digits++ / 2];
        byte = std::uint8_t(byte << 4 | digit);
    }
    if (digits != 2 * kAesBytes && digits != 2 * kDesBytes)
        return std::nullopt;
    key.m_size = std::uint8_t(digits / 2);
    return key;
}

std::optional<Key> Key::fromBytes(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() != kAesBytes && bytes.size() != kDesBytes)
        return std::nullopt;
    Key key;
    std::copy(bytes.begin(), bytes.end(), key.m_bytes.begin());
    key.m_size = std::uint8_t(bytes.size());
    return key;
}

bool operator==(const Key &a, const Key &b)
{
    // Unused bytes are zero, so one comparison of all sixteen takes the same time for every pair of keys.
    return a.m_size == b.m_size && CRYPTO_memcmp(a.m_bytes.data(), b.m_bytes.data(), a.m_bytes.size()) == 0;
}

} // namespace wmbus
