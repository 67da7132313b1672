// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <vector>

namespace ui {

struct ValueTick
{
    double value = 0;
    QString label; ///< in the locale's form, with a true minus sign; no two of one scale are equal

    friend bool operator==(const ValueTick &, const ValueTick &) = default;
};

/// What a value axis shows: from the first tick to the last.
struct ValueScale
{
    double low = 0;
    double high = 1;
    std::vector<ValueTick> ticks;
};

/// Round values (steps of 1, 2 or 5 times a power of ten) that enclose `low` to `high`, `most` of them at most. A
/// single value stands in the middle of its scale.
[[nodiscard]] ValueScale valueScale(double low, double high, int most, const QLocale &locale);

} // namespace ui
