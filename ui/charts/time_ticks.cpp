// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_ticks.h"

#include <QDateTime>

#include <algorithm>

namespace ui {

namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kSteps[] = {1,        2,           5,           10,           15,           30,
                             kMinute,  2 * kMinute, 5 * kMinute, 10 * kMinute, 15 * kMinute, 30 * kMinute,
                             kHour,    2 * kHour,   3 * kHour,   6 * kHour,    12 * kHour,   kDay,
                             2 * kDay, 7 * kDay,    14 * kDay,   28 * kDay};

qint64 stepFor(qint64 seconds, int most)
{
    const auto step = std::find_if(std::begin(kSteps), std::end(kSteps), [=](qint64 s) { return seconds / s < most; });
    if (step != std::end(kSteps))
        return *step;
    return (seconds / most / kDay + 1) * kDay;
}

QString labelFormat(qint64 step, bool isOneDay)
{
    QString clock = step < kMinute ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm");
    if (isOneDay)
        return clock;
    return step >= kDay ? QStringLiteral("d MMM yyyy") : QStringLiteral("d MMM ") + clock;
}

} // namespace

std::vector<TimeTick> timeTicks(TimeSpan window, int most, const QLocale &locale)
{
    const QDateTime first = QDateTime::fromMSecsSinceEpoch(window.fromUs / 1000);
    const QDateTime last = QDateTime::fromMSecsSinceEpoch(window.toUs / 1000);
    const qint64 step = stepFor(first.secsTo(last), most);
    const QString format = labelFormat(step, first.date() == last.date());
    std::vector<TimeTick> ticks;
    // Counted from local midnight, so that hours are round in every zone.
    const QDateTime midnight = first.date().startOfDay();
    for (qint64 seconds = midnight.secsTo(first) / step * step; midnight.addSecs(seconds) <= last; seconds += step) {
        const QDateTime tick = midnight.addSecs(seconds);
        const QString label = locale.toString(tick, format);
        if (tick >= first && (ticks.empty() || ticks.back().label != label))
            ticks.push_back({tick.toMSecsSinceEpoch() * 1000, label});
    }
    return ticks;
}

} // namespace ui
