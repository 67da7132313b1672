// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_drawing.h"

#include "ui/charts/chart_words.h"

#include <QDateTime>

#include <algorithm>
#include <optional>

namespace ui {

TimeSpan spanOf(const std::vector<ChartLine> &lines)
{
    std::optional<TimeSpan> span;
    for (const ChartLine &line : lines) {
        const engine::Series *series = line.series();
        if (!series)
            continue;
        TimeSpan own{series->timesUs.front(), series->timesUs.back()};
        if (line.hasBars())
            own = {line.derived->spans.front().fromUs, line.derived->spans.back().toUs};
        span = span ? TimeSpan{std::min(span->fromUs, own.fromUs), std::max(span->toUs, own.toUs)} : own;
    }
    return span.value_or(TimeSpan());
}

std::vector<TimeSpan> silencesOf(const ChartLine &line, std::int64_t intervalUs, TimeSpan window, int columns)
{
    const engine::Series *series = line.series();
    if (!series || line.hasBars())
        return {};
    const std::int64_t interval = intervalUs > 0 ? intervalUs : typicalIntervalUs(*series);
    const std::int64_t shortest = std::max(3 * interval, window.lengthUs() / columns);
    return gapsIn(*series, window, shortest, ChartPlot::kMaxParts - 1);
}

StackedLine stackedLine(const ChartLine &line, std::span<const TimeSpan> silences, TimeSpan window, int columns)
{
    StackedLine stacked;
    stacked.plot.style = line.style;
    stacked.unit = ChartWords::unit(line.id.key);
    stacked.label = ChartWords::label(line);
    const engine::Series *series = line.series();
    if (!series)
        return stacked;
    if (line.hasBars()) {
        const auto &spans = line.derived->spans;
        for (std::size_t i = 0; i < spans.size(); ++i) {
            if (spans[i].toUs >= window.fromUs && spans[i].fromUs <= window.toUs)
                stacked.plot.bars.push_back({spans[i], series->values[i]});
        }
        if (int(stacked.plot.bars.size()) <= columns)
            return stacked;
        stacked.plot.bars.clear();
    }
    const QList<QPointF> points = engine::reduce(*series, window.fromUs, window.toUs, columns);
    stacked.plot.isDense = points.size() > ChartPlot::kMaxMarkers;
    stacked.plot.parts = splitAtGaps(points, silences);
    return stacked;
}

std::vector<TimeTick> dateTicks(const std::vector<ChartLine> &lines)
{
    std::vector<TimeTick> ticks;
    if (lines.size() != 1 || !lines.front().id.stored || !lines.front().hasBars()
        || lines.front().shown != Shown::Total)
        return ticks;
    const BarSeries &bars = *lines.front().derived;
    for (std::size_t i = 0; i < bars.spans.size(); ++i) {
        const QDateTime date = QDateTime::fromMSecsSinceEpoch(bars.spans[i].toUs / 1000);
        ticks.push_back({bars.series.timesUs[i], dayLabel(date.date(), QLocale())});
    }
    return ticks;
}

} // namespace ui
