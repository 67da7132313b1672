// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/address.h"

namespace wmbus {

namespace {

std::string hexText(std::uint32_t value, int digits)
{
    static constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string text(std::size_t(digits), '0');
    for (int i = digits - 1; i >= 0; --i, value >>= 4)
        text[std::size_t(i)] = kDigits[value & 0x0F];
    return text;
}

} // namespace

std::string manufacturerText(std::uint16_t manufacturer)
{
    // EN 13757-7 7.5.2: three letters of five bits, A = 1; bit 15 is the "soft address" flag and no letter.
    std::string letters(3, ' ');
    for (int i = 0; i < 3; ++i) {
        const int letter = (manufacturer >> (10 - 5 * i)) & 0x1F;
        if (letter < 1 || letter > 26)
            return hexText(manufacturer, 4);
        letters[std::size_t(i)] = char('A' + letter - 1);
    }
    return letters;
}

std::uint16_t manufacturerCode(std::string_view letters)
{
    if (letters.size() != 3)
        return 0;
    unsigned code = 0;
    for (const char c : letters) {
        const unsigned letter = (unsigned(c) & 0xDFU) - 'A' + 1;
        if (letter < 1 || letter > 26)
            return 0;
        code = code << 5 | letter;
    }
    return std::uint16_t(code);
}

std::string idText(std::uint32_t id)
{
    return hexText(id, 8);
}

std::string addressText(const Address &address)
{
    return manufacturerText(address.manufacturer) + '-' + idText(address.id) + '-' + hexText(address.version, 2) + '-'
           + hexText(address.type, 2);
}

} // namespace wmbus
