// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/time_ticks.h"
#include "ui/charts/value_ticks.h"
#include "ui/theme/palette.h"

#include <QtCharts/QChartView>

#include <array>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QCategoryAxis;
class QLineSeries;
QT_END_NAMESPACE

namespace ui {

struct PlotBar
{
    TimeSpan span;
    double value = 0;
};

/// One line, reduced to what can be seen.
struct PlotLine
{
    int style = 0; ///< lineColor() …
    int axis = 0; ///< 0 left, 1 right
    QList<QList<QPointF>> parts; ///< not connected with each other; x in milliseconds since 1970 UTC
    std::vector<PlotBar> bars; ///< from zero; instead of parts
    bool isDense = false; ///< more points than markers can show
};

/// A stretch of time without telegrams, and why.
struct PlotGap
{
    TimeSpan span;
    bool receiverOff = false; ///< nobody listened; else the meter was not heard
    QString text; ///< tool tip
};

/// A point on one of the lines.
struct PlotPoint
{
    std::int64_t timeUs = 0;
    double value = 0;
    int axis = 0;
};

/// The only class that touches Qt Charts: lines over one time axis and two value axes. Takes reduced points and
/// replaces them whole, because a chart rebuilds its line for every single append(). Bars, gaps, markers and cursor are
/// painted around them, which costs a fraction of the chart's own.
class ChartPlot : public QChartView
{
    Q_OBJECT

public:
    static constexpr int kAxes = 2;

    explicit ChartPlot(const Palette &palette, QWidget *parent = nullptr);

    /// With ticks at these times instead of round ones, as many as there is room for; none: round ones.
    void setWindow(TimeSpan window, std::vector<TimeTick> ticks = {});
    /// An axis without a line is hidden.
    void setLines(std::vector<PlotLine> lines, const std::array<QString, kAxes> &axisTitles);
    void setGaps(std::vector<PlotGap> gaps); ///< shaded
    void setCursorPoint(std::optional<PlotPoint> point);
    /// The points of the telegram that is selected.
    void setSelectedPoints(std::vector<PlotPoint> points);

    /// Reduce lines to this many columns: a column is two pixels wide.
    [[nodiscard]] int columns() const;
    /// Where the point stands in the widget.
    [[nodiscard]] QPointF place(const PlotPoint &point) const;
    /// Parts of one line that can be shown apart from each other.
    static constexpr std::size_t kMaxParts = 32;
    /// Points of a line that all get a marker; of a denser one only some do.
    static constexpr int kMaxMarkers = 150;

Q_SIGNALS:
    void clicked(QPointF place);
    void stepRequested(int points); ///< left and right: how many points to move the cursor
    void lineStepRequested(int lines); ///< up and down
    void endRequested(bool last); ///< Home and End
    void activated(); ///< Enter
    void zoomRequested(double factor, std::optional<std::int64_t> aroundUs); ///< none: around the cursor
    void moveRequested(double windows); ///< by a share of the window, later if positive
    void allRequested();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    struct ValueAxis
    {
        QCategoryAxis *axis = nullptr; ///< the only axis of Qt Charts that takes labels of ours
        ValueScale scale;
    };

    void addAxis(int axis, Qt::Alignment side, int parts);
    QLineSeries *newPart(int axis);
    void showParts(const PlotLine &line, qsizetype &used);
    [[nodiscard]] QPen penOf(const PlotLine &line) const;
    void showScale(int axis);
    void refreshColors();
    void refreshTimeAxis();
    void drawGaps(QPainter &painter) const;
    void drawBars(QPainter &painter, const PlotLine &line, std::size_t index, std::size_t count) const;
    void drawMarkers(QPainter &painter, const PlotLine &line) const;
    void drawCursor(QPainter &painter) const;
    [[nodiscard]] QRectF plotArea() const; ///< in the scene
    [[nodiscard]] double xOf(std::int64_t timeUs) const;
    [[nodiscard]] double yOf(double value, int axis) const;
    [[nodiscard]] std::int64_t timeAt(double x) const;

    const Palette &m_palette;
    QCategoryAxis *m_timeAxis; ///< likewise
    std::array<ValueAxis, kAxes> m_axes;
    std::array<QList<QLineSeries *>, kAxes> m_parts; ///< grows as needed; those not needed are empty
    std::vector<PlotLine> m_lines;
    std::vector<TimeTick> m_ownTicks;
    TimeSpan m_window;
    std::vector<PlotGap> m_gaps;
    std::optional<PlotPoint> m_cursor;
    std::vector<PlotPoint> m_selected;
    std::optional<QPoint> m_pressed; ///< where the left button went down, as long as it is held
    bool m_dragging = false;
};

} // namespace ui
