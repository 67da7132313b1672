// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_plot.h"

#include "ui/charts/line_style.h"

#include <QtCharts/QCategoryAxis>
#include <QtCharts/QLineSeries>

#include <algorithm>
#include <limits>

namespace ui {

namespace {

constexpr int kPixelsPerTimeTick = 120;
constexpr int kPixelsPerValueTick = 45;
constexpr int kPartsBehind = 8; ///< of lines on the right axis

/// Low above high where no line belongs to the axis. Bars stand on zero.
std::pair<double, double> rangeOf(const std::vector<PlotLine> &lines, int axis)
{
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    const auto include = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const PlotLine &line : lines) {
        if (line.axis != axis)
            continue;
        for (const QList<QPointF> &part : line.parts) {
            for (const QPointF &point : part)
                include(point.y());
        }
        for (const PlotBar &bar : line.bars) {
            include(0);
            include(bar.value);
        }
    }
    return {low, high};
}

/// Labels of an axis are its categories. Changing them costs a new layout of the chart.
void showTicks(QCategoryAxis &axis, double start, const QStringList &labels, const QList<double> &values)
{
    const QStringList shown = axis.categoriesLabels();
    bool isSame = shown == labels;
    for (qsizetype i = 0; isSame && i < labels.size(); ++i)
        isSame = axis.endValue(labels[i]) == values[i];
    if (isSame)
        return;
    for (const QString &label : shown)
        axis.remove(label);
    axis.setStartValue(start);
    for (qsizetype i = 0; i < labels.size(); ++i)
        axis.append(labels[i], values[i]);
}

} // namespace

ChartPlot::ChartPlot(const Palette &palette, QWidget *parent)
    : QChartView(parent), m_palette(palette), m_timeAxis(new QCategoryAxis(this))
{
    setObjectName(QStringLiteral("chartPlot"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing, false);
    setViewportUpdateMode(FullViewportUpdate); // what is painted around the lines reaches everywhere
    connect(chart(), &QChart::plotAreaChanged, viewport(), qOverload<>(&QWidget::update));
    setMinimumHeight(fontMetrics().height() * 7);
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false); // it would hide what is painted behind
    chart()->setMargins({0, fontMetrics().height() / 2, 0, 0});
    m_timeAxis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    chart()->addAxis(m_timeAxis, Qt::AlignBottom);
    // What is made first lies behind: a restless signal must not hide the reading.
    addAxis(1, Qt::AlignRight, kPartsBehind);
    addAxis(0, Qt::AlignLeft, 1);
    refreshColors();
    connect(&palette, &Palette::changed, this, &ChartPlot::refreshColors);
}

/// An axis without a part has no place, so there is at least one.
void ChartPlot::addAxis(int axis, Qt::Alignment side, int parts)
{
    auto *values = new QCategoryAxis(this);
    values->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    values->setVisible(false);
    chart()->addAxis(values, side);
    m_axes[std::size_t(axis)].axis = values;
    for (int i = 0; i < parts; ++i)
        newPart(axis);
}

QLineSeries *ChartPlot::newPart(int axis)
{
    auto *part = new QLineSeries(this);
    chart()->addSeries(part);
    part->attachAxis(m_timeAxis);
    part->attachAxis(m_axes[std::size_t(axis)].axis);
    m_parts[std::size_t(axis)].append(part);
    return part;
}

void ChartPlot::setWindow(TimeSpan window, std::vector<TimeTick> ticks)
{
    m_window = window;
    m_ownTicks = std::move(ticks);
    refreshTimeAxis();
}

void ChartPlot::refreshTimeAxis()
{
    const int most = std::max(2, width() / kPixelsPerTimeTick);
    std::vector<TimeTick> ticks = m_ownTicks;
    std::erase_if(ticks, [this](const TimeTick &tick) { return !m_window.contains(tick.timeUs); });
    if (ticks.empty() || m_ownTicks.empty())
        ticks = timeTicks(m_window, most, QLocale());
    const std::size_t stride = ticks.size() / std::size_t(most) + 1;
    QStringList labels;
    QList<double> values;
    for (std::size_t i = (ticks.size() - 1) % stride; i < ticks.size(); i += stride) {
        labels << ticks[i].label;
        values << double(ticks[i].timeUs) / 1000;
    }
    // Categories end at their values: the first one has to begin before all of them.
    showTicks(*m_timeAxis, double(m_window.fromUs) / 1000 - 1, labels, values);
    m_timeAxis->setRange(double(m_window.fromUs) / 1000, double(m_window.toUs) / 1000);
    viewport()->update();
}

void ChartPlot::setLines(std::vector<PlotLine> lines, const std::array<QString, kAxes> &axisTitles)
{
    m_lines = std::move(lines);
    for (int axis = 0; axis < kAxes; ++axis) {
        qsizetype used = 0;
        for (auto line = m_lines.rbegin(); line != m_lines.rend(); ++line) { // the first one in front
            if (line->axis == axis)
                showParts(*line, used);
        }
        const QList<QLineSeries *> &parts = m_parts[std::size_t(axis)];
        for (; used < parts.size(); ++used) {
            if (parts[used]->count() > 0)
                parts[used]->clear();
        }
        m_axes[std::size_t(axis)].axis->setTitleText(axisTitles[std::size_t(axis)]);
        showScale(axis);
    }
    viewport()->update();
}

void ChartPlot::showParts(const PlotLine &line, qsizetype &used)
{
    const auto axis = std::size_t(line.axis);
    for (const QList<QPointF> &points : line.parts) {
        QLineSeries *part = used < m_parts[axis].size() ? m_parts[axis][used] : newPart(line.axis);
        part->setPen(penOf(line));
        part->replace(points);
        ++used;
    }
}

/// Dense lines of the right axis, which are mostly signals, are but a veil behind what is read.
QPen ChartPlot::penOf(const PlotLine &line) const
{
    QPen pen = linePen(line.style, m_palette, line.isDense);
    QColor color = pen.color();
    color.setAlphaF(line.isDense && line.axis == 1 ? 0.5F : 1.0F);
    pen.setColor(color);
    return pen;
}

void ChartPlot::showScale(int axis)
{
    ValueAxis &values = m_axes[std::size_t(axis)];
    const auto [low, high] = rangeOf(m_lines, axis);
    values.axis->setVisible(low <= high);
    if (low > high)
        return;
    values.scale = valueScale(low, high, std::clamp(height() / kPixelsPerValueTick, 3, 9), QLocale());
    QStringList labels;
    QList<double> ticks;
    for (const ValueTick &tick : values.scale.ticks) {
        labels << tick.label;
        ticks << tick.value;
    }
    showTicks(*values.axis, values.scale.low - (values.scale.high - values.scale.low), labels, ticks);
    values.axis->setRange(values.scale.low, values.scale.high);
    values.axis->setGridLineVisible(axis == 0 || !m_axes.front().axis->isVisible());
}

void ChartPlot::setGaps(std::vector<PlotGap> gaps)
{
    m_gaps = std::move(gaps);
    viewport()->update();
}

void ChartPlot::setCursorPoint(std::optional<PlotPoint> point)
{
    m_cursor = point;
    viewport()->update();
}

void ChartPlot::setSelectedPoints(std::vector<PlotPoint> points)
{
    m_selected = std::move(points);
    viewport()->update();
}

int ChartPlot::columns() const
{
    constexpr int kPixelsPerColumn = 2;
    return std::max(1, int(chart()->plotArea().width()) / kPixelsPerColumn);
}

void ChartPlot::refreshColors()
{
    const QColor text = palette().color(QPalette::Text);
    QColor grid = text;
    grid.setAlphaF(Palette::isHighContrast() ? 0.4F : 0.12F);
    for (QCategoryAxis *axis : {m_timeAxis, m_axes[0].axis, m_axes[1].axis}) {
        axis->setLabelsFont(font());
        axis->setTitleFont(font());
        axis->setLabelsColor(text);
        axis->setTitleBrush(text);
        axis->setGridLineColor(grid);
        axis->setLinePenColor(m_palette.color(Token::Muted));
    }
    for (int axis = 0; axis < kAxes; ++axis) {
        qsizetype used = 0;
        for (auto line = m_lines.rbegin(); line != m_lines.rend(); ++line) {
            for (qsizetype i = 0; line->axis == axis && i < line->parts.size(); ++i)
                m_parts[std::size_t(axis)][used++]->setPen(penOf(*line));
        }
    }
    viewport()->update();
}

void ChartPlot::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    refreshTimeAxis();
    for (int axis = 0; axis < kAxes; ++axis)
        showScale(axis);
}

} // namespace ui
