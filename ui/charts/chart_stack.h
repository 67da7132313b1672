// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_plot.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace ui {

/// A line on its way to a plot.
struct StackedLine
{
    PlotLine plot; ///< without its axis, which the stack finds
    QString unit;
    QString label; ///< stands at the axis where it is the only one
};

/// A point on the line of this number.
struct StackedPoint
{
    std::size_t line = 0;
    std::int64_t timeUs = 0;
    double value = 0;
};

/// Plots below each other over the same time. Lines of one unit share an axis; each plot has two.
class ChartStack : public QWidget
{
    Q_OBJECT

public:
    explicit ChartStack(const Palette &palette, QWidget *parent = nullptr);

    void setWindow(TimeSpan window, const std::vector<TimeTick> &ticks = {});
    void setLines(std::vector<StackedLine> lines);
    void setGaps(const std::vector<PlotGap> &gaps);
    void setCursorPoint(const std::optional<StackedPoint> &point);
    void setSelectedPoints(const std::vector<StackedPoint> &points);
    void setDescription(const QString &text); ///< for screen readers

    [[nodiscard]] int columns() const { return m_plots.front()->columns(); }
    [[nodiscard]] QPointF place(const StackedPoint &point) const; ///< in this widget
    [[nodiscard]] const std::vector<ChartPlot *> &plots() const { return m_plots; }

Q_SIGNALS:
    void clicked(QPointF place);
    void stepRequested(int points);
    void lineStepRequested(int lines);
    void endRequested(bool last);
    void activated();
    void zoomRequested(double factor, std::optional<std::int64_t> aroundUs);
    void moveRequested(double windows);
    void allRequested();

private:
    struct Axis
    {
        std::size_t plot = 0;
        int side = 0;
    };

    void addPlot();
    void fitPlots(std::size_t count);
    void alignPlots();
    [[nodiscard]] PlotPoint onAxis(const StackedPoint &point) const;

    const Palette &m_palette;
    QVBoxLayout *m_layout;
    std::vector<ChartPlot *> m_plots; ///< at least one
    std::vector<Axis> m_axes; ///< of each line
    TimeSpan m_window;
};

} // namespace ui
