// SPDX-License-Identifier: GPL-3.0-or-later
// What a ChartPlot paints itself, behind and before the lines of Qt Charts.
#include "ui/charts/chart_plot.h"

#include "ui/charts/line_style.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double kMarkerRadius = 3;
constexpr double kCursorRadius = 6;
constexpr double kPixelsBetweenMarkers = 120; ///< of a dense line

} // namespace

QRectF ChartPlot::plotArea() const
{
    return chart()->mapRectToScene(chart()->plotArea());
}

double ChartPlot::xOf(std::int64_t timeUs) const
{
    const QRectF area = plotArea();
    const double length = std::max<double>(1, double(m_window.lengthUs()));
    return area.left() + double(timeUs - m_window.fromUs) / length * area.width();
}

double ChartPlot::yOf(double value, int axis) const
{
    const QRectF area = plotArea();
    const ValueScale &scale = m_axes[std::size_t(axis)].scale;
    return area.bottom() - (value - scale.low) / (scale.high - scale.low) * area.height();
}

std::int64_t ChartPlot::timeAt(double x) const
{
    const QRectF area = plotArea();
    const double share = (x - area.left()) / std::max(1.0, area.width());
    return m_window.fromUs + std::llround(share * double(m_window.lengthUs()));
}

QPointF ChartPlot::place(const PlotPoint &point) const
{
    return QPointF(mapFromScene(QPointF(xOf(point.timeUs), yOf(point.value, point.axis))));
}

void ChartPlot::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->save();
    painter->setClipRect(plotArea());
    drawGaps(*painter);
    const auto hasBars = [](const PlotLine &line) { return !line.bars.empty(); };
    const auto count = std::size_t(std::count_if(m_lines.begin(), m_lines.end(), hasBars));
    std::size_t index = 0;
    for (const PlotLine &line : m_lines) {
        if (hasBars(line))
            drawBars(*painter, line, index++, count);
    }
    painter->restore();
}

void ChartPlot::drawForeground(QPainter *painter, const QRectF &)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    for (const PlotLine &line : m_lines)
        drawMarkers(*painter, line);
    drawCursor(*painter);
    painter->restore();
}

void ChartPlot::drawGaps(QPainter &painter) const
{
    const QRectF area = plotArea();
    QColor shade = m_palette.color(Token::Muted);
    for (const PlotGap &gap : m_gaps) {
        const QRectF place(QPointF(xOf(gap.span.fromUs), area.top()), QPointF(xOf(gap.span.toUs), area.bottom()));
        shade.setAlphaF(gap.receiverOff ? 0.25F : 0.3F);
        painter.fillRect(place & area, QBrush(shade, gap.receiverOff ? Qt::SolidPattern : Qt::BDiagPattern));
    }
}

/// Bars of several lines stand side by side in their stretch of time.
void ChartPlot::drawBars(QPainter &painter, const PlotLine &line, std::size_t index, std::size_t count) const
{
    constexpr double kWidestShare = 0.8; // of the stretch; the rest is air
    const QColor color = lineColor(line.style, m_palette);
    QColor fill = color;
    fill.setAlphaF(0.55F);
    const double zero = yOf(0, line.axis);
    for (const PlotBar &bar : line.bars) {
        const double left = xOf(bar.span.fromUs);
        const double stretch = xOf(bar.span.toUs) - left;
        const double width = std::max(1.0, stretch * kWidestShare / double(count));
        const double from = left + stretch * (1 - kWidestShare) / 2 + width * double(index);
        const double top = yOf(bar.value, line.axis);
        const QRectF place = QRectF(QPointF(from, top), QPointF(from + width, zero)).normalized();
        painter.fillRect(place, width > 4 ? fill : color);
        if (width > 4) {
            painter.setPen(QPen(color, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(place);
        }
    }
}

void ChartPlot::drawMarkers(QPainter &painter, const PlotLine &line) const
{
    const QRectF area = plotArea().adjusted(-1, -1, 1, 1);
    double last = area.left() - kPixelsBetweenMarkers;
    for (const QList<QPointF> &part : line.parts) {
        for (const QPointF &point : part) {
            const QPointF place(xOf(std::llround(point.x() * 1000)), yOf(point.y(), line.axis));
            if (!area.contains(place) || (line.isDense && place.x() - last < kPixelsBetweenMarkers))
                continue;
            drawMarker(painter, line.style, place, kMarkerRadius, m_palette);
            last = place.x();
        }
    }
}

void ChartPlot::drawCursor(QPainter &painter) const
{
    const QRectF area = plotArea().adjusted(-1, -1, 1, 1);
    const QColor text = palette().color(QPalette::Text);
    painter.setBrush(Qt::NoBrush);
    for (const PlotPoint &point : m_selected) {
        const QPointF place(xOf(point.timeUs), yOf(point.value, point.axis));
        if (!area.contains(place))
            continue;
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(
            QRectF(place.x() - kCursorRadius, place.y() - kCursorRadius, 2 * kCursorRadius, 2 * kCursorRadius));
    }
    if (!m_cursor)
        return;
    const QPointF place(xOf(m_cursor->timeUs), yOf(m_cursor->value, m_cursor->axis));
    if (!area.contains(place))
        return;
    painter.setPen(QPen(text, 1, Qt::DotLine));
    painter.drawLine(QPointF(place.x(), area.top()), QPointF(place.x(), area.bottom()));
    painter.setPen(QPen(text, 2));
    painter.drawEllipse(place, kCursorRadius, kCursorRadius);
}

bool ChartPlot::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QPointF scene = mapToScene(help->pos());
    const std::int64_t time = timeAt(scene.x());
    const auto gap =
        std::find_if(m_gaps.begin(), m_gaps.end(), [=](const PlotGap &each) { return each.span.contains(time); });
    if (gap == m_gaps.end() || !plotArea().contains(scene))
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), gap->text, this);
    return true;
}

} // namespace ui
