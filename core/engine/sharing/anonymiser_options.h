// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace engine {

struct AnonymiserOptions
{
    /// Every date moves by this many days. Whole weeks keep the day of the week, which some meters send with the date.
    int dayShift = -364;
    int valuePercent = 100; ///< what becomes of energy, volume, power …: 1 to 99 scales them, 100 leaves them
    bool keepUnknown = false; ///< leaves bytes as they are that nobody can explain; they may name the meter
    bool replaceUnreadable = false; ///< content without a key becomes noise; else such telegrams are refused
};

/// Another number of weeks for each report, one to two years back.
[[nodiscard]] int randomDayShift();
/// Another share for each report, 40 to 90 percent.
[[nodiscard]] int randomValuePercent();

} // namespace engine
