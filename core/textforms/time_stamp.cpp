// SPDX-License-Identifier: GPL-3.0-or-later
#include "textforms/time_stamp.h"

#include <algorithm>
#include <chrono>

namespace textforms {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Digits stand where the pattern has a 0, one of the characters allowed where it has D (date), S (between), anything
/// else must be equal.
bool fits(std::string_view text, std::string_view pattern)
{
    if (text.size() < pattern.size())
        return false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char c = text[i];
        switch (pattern[i]) {
        case '0':
            if (!isDigit(c))
                return false;
            break;
        case 'D':
            if (c != '-' && c != '.' && c != '/')
                return false;
            break;
        case 'S':
            if (c != ' ' && c != 'T' && c != '_')
                return false;
            break;
        default:
            if (c != pattern[i])
                return false;
        }
    }
    return true;
}

int number(std::string_view text, std::size_t first, std::size_t count)
{
    int value = 0;
    for (const char c : text.substr(first, count))
        value = value * 10 + (c - '0');
    return value;
}

/// Minutes east of Greenwich, and how many characters say so; absent where no zone follows.
struct Zone
{
    int minutes = 0;
    std::size_t length = 0;
};

std::optional<Zone> zoneAt(std::string_view text)
{
    if (!text.empty() && text[0] == 'Z')
        return Zone{0, 1};
    if (text.empty() || (text[0] != '+' && text[0] != '-'))
        return std::nullopt;
    const int sign = text[0] == '-' ? -1 : 1;
    if (fits(text.substr(1), "00:00"))
        return Zone{sign * (number(text, 1, 2) * 60 + number(text, 4, 2)), 6};
    if (fits(text.substr(1), "0000"))
        return Zone{sign * (number(text, 1, 2) * 60 + number(text, 3, 2)), 5};
    return std::nullopt;
}

/// Microseconds of up to six digits of a fraction.
std::int64_t fractionUs(std::string_view digits)
{
    std::int64_t microseconds = 0;
    for (std::size_t i = 0; i < 6; ++i)
        microseconds = microseconds * 10 + (i < digits.size() ? digits[i] - '0' : 0);
    return microseconds;
}

} // namespace

std::optional<std::int64_t> unixTimeOf(std::string_view text)
{
    constexpr std::size_t kDigits = 10; // from 2001 to 2286
    if (text.size() < kDigits || !fits(text, "0000000000"))
        return std::nullopt;
    std::int64_t seconds = 0;
    for (const char c : text.substr(0, kDigits))
        seconds = seconds * 10 + (c - '0');
    std::string_view fraction = text.substr(kDigits);
    if (!fraction.empty() && fraction[0] != '.')
        return std::nullopt;
    fraction.remove_prefix(fraction.empty() ? 0 : 1);
    if (!std::ranges::all_of(fraction, isDigit))
        return std::nullopt;
    return seconds * 1'000'000 + fractionUs(fraction);
}

std::optional<TimeStamp> timeStampAt(std::string_view text)
{
    using namespace std::chrono;
    if (!fits(text, "0000D00D00S00:00:00"))
        return std::nullopt;
    const year_month_day date(year(number(text, 0, 4)), month(unsigned(number(text, 5, 2))),
                              day(unsigned(number(text, 8, 2))));
    const int hour = number(text, 11, 2);
    const int minute = number(text, 14, 2);
    const int second = number(text, 17, 2);
    if (!date.ok() || hour > 23 || minute > 59 || second > 60)
        return std::nullopt;

    TimeStamp result;
    result.length = 19;
    std::string_view fraction;
    if (text.size() > 20 && (text[19] == '.' || text[19] == ',') && isDigit(text[20])) {
        std::size_t end = 20;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        fraction = text.substr(20, end - 20);
        result.length = end;
    }
    if (const auto zone = zoneAt(text.substr(result.length))) {
        const auto seconds = sys_days(date).time_since_epoch() + hours(hour) + minutes(minute - zone->minutes);
        result.utcUs = microseconds(seconds).count() + second * std::int64_t(1'000'000) + fractionUs(fraction);
        result.length += zone->length;
        return result;
    }
    result.local = text.substr(0, 19);
    result.local[4] = result.local[7] = '-';
    result.local[10] = ' ';
    if (!fraction.empty())
        result.local.append(".").append(fraction);
    return result;
}

} // namespace textforms
