// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/records/numbers.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <limits>

namespace wmbus {

namespace {

constexpr std::size_t kMaxBcdBytes = 9; ///< 18 digits fit 63 bits

bool allBytes(radio::ByteView data, std::uint8_t value)
{
    return std::all_of(data.begin(), data.end(), [value](std::uint8_t byte) { return byte == value; });
}

/// Made in place: see assignValue().
DataReading number(std::int64_t mantissa, int exponent)
{
    DataReading reading;
    reading.value.emplace<Decimal>(Decimal{mantissa, std::int8_t(std::clamp(exponent, -128, 127))});
    return reading;
}

/// Digits from the most significant on.
std::uint8_t bcdDigit(radio::ByteView data, std::size_t index)
{
    const std::uint8_t byte = data[data.size() - 1 - index / 2];
    return index % 2 == 0 ? byte >> 4 : byte & 0x0F;
}

} // namespace

std::uint64_t littleEndian(radio::ByteView data)
{
    std::uint64_t number = 0;
    for (std::size_t i = std::min<std::size_t>(data.size(), 8); i > 0; --i)
        number = number << 8 | data[i - 1];
    return number;
}

std::int64_t littleEndianSigned(radio::ByteView data)
{
    const std::size_t size = std::min<std::size_t>(data.size(), 8);
    if (size == 0)
        return 0;
    const unsigned unused = unsigned(64 - 8 * size);
    return std::int64_t(littleEndian(data) << unused) >> unused;
}

DataReading readSigned(radio::ByteView data, int exponent)
{
    if (data.size() > 8)
        return {RawBytes{}, {}};
    const bool lowest = !data.empty() && data.back() == 0x80 && allBytes(data.first(data.size() - 1), 0x00);
    if (lowest)
        return {{}, "not-set"};
    return number(littleEndianSigned(data), exponent);
}

DataReading readUnsigned(radio::ByteView data, int exponent)
{
    if (!data.empty() && allBytes(data, 0xFF))
        return {{}, "not-set"};
    const std::uint64_t bits = littleEndian(data);
    if (data.size() > 8 || bits > std::uint64_t(std::numeric_limits<std::int64_t>::max()))
        return {RawBytes{}, {}};
    return number(std::int64_t(bits), exponent);
}

DataReading readBits(radio::ByteView data)
{
    const std::uint64_t bits = littleEndian(data);
    if (data.size() > 8 || bits > std::uint64_t(std::numeric_limits<std::int64_t>::max()))
        return {RawBytes{}, {}};
    return number(std::int64_t(bits), 0);
}

DataReading readReal(radio::ByteView data, int exponent)
{
    if (data.size() != 4)
        return {RawBytes{}, {}};
    const auto real = std::bit_cast<float>(std::uint32_t(littleEndian(data)));
    if (std::isnan(real))
        return {{}, "not-set"};
    if (std::isinf(real))
        return {{}, "overflow"};
    // Scientific form is [-]d[.ddd]e±dd: at most nine digits for a float.
    char text[32];
    const auto [end, status] = std::to_chars(text, text + sizeof text, real, std::chars_format::scientific);
    if (status != std::errc())
        return {RawBytes{}, {}};
    const char *const e = std::find(text, end, 'e');
    std::int64_t mantissa = 0;
    int decimals = 0;
    bool behindPoint = false;
    for (const char *c = text; c != e; ++c) {
        if (*c == '.') {
            behindPoint = true;
        } else if (*c != '-') {
            mantissa = mantissa * 10 + (*c - '0');
            decimals += behindPoint ? 1 : 0;
        }
    }
    int power = 0;
    std::from_chars(e[1] == '+' ? e + 2 : e + 1, end, power);
    if (power > decimals && power - decimals <= 9) { // 1.2e+03 reads better as 1200 than as 12 hundreds
        for (; decimals < power; ++decimals)
            mantissa *= 10;
    }
    return number(std::signbit(real) ? -mantissa : mantissa, power - decimals + exponent);
}

DataReading readBcd(radio::ByteView data, int exponent)
{
    if (data.size() > kMaxBcdBytes)
        return {RawBytes{}, {}};
    if (!data.empty() && allBytes(data, 0xFF))
        return {{}, "not-set"};
    const std::size_t digits = data.size() * 2;
    const bool negative = digits > 0 && bcdDigit(data, 0) == 0x0F;
    std::int64_t mantissa = 0;
    for (std::size_t i = negative ? 1 : 0; i < digits; ++i) {
        const std::uint8_t digit = bcdDigit(data, i);
        if (digit > 9) // EN 13757-3 Annex B: the display's own letters, A in front means overflow
            return {{}, i > 0 ? "not-a-number" : digit == 0x0A ? "overflow" : "meter-error"};
        mantissa = mantissa * 10 + digit;
    }
    return number(negative ? -mantissa : mantissa, exponent);
}

DataReading readBcdName(radio::ByteView data, std::string &texts)
{
    if (!data.empty() && allBytes(data, 0xFF))
        return {{}, "not-set"};
    const TextRef text{std::uint32_t(texts.size()), std::uint32_t(data.size() * 2)};
    for (std::size_t i = 0; i < data.size() * 2; ++i)
        texts.push_back("0123456789ABCDEF"[bcdDigit(data, i)]);
    return {text, {}};
}

DataReading readReversedText(radio::ByteView data, std::string &texts)
{
    const std::size_t offset = texts.size();
    for (std::size_t i = data.size(); i > 0; --i) {
        const std::uint8_t c = data[i - 1];
        if (c < 0x20 || (c >= 0x7F && c < 0xA0)) {
            texts.resize(offset);
            return {RawBytes{}, {}};
        }
        if (c >= 0x80)
            texts.push_back(char(0xC0 | c >> 6));
        texts.push_back(char(c < 0x80 ? c : 0x80 | (c & 0x3F)));
    }
    return {TextRef{std::uint32_t(offset), std::uint32_t(texts.size() - offset)}, {}};
}

} // namespace wmbus
