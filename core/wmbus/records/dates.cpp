// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/records/dates.h"

#include <algorithm>
#include <chrono>

namespace wmbus {

namespace {

constexpr int kEveryYear = 127;

/// Two-digit years of types F and G: up to 80 is 2000-2080, from 81 on 1981-1999.
std::int16_t fullYear(int year)
{
    return std::int16_t(year <= 80 ? 2000 + year : 1900 + year);
}

/// Seven bits of the year are spread over the day's and the month's byte.
int yearBits(std::uint8_t dayByte, std::uint8_t monthByte)
{
    return (monthByte >> 4) << 3 | dayByte >> 5;
}

bool setDate(CivilTime &time, int day, int month, int year, std::int16_t full)
{
    time.hasDate = true;
    time.everyYear = year == kEveryYear;
    time.year = time.everyYear ? std::int16_t(0) : full;
    time.month = std::uint8_t(month);
    time.day = std::uint8_t(day);
    // A day of every year may be 29 February.
    return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(time.everyYear ? 2000 : full, month);
}

DateReading readTypeG(radio::ByteView data)
{
    CivilTime time;
    const int year = yearBits(data[0], data[1]);
    const bool good = setDate(time, data[0] & 0x1F, data[1] & 0x0F, year, fullYear(year));
    return {time, good ? "" : "not-a-date"};
}

DateReading readTypeJ(radio::ByteView data)
{
    CivilTime time;
    time.hasTime = time.hasSeconds = true;
    time.second = data[0] & 0x3F;
    time.minute = data[1] & 0x3F;
    time.hour = data[2] & 0x1F;
    return {time, time.second < 60 && time.minute < 60 && time.hour < 24 ? "" : "not-a-date"};
}

DateReading readTypeF(radio::ByteView data)
{
    constexpr int kEveryHour = 31;
    constexpr int kEveryMinute = 63;
    CivilTime time;
    time.minute = data[0] & 0x3F;
    time.hour = data[1] & 0x1F;
    time.invalid = data[0] & 0x80;
    time.summerTime = data[1] & 0x80;
    time.hasTime = time.hour != kEveryHour && time.minute != kEveryMinute;
    const int hundreds = (data[1] >> 5) & 0x03;
    const int year = yearBits(data[2], data[3]);
    const auto full = hundreds == 0 ? fullYear(year) : std::int16_t(1900 + 100 * hundreds + year);
    const bool good = setDate(time, data[2] & 0x1F, data[3] & 0x0F, year, full)
                      && (!time.hasTime || (time.minute < 60 && time.hour < 24));
    if (!time.hasTime)
        time.hour = time.minute = 0;
    return {time, !good ? "not-a-date" : time.invalid ? "time-invalid" : ""};
}

DateReading readTypeI(radio::ByteView data)
{
    CivilTime time;
    time.hasTime = time.hasSeconds = true;
    time.second = data[0] & 0x3F;
    time.summerTime = data[0] & 0x40;
    time.minute = data[1] & 0x3F;
    time.invalid = data[1] & 0x80;
    time.hour = data[2] & 0x1F;
    const int year = yearBits(data[3], data[4]);
    const bool good = setDate(time, data[3] & 0x1F, data[4] & 0x0F, year, std::int16_t(2000 + year))
                      && (year < 100 || year == kEveryYear) && time.second < 60 && time.minute < 60 && time.hour < 24;
    return {time, !good ? "not-a-date" : time.invalid ? "time-invalid" : ""};
}

bool allBytes(radio::ByteView data, std::uint8_t value)
{
    return std::all_of(data.begin(), data.end(), [value](std::uint8_t byte) { return byte == value; });
}

} // namespace

std::uint8_t daysInMonth(int year, int month)
{
    if (month < 1 || month > 12)
        return 0;
    const auto last = std::chrono::year(year) / std::chrono::month(unsigned(month)) / std::chrono::last;
    return std::uint8_t(unsigned(last.day()));
}

DateReading readDate(radio::ByteView data)
{
    const bool date = data.size() == 2 || data.size() == 4 || data.size() == 6;
    // Noughts are midnight as a time of day, but no date: day and month count from one.
    if (allBytes(data, 0xFF) || (date && allBytes(data, 0x00)))
        return {{}, "not-set"};
    switch (data.size()) {
    case 2:
        return readTypeG(data);
    case 3:
        return readTypeJ(data);
    case 4:
        return readTypeF(data);
    case 6:
        return readTypeI(data);
    default:
        return {{}, "not-a-date"};
    }
}

CivilTime addMonths(CivilTime time, int months)
{
    const bool lastDay = time.day == daysInMonth(time.year, time.month);
    const int count = time.year * 12 + time.month - 1 + months;
    time.year = std::int16_t(count / 12);
    time.month = std::uint8_t(count % 12 + 1);
    const std::uint8_t days = daysInMonth(time.year, time.month);
    time.day = lastDay ? days : std::min(time.day, days);
    return time;
}

std::optional<CivilTime> addHalfMonths(CivilTime time, int halves)
{
    constexpr std::uint8_t kMiddle = 15;
    const bool begins = time.day == 1 || time.day == kMiddle + 1;
    const bool ends = time.day == kMiddle || time.day == daysInMonth(time.year, time.month);
    if (!begins && !ends)
        return std::nullopt;
    const int count = 2 * (time.year * 12 + time.month - 1) + (time.day > kMiddle ? 1 : 0) + halves;
    time.year = std::int16_t(count / 24);
    time.month = std::uint8_t(count / 2 % 12 + 1);
    const bool second = count % 2 != 0;
    if (begins)
        time.day = second ? kMiddle + 1 : 1;
    else
        time.day = second ? daysInMonth(time.year, time.month) : kMiddle;
    return time;
}

CivilTime addSeconds(CivilTime time, std::int64_t seconds)
{
    using namespace std::chrono;
    const sys_days day = year(time.year) / month(time.month) / std::chrono::day(time.day);
    const sys_seconds moment = sys_seconds(day) + hours(time.hour) + minutes(time.minute)
                               + std::chrono::seconds(time.second) + std::chrono::seconds(seconds);
    const sys_days newDay = floor<days>(moment);
    const year_month_day date(newDay);
    const hh_mm_ss clock(moment - newDay);
    time.year = std::int16_t(int(date.year()));
    time.month = std::uint8_t(unsigned(date.month()));
    time.day = std::uint8_t(unsigned(date.day()));
    time.hour = std::uint8_t(clock.hours().count());
    time.minute = std::uint8_t(clock.minutes().count());
    time.second = std::uint8_t(clock.seconds().count());
    return time;
}

} // namespace wmbus
