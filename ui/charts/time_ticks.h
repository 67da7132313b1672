// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <vector>

namespace ui {

struct TimeTick
{
    std::int64_t timeUs = 0;
    QString label; ///< local time; no two in one window are equal
};

/// Round local times inside the window, `most` of them at most: every second, minute, quarter, hour, day …
[[nodiscard]] std::vector<TimeTick> timeTicks(TimeSpan window, int most, const QLocale &locale);

/// "31 Jan 2026", as the ticks write a day.
[[nodiscard]] QString dayLabel(QDate day, const QLocale &locale);

} // namespace ui
