// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exporting/text_append.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <ctime>
#include <iterator>

namespace engine {

namespace {

constexpr std::string_view kHexDigits = "0123456789ABCDEF";

/// At least `digits` digits; the number is not negative.
void appendPadded(std::string &out, std::int64_t number, int digits)
{
    std::array<char, 20> text{};
    auto position = text.end();
    for (; number > 0 || digits > 0; number /= 10, --digits)
        *--position = char('0' + number % 10);
    out.append(position, text.end());
}

/// "2026-11-22T10:15:30.123" with `separator` in place of the T.
void appendDateAndTime(std::string &out, std::int64_t us, char separator)
{
    using namespace std::chrono;
    const auto time = sys_time<milliseconds>(floor<milliseconds>(microseconds(us)));
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    appendPadded(out, int(date.year()), 4);
    out += '-';
    appendPadded(out, unsigned(date.month()), 2);
    out += '-';
    appendPadded(out, unsigned(date.day()), 2);
    out += separator;
    appendPadded(out, clock.hours().count(), 2);
    out += ':';
    appendPadded(out, clock.minutes().count(), 2);
    out += ':';
    appendPadded(out, clock.seconds().count(), 2);
    out += '.';
    appendPadded(out, clock.subseconds().count(), 3);
}

} // namespace

void appendNumber(std::string &out, std::int64_t number)
{
    const fmt::format_int text(number);
    out.append(text.data(), text.size());
}

void appendHexByte(std::string &out, std::uint8_t byte)
{
    appendHex(out, {&byte, 1});
}

void appendHex(std::string &out, radio::ByteView bytes)
{
    std::size_t position = out.size();
    out.resize(position + 2 * bytes.size());
    for (const std::uint8_t byte : bytes) {
        out[position++] = kHexDigits[byte >> 4];
        out[position++] = kHexDigits[byte & 0x0F];
    }
}

void appendDecimal(std::string &out, wmbus::Decimal value)
{
    out += wmbus::decimalText(value);
}

void appendDbm(std::string &out, float dbm)
{
    const long tenths = std::lround(dbm * 10.0F);
    if (tenths < 0)
        out += '-';
    appendNumber(out, std::abs(tenths) / 10);
    if (tenths % 10 != 0) {
        out += '.';
        out += char('0' + std::abs(tenths) % 10);
    }
}

void appendUtc(std::string &out, std::int64_t utcUs)
{
    appendDateAndTime(out, utcUs, 'T');
    out += 'Z';
}

void appendClock(std::string &out, std::int64_t utcUs, ClockZone zone)
{
    std::int64_t offsetS = 0;
    if (zone == ClockZone::Local) {
        const auto seconds =
            std::time_t(std::chrono::floor<std::chrono::seconds>(std::chrono::microseconds(utcUs)).count());
        std::tm local{};
        if (localtime_r(&seconds, &local) != nullptr)
            offsetS = local.tm_gmtoff;
    }
    appendDateAndTime(out, utcUs + offsetS * 1'000'000, ' ');
}

void appendJsonString(std::string &out, std::string_view text)
{
    constexpr auto needsEscape = [](char c) { return c == '"' || c == '\\' || std::uint8_t(c) < 0x20; };
    out += '"';
    for (auto rest = text.begin(); rest != text.end();) {
        const auto plainEnd = std::find_if(rest, text.end(), needsEscape);
        out.append(rest, plainEnd);
        if (plainEnd == text.end())
            break;
        if (std::uint8_t(*plainEnd) < 0x20) {
            out += "\\u00";
            appendHexByte(out, std::uint8_t(*plainEnd));
        } else {
            out += '\\';
            out += *plainEnd;
        }
        rest = plainEnd + 1;
    }
    out += '"';
}

} // namespace engine
