// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_cursor.h"

#include <algorithm>

namespace ui {

std::optional<std::size_t> ChartCursor::line(const std::vector<ChartLine> &lines) const
{
    const auto has = [](const ChartLine &line) { return line.series() != nullptr; };
    auto found =
        std::find_if(lines.begin(), lines.end(), [&](const ChartLine &line) { return line.id == m_line && has(line); });
    if (found == lines.end())
        found = std::find_if(lines.begin(), lines.end(), has);
    return found == lines.end() ? std::nullopt : std::optional(std::size_t(found - lines.begin()));
}

std::optional<ChartCursor::Place> ChartCursor::place(const std::vector<ChartLine> &lines) const
{
    const auto own = line(lines);
    if (!own || !m_timeUs || lines[*own].id != m_line)
        return std::nullopt;
    const engine::Series &series = *lines[*own].series();
    if (m_point < series.timesUs.size() && series.timesUs[m_point] == *m_timeUs)
        return Place{*own, m_point};
    return Place{*own, std::size_t(nearestPoint(series, *m_timeUs))};
}

void ChartCursor::set(const std::vector<ChartLine> &lines, Place place)
{
    m_line = lines[place.line].id;
    m_point = place.point;
    m_timeUs = lines[place.line].series()->timesUs[place.point];
}

void ChartCursor::setLine(const std::vector<ChartLine> &lines, std::size_t line)
{
    const engine::Series *series = lines[line].series();
    if (m_timeUs && series)
        set(lines, {line, std::size_t(nearestPoint(*series, *m_timeUs))});
    else
        m_line = lines[line].id;
}

void ChartCursor::step(const std::vector<ChartLine> &lines, int points, std::int64_t endUs)
{
    const auto own = line(lines);
    if (!own)
        return;
    const engine::Series &series = *lines[*own].series();
    const auto now = place(lines);
    const auto last = std::int64_t(series.timesUs.size()) - 1;
    const std::int64_t from = now ? std::int64_t(now->point) + points : nearestPoint(series, endUs);
    set(lines, {*own, std::size_t(std::clamp<std::int64_t>(from, 0, last))});
}

void ChartCursor::stepLine(const std::vector<ChartLine> &lines, int count)
{
    const auto own = line(lines);
    if (!own)
        return;
    const auto size = int(lines.size());
    for (int i = 1; i < size; ++i) {
        const auto next = std::size_t(((int(*own) + i * count) % size + size) % size);
        if (lines[next].series()) {
            setLine(lines, next);
            return;
        }
    }
}

void ChartCursor::toEnd(const std::vector<ChartLine> &lines, bool last)
{
    if (const auto own = line(lines))
        set(lines, {*own, last ? lines[*own].series()->timesUs.size() - 1 : 0});
}

void ChartCursor::clear()
{
    *this = {};
}

} // namespace ui
