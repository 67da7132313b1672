// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "wmbus/value.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace wmbus {

/// A date as read, or why there is none. `error` is an id of recordErrorIds(): "not-set" where the meter sends no
/// date, "not-a-date" where the bytes are none, "time-invalid" with a time that the meter itself marks invalid.
struct DateReading
{
    CivilTime time;
    std::string_view error;
};

/// EN 13757-3 Annex A, by size: 2 bytes type G (date), 3 type J (time), 4 type F (date and time), 6 type I (with
/// seconds). Any other size is "not-a-date".
[[nodiscard]] DateReading readDate(radio::ByteView data);

[[nodiscard]] std::uint8_t daysInMonth(int year, int month);

/// `months` later, or earlier where negative. The last day of a month stays the last day of the month.
[[nodiscard]] CivilTime addMonths(CivilTime time, int months);
/// `halves` half months later, or earlier where negative. Half months begin on the 1st and the 16th, or end on the 15th
/// and the last day; none for a day that is neither.
[[nodiscard]] std::optional<CivilTime> addHalfMonths(CivilTime time, int halves);
/// `seconds` later, or earlier where negative.
[[nodiscard]] CivilTime addSeconds(CivilTime time, std::int64_t seconds);

} // namespace wmbus
