// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/value.h"

#include <cmath>
#include <cstdio>

namespace wmbus {

std::string decimalText(Decimal value)
{
    const bool negative = value.mantissa < 0;
    // Negating in unsigned arithmetic keeps the smallest 64-bit number right.
    std::string digits = std::to_string(negative ? 0 - std::uint64_t(value.mantissa) : std::uint64_t(value.mantissa));
    if (value.exponent > 0 && value.mantissa != 0)
        digits.append(std::size_t(value.exponent), '0');
    if (value.exponent < 0) {
        const auto decimals = std::size_t(-value.exponent);
        if (digits.size() <= decimals)
            digits.insert(0, decimals + 1 - digits.size(), '0');
        digits.insert(digits.size() - decimals, 1, '.');
    }
    return negative ? '-' + digits : digits;
}

double decimalToDouble(Decimal value)
{
    // Dividing by a power of ten that a double holds exactly rounds once; multiplying by 0.001 would round twice.
    return value.exponent < 0 ? double(value.mantissa) / std::pow(10.0, -value.exponent)
                              : double(value.mantissa) * std::pow(10.0, value.exponent);
}

std::string civilTimeText(const CivilTime &time)
{
    char text[48];
    int length = 0;
    const auto add = [&](const char *format, auto... numbers) {
        length += std::snprintf(text + length, sizeof text - std::size_t(length), format, numbers...);
    };
    if (time.hasDate && time.everyYear)
        add("--%02d-%02d", int(time.month), int(time.day));
    else if (time.hasDate)
        add("%04d-%02d-%02d", int(time.year), int(time.month), int(time.day));
    if (time.hasTime) {
        add(time.hasDate ? "T%02d:%02d" : "%02d:%02d", int(time.hour), int(time.minute));
        if (time.hasSeconds)
            add(":%02d", int(time.second));
    }
    return {text, std::size_t(length)};
}

} // namespace wmbus
