// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace ui {

/// How the telegram list says when a telegram was received.
enum class TimeStyle : std::uint8_t {
    Local,
    Utc,
    SinceStart, ///< seconds since the first telegram of the list
    SincePrevious, ///< seconds since the telegram before, of whatever meter
};

struct TimeFormat
{
    TimeStyle style = TimeStyle::Local;
    bool milliseconds = false; ///< else whole seconds for the time of day, tenths for what is counted

    friend bool operator==(const TimeFormat &, const TimeFormat &) = default;
};

} // namespace ui
