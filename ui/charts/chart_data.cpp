// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_data.h"

#include <algorithm>

namespace ui {

std::int64_t typicalIntervalUs(const engine::Series &series)
{
    constexpr std::size_t kEnough = 1000;
    const auto &times = series.timesUs;
    if (times.size() < 2)
        return 0;
    std::vector<std::int64_t> intervals;
    for (std::size_t i = times.size() - std::min(times.size() - 1, kEnough); i < times.size(); ++i)
        intervals.push_back(times[i] - times[i - 1]);
    const auto middle = intervals.begin() + std::ptrdiff_t(intervals.size() / 2);
    std::nth_element(intervals.begin(), middle, intervals.end());
    return *middle;
}

std::vector<TimeSpan> gapsIn(const engine::Series &series, TimeSpan window, std::int64_t longerThanUs,
                             std::size_t limit)
{
    std::vector<TimeSpan> gaps;
    const auto &times = series.timesUs;
    const auto first = std::lower_bound(times.begin(), times.end(), window.fromUs);
    auto i = std::max<std::size_t>(1, std::size_t(first - times.begin()));
    while (i < times.size() && times[i - 1] <= window.toUs) {
        constexpr auto kPoints = engine::SeriesBlock::kPoints;
        const auto block = i / kPoints;
        if (block < series.blocks.size() && series.blocks[block].longestSilenceUs <= longerThanUs) {
            i = (block + 1) * kPoints;
            continue;
        }
        if (times[i] - times[i - 1] > longerThanUs)
            gaps.push_back({times[i - 1], times[i]});
        ++i;
    }
    if (gaps.size() > limit) {
        std::nth_element(gaps.begin(), gaps.begin() + std::ptrdiff_t(limit), gaps.end(),
                         [](TimeSpan a, TimeSpan b) { return a.lengthUs() > b.lengthUs(); });
        gaps.resize(limit);
        std::sort(gaps.begin(), gaps.end(), [](TimeSpan a, TimeSpan b) { return a.fromUs < b.fromUs; });
    }
    return gaps;
}

QList<QList<QPointF>> splitAtGaps(const QList<QPointF> &points, std::span<const TimeSpan> gaps)
{
    QList<QList<QPointF>> parts;
    if (points.isEmpty())
        return parts;
    parts.append(QList<QPointF>());
    std::size_t gap = 0;
    for (const QPointF &point : points) {
        // A gap ends at the time of a point: half a millisecond decides on which side of it a point stands.
        bool cut = false;
        for (; gap < gaps.size() && point.x() > double(gaps[gap].toUs) / 1000 - 0.5; ++gap)
            cut = true;
        if (cut && !parts.last().isEmpty())
            parts.append(QList<QPointF>());
        parts.last().append(point);
    }
    return parts;
}

int nearestPoint(const engine::Series &series, std::int64_t timeUs)
{
    const auto &times = series.timesUs;
    if (times.empty())
        return -1;
    const auto after = std::lower_bound(times.begin(), times.end(), timeUs);
    if (after == times.begin())
        return 0;
    if (after == times.end())
        return int(times.size()) - 1;
    const bool isBefore = timeUs - *(after - 1) <= *after - timeUs;
    return int(after - times.begin()) - (isBefore ? 1 : 0);
}

PointRange pointsNear(const engine::Series &series, std::int64_t timeUs, std::int64_t reachUs)
{
    const auto &times = series.timesUs;
    const auto first = std::lower_bound(times.begin(), times.end(), timeUs - reachUs);
    const auto end = std::upper_bound(first, times.end(), timeUs + reachUs);
    if (first != end)
        return {std::size_t(first - times.begin()), std::size_t(end - times.begin())};
    const auto nearest = std::size_t(nearestPoint(series, timeUs));
    return {nearest, nearest + 1};
}

} // namespace ui
