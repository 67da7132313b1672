// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sharing/date_shift.h"

#include "wmbus/records/dates.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace engine {

namespace {

constexpr std::int64_t kSecondsOfDay = 86400;
constexpr int kLeapYear = 2000; ///< stands for "every year": has a 29 February

/// Where the byte with the day stands; the one with the month follows.
std::size_t dayByte(std::size_t size)
{
    return size == 2 ? 0 : size == 4 ? 2 : 3;
}

/// Type F keeps its bits for the hundreds of the year as they are.
void putDate(std::span<std::uint8_t> data, const wmbus::CivilTime &time, int year)
{
    const std::size_t at = dayByte(data.size());
    data[at] = std::uint8_t(time.day | (year & 0x07) << 5);
    data[at + 1] = std::uint8_t(time.month | (year >> 3) << 4);
}

/// False where the bytes cannot hold the new date; they have changed then.
bool put(std::span<std::uint8_t> data, wmbus::CivilTime time, int days)
{
    constexpr int kEveryYear = 127;
    const bool everyYear = time.everyYear;
    if (everyYear)
        time.year = kLeapYear;
    time.hour = time.minute = time.second = 0;
    const wmbus::CivilTime moved = wmbus::addSeconds(time, days * kSecondsOfDay);
    putDate(data, moved, everyYear ? kEveryYear : moved.year % 100);
    const wmbus::CivilTime written = wmbus::readDate(data).time;
    return written.year == (everyYear ? 0 : moved.year) && written.month == moved.month && written.day == moved.day;
}

} // namespace

bool shiftDate(std::span<std::uint8_t> data, int days)
{
    if (data.size() != 2 && data.size() != 4 && data.size() != 6)
        return false;
    const wmbus::DateReading reading = wmbus::readDate(data);
    const bool dated = reading.error.empty() || reading.error == "time-invalid";
    if (!dated || !reading.time.hasDate)
        return false;
    for (const int shift : {days, -days}) {
        std::array<std::uint8_t, 6> trial{};
        const auto bytes = std::span(trial).first(data.size());
        std::ranges::copy(data, bytes.begin());
        if (put(bytes, reading.time, shift)) {
            std::ranges::copy(bytes, data.begin());
            return true;
        }
    }
    return false;
}

} // namespace engine
