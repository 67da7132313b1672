// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_lines.h"

#include <optional>
#include <vector>

namespace ui {

/// Which point of which line is looked at. Keeps its point while lines grow, come and go.
class ChartCursor
{
public:
    struct Place
    {
        std::size_t line = 0;
        std::size_t point = 0;

        friend bool operator==(const Place &, const Place &) = default;
    };

    /// None before somebody chose a point, and where its line is gone.
    [[nodiscard]] std::optional<Place> place(const std::vector<ChartLine> &lines) const;
    /// The line that arrow keys move along: that of the point, else the first one with points.
    [[nodiscard]] std::optional<std::size_t> line(const std::vector<ChartLine> &lines) const;

    void set(const std::vector<ChartLine> &lines, Place place);
    void setLine(const std::vector<ChartLine> &lines, std::size_t line);
    /// Along the line; from the last point before `endUs` where there is no cursor yet.
    void step(const std::vector<ChartLine> &lines, int points, std::int64_t endUs);
    void stepLine(const std::vector<ChartLine> &lines, int count);
    void toEnd(const std::vector<ChartLine> &lines, bool last);
    void clear();

private:
    std::optional<LineId> m_line;
    std::optional<std::int64_t> m_timeUs;
    std::size_t m_point = 0; ///< where it was; points of the same time are told apart by it
};

} // namespace ui
