// SPDX-License-Identifier: GPL-3.0-or-later
#include "textforms/hex_text.h"

#include <array>
#include <cstdint>

namespace textforms {

namespace {

constexpr std::int8_t kSeparator = -2;
constexpr std::int8_t kOther = -1;

constexpr std::array<std::int8_t, 256> makeClasses()
{
    std::array<std::int8_t, 256> classes{};
    classes.fill(kOther);
    // Beyond ASCII: blanks that do not break and typographic quotes, as web pages and chats put them in.
    for (std::size_t i = 0x80; i < classes.size(); ++i)
        classes[i] = kSeparator;
    for (const char c : std::string_view(" \t\r:-,|_#\"'\\"))
        classes[std::uint8_t(c)] = kSeparator;
    for (std::uint8_t i = 0; i < 10; ++i)
        classes[std::uint8_t('0' + i)] = std::int8_t(i);
    for (std::uint8_t i = 0; i < 6; ++i) {
        classes[std::uint8_t('a' + i)] = std::int8_t(10 + i);
        classes[std::uint8_t('A' + i)] = std::int8_t(10 + i);
    }
    return classes;
}

constexpr std::array<std::int8_t, 256> kClasses = makeClasses();

} // namespace

int hexValue(char c)
{
    return kClasses[std::uint8_t(c)] < 0 ? -1 : kClasses[std::uint8_t(c)];
}

std::size_t hexRun(std::string_view text)
{
    std::size_t length = 0;
    while (length < text.size() && hexValue(text[length]) >= 0)
        ++length;
    return length;
}

std::optional<HexBytes> hexBytes(std::string_view text)
{
    HexBytes result;
    result.bytes.reserve(text.size() / 2);
    int high = -1;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::int8_t digit = kClasses[std::uint8_t(text[i])];
        if (digit >= 0) {
            if (high < 0) {
                high = digit;
            } else {
                result.bytes.push_back(std::uint8_t(high << 4 | digit));
                high = -1;
            }
        } else if ((text[i] == 'x' || text[i] == 'X') && (high == 0 || (i > 0 && text[i - 1] == '\\'))) {
            high = -1; // the 0 belonged to a prefix 0x; or the x to one of a string literal
        } else if (digit == kOther) {
            return std::nullopt;
        }
    }
    result.oddDigit = high >= 0;
    if (result.bytes.empty())
        return std::nullopt;
    return result;
}

} // namespace textforms
