// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/meter_series.h"

#include <QList>
#include <QPointF>

#include <cstdint>
#include <span>
#include <vector>

namespace ui {

/// A stretch of time, microseconds since 1970 UTC.
struct TimeSpan
{
    std::int64_t fromUs = 0;
    std::int64_t toUs = 0;

    [[nodiscard]] std::int64_t lengthUs() const { return toUs - fromUs; }
    [[nodiscard]] bool contains(std::int64_t timeUs) const { return timeUs >= fromUs && timeUs <= toUs; }
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// Median time between two neighbouring points, of the newest thousand; 0 where there are fewer than two.
[[nodiscard]] std::int64_t typicalIntervalUs(const engine::Series &series);
/// Silences longer than `longerThanUs` that touch the window, the longest ones if there are more than `limit`.
[[nodiscard]] std::vector<TimeSpan> gapsIn(const engine::Series &series, TimeSpan window, std::int64_t longerThanUs,
                                           std::size_t limit);
/// Cuts a reduced line (x in milliseconds) where a silence lies between two of its points.
[[nodiscard]] QList<QList<QPointF>> splitAtGaps(const QList<QPointF> &points, std::span<const TimeSpan> gaps);
/// Index of the point nearest in time, -1 in an empty series.
[[nodiscard]] int nearestPoint(const engine::Series &series, std::int64_t timeUs);

/// Neighbouring points of a series.
struct PointRange
{
    std::size_t first = 0;
    std::size_t end = 0; ///< behind the last one
};
/// The points not more than `reachUs` away from the time, or else the nearest one. The series is not empty.
[[nodiscard]] PointRange pointsNear(const engine::Series &series, std::int64_t timeUs, std::int64_t reachUs);

} // namespace ui
