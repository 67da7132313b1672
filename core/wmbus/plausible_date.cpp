// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/plausible_date.h"

#include "wmbus/records/dates.h"

namespace wmbus {

std::optional<CivilTime> plausibleDate(radio::ByteView bytes)
{
    const DateReading reading = readDate(bytes);
    return reading.error.empty() ? std::optional(reading.time) : std::nullopt;
}

} // namespace wmbus
