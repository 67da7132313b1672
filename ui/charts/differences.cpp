// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/differences.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace ui {

namespace {

std::int64_t toUs(const QDateTime &moment)
{
    return moment.toMSecsSinceEpoch() * 1000;
}

/// Where the stretch of local calendar time ends in which the moment lies.
QDateTime endOfStretch(const QDateTime &moment, Shown shown)
{
    const QDate date = moment.date();
    switch (shown) {
    case Shown::PerHour:
        return moment.addSecs(3600 - (moment.time().minute() * 60 + moment.time().second()))
            .addMSecs(-moment.time().msec());
    case Shown::PerDay:
        return date.addDays(1).startOfDay();
    case Shown::PerWeek:
        return date.addDays(8 - date.dayOfWeek()).startOfDay();
    default:
        return QDate(date.year(), date.month(), 1).addMonths(1).startOfDay();
    }
}

void addDifference(BarSeries &bars, const engine::Series &counter, std::size_t from, std::size_t to)
{
    bars.series.values.push_back(counter.values[to] - counter.values[from]);
    bars.series.telegrams.push_back(counter.telegrams[to]);
}

BarSeries betweenTelegrams(const engine::Series &counter)
{
    BarSeries bars;
    bars.series.key = counter.key;
    for (std::size_t i = 1; i < counter.values.size(); ++i) {
        addDifference(bars, counter, i - 1, i);
        bars.series.timesUs.push_back(counter.timesUs[i]);
    }
    engine::summarize(bars.series);
    return bars;
}

} // namespace

bool isCounter(const engine::SeriesKey &key)
{
    static constexpr std::array<std::string_view, 8> kCounters{
        "energy", "reactive-energy", "apparent-energy", "volume", "mass", "heat-cost", "on-time", "operating-time"};
    return std::find(kCounters.begin(), kCounters.end(), key.quantity) != kCounters.end()
           && key.unit.find('/') == std::string_view::npos && key.function == wmbus::Function::Instantaneous;
}

BarSeries differences(const engine::Series &counter, Shown shown)
{
    if (shown == Shown::PerTelegram)
        return betweenTelegrams(counter);
    BarSeries bars;
    bars.series.key = counter.key;
    const auto &times = counter.timesUs;
    std::size_t base = 0; // the last point of the stretch before
    std::int64_t fromUs = times.empty() ? 0 : times.front();
    while (base + 1 < times.size()) {
        const QDateTime next = QDateTime::fromMSecsSinceEpoch(times[base + 1] / 1000);
        const std::int64_t endUs = toUs(endOfStretch(next, shown));
        const auto after = std::lower_bound(times.begin() + std::ptrdiff_t(base) + 1, times.end(), endUs);
        const auto last = std::size_t(after - times.begin()) - 1;
        const TimeSpan span{fromUs, std::min(endUs, times.back())};
        addDifference(bars, counter, base, last);
        bars.series.timesUs.push_back(span.fromUs + span.lengthUs() / 2);
        bars.spans.push_back(span);
        base = last;
        fromUs = endUs;
    }
    return bars;
}

} // namespace ui
