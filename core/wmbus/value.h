// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

namespace wmbus {

/// mantissa × 10^exponent, exact: 12.340 m³ stays 12.340 and never becomes a floating point number.
struct Decimal
{
    std::int64_t mantissa = 0;
    std::int8_t exponent = 0;

    friend constexpr bool operator==(const Decimal &, const Decimal &) = default;
};

/// Digits with the decimals that the exponent states: {6400, -3} is "6.400", {12, 2} is "1200".
[[nodiscard]] std::string decimalText(Decimal value);
/// For charts and statistics only.
[[nodiscard]] double decimalToDouble(Decimal value);

/// Bytes of DecodedTelegram::texts, UTF-8.
struct TextRef
{
    std::uint32_t offset = 0;
    std::uint32_t length = 0;

    friend constexpr bool operator==(const TextRef &, const TextRef &) = default;
};

/// A date, a time or both in the meter's own clock (EN 13757-3 types F, G, I, J). Never converted to a zone.
struct CivilTime
{
    std::int16_t year = 0;
    std::uint8_t month = 0; ///< 1-12
    std::uint8_t day = 0; ///< 1-31
    std::uint8_t hour = 0;
    std::uint8_t minute = 0;
    std::uint8_t second = 0;
    bool hasDate = false;
    bool hasTime = false;
    bool hasSeconds = false;
    bool everyYear = false; ///< a day of every year (year 127 on air)
    bool summerTime = false; ///< the flag as sent; the time already includes it
    bool invalid = false; ///< the meter's own "time invalid" flag (IV)

    friend constexpr bool operator==(const CivilTime &, const CivilTime &) = default;
};

/// "2021-07-02", "22:45:10", "2021-07-02T22:45[:SS]", "--07-02".
[[nodiscard]] std::string civilTimeText(const CivilTime &time);

/// A code with a meaning, as in C fields, device types, modes: a stable id that the UI translates.
struct Symbol
{
    std::string_view id; ///< static storage; empty where no standard names the code
    std::uint32_t code = 0;

    friend constexpr bool operator==(const Symbol &, const Symbol &) = default;
};

/// Bytes without a reading of their own: their hex digits are the value.
struct RawBytes
{
    friend constexpr bool operator==(const RawBytes &, const RawBytes &) = default;
};

/// monostate: the meter says that there is no value, or the record holds none.
using Value = std::variant<std::monostate, Decimal, CivilTime, TextRef, Symbol, RawBytes>;

/// to = from, member by member. A plain copy of the variant reads wide what was written narrow a moment ago, which
/// stalls a processor for longer than decoding a record takes.
inline void assignValue(Value &to, const Value &from)
{
    if (const auto *const number = std::get_if<Decimal>(&from))
        to.emplace<Decimal>(Decimal{number->mantissa, number->exponent}); // not with its padding in one go
    else
        std::visit([&to](const auto &value) { to.emplace<std::decay_t<decltype(value)>>(value); }, from);
}

} // namespace wmbus
