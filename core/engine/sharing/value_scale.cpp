// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sharing/value_scale.h"

#include "wmbus/records/numbers.h"

#include <optional>

namespace engine {

namespace {

constexpr std::size_t kLongest = 8;

void putBinary(std::span<std::uint8_t> data, std::int64_t number)
{
    auto rest = std::uint64_t(number);
    for (std::uint8_t &byte : data) {
        byte = std::uint8_t(rest);
        rest >>= 8;
    }
}

/// The sign nibble F stays.
void putBcd(std::span<std::uint8_t> data, std::int64_t number, bool negative)
{
    for (std::uint8_t &byte : data) {
        byte = std::uint8_t(number % 10 | number / 10 % 10 << 4);
        number /= 100;
    }
    if (negative)
        data.back() = std::uint8_t(data.back() | 0xF0);
}

std::optional<std::int64_t> bcdNumber(std::span<const std::uint8_t> data)
{
    const wmbus::DataReading reading = wmbus::readBcd(data, 0);
    const auto *const number = std::get_if<wmbus::Decimal>(&reading.value);
    return number ? std::optional(number->mantissa) : std::nullopt;
}

std::int64_t share(std::int64_t number, int percent)
{
    return number / 100 * percent + number % 100 * percent / 100;
}

} // namespace

bool scaleNumber(std::span<std::uint8_t> data, std::int64_t mantissa, int percent)
{
    if (data.empty() || data.size() > kLongest)
        return false;
    const std::int64_t scaled = share(mantissa, percent);
    if (wmbus::littleEndianSigned(data) == mantissa || wmbus::littleEndian(data) == std::uint64_t(mantissa)) {
        putBinary(data, scaled);
        return true;
    }
    const auto bcd = bcdNumber(data);
    if (!bcd || (*bcd != mantissa && *bcd != -mantissa)) // LVAR D0-D9 states the minus sign in front of the digits
        return false;
    const std::int64_t digits = share(*bcd, percent);
    putBcd(data, digits < 0 ? -digits : digits, *bcd < 0);
    return true;
}

} // namespace engine
