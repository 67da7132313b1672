// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_ticks.h"

#include <QDateTime>

#include <algorithm>

namespace ui {

namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kMonth = 30 * kDay; ///< only to compare lengths
constexpr qint64 kSteps[] = {1,        2,           5,           10,           15,           30,
                             kMinute,  2 * kMinute, 5 * kMinute, 10 * kMinute, 15 * kMinute, 30 * kMinute,
                             kHour,    2 * kHour,   3 * kHour,   6 * kHour,    12 * kHour,   kDay,
                             2 * kDay, 7 * kDay,    14 * kDay};
constexpr int kMonthSteps[] = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200};

/// Seconds or calendar months.
struct Step
{
    qint64 seconds = 0;
    int months = 0;
};

Step stepFor(qint64 seconds, int most)
{
    const auto *step =
        std::find_if(std::begin(kSteps), std::end(kSteps), [=](qint64 each) { return seconds / each < most; });
    if (step != std::end(kSteps))
        return {*step, 0};
    const auto *months = std::find_if(std::begin(kMonthSteps), std::end(kMonthSteps),
                                      [=](int each) { return seconds / (each * kMonth) < most; });
    return {0, months == std::end(kMonthSteps) ? kMonthSteps[std::size(kMonthSteps) - 1] : *months};
}

/// "d MMM", with a dot behind the day where the language writes one.
QString dayFormat(const QLocale &locale)
{
    const bool hasDot = locale.dateFormat(QLocale::LongFormat).contains(QLatin1String("d."));
    return hasDot ? QStringLiteral("d. MMM") : QStringLiteral("d MMM");
}

QString labelFormat(Step step, bool isOneDay, const QLocale &locale)
{
    if (step.months >= 12)
        return QStringLiteral("yyyy");
    if (step.months > 0)
        return QStringLiteral("MMM yyyy");
    if (step.seconds >= kDay)
        return dayFormat(locale) + QStringLiteral(" yyyy");
    const QString clock = step.seconds < kMinute ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm");
    return isOneDay ? clock : dayFormat(locale) + QLatin1Char(' ') + clock;
}

/// The last round time that is not after `moment`.
QDateTime roundedDown(const QDateTime &moment, Step step)
{
    const QDate date = moment.date();
    if (step.months > 0) {
        const int months = (date.year() * 12 + date.month() - 1) / step.months * step.months;
        return QDate(months / 12, months % 12 + 1, 1).startOfDay();
    }
    // Counted from local midnight, so that hours are round in every zone.
    const QDateTime midnight = date.startOfDay();
    return midnight.addSecs(midnight.secsTo(moment) / step.seconds * step.seconds);
}

QDateTime later(const QDateTime &tick, Step step)
{
    if (step.months > 0)
        return tick.date().addMonths(step.months).startOfDay();
    if (step.seconds >= kDay)
        return tick.date().addDays(step.seconds / kDay).startOfDay(); // a day may have 23 or 25 hours
    return tick.addSecs(step.seconds);
}

} // namespace

QString dayLabel(QDate day, const QLocale &locale)
{
    return locale.toString(day, dayFormat(locale) + QStringLiteral(" yyyy"));
}

std::vector<TimeTick> timeTicks(TimeSpan window, int most, const QLocale &locale)
{
    const QDateTime first = QDateTime::fromMSecsSinceEpoch(window.fromUs / 1000);
    const QDateTime last = QDateTime::fromMSecsSinceEpoch(window.toUs / 1000);
    const Step step = stepFor(first.secsTo(last), most);
    const QString format = labelFormat(step, first.date() == last.date(), locale);
    std::vector<TimeTick> ticks;
    for (QDateTime tick = roundedDown(first, step); tick <= last; tick = later(tick, step)) {
        const QString label = locale.toString(tick, format);
        if (tick >= first && (ticks.empty() || ticks.back().label != label))
            ticks.push_back({tick.toMSecsSinceEpoch() * 1000, label});
    }
    return ticks;
}

} // namespace ui
