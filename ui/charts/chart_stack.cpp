// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_stack.h"

#include <QGraphicsLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QString axisTitle(const QString &label, const QString &unit)
{
    if (label.isEmpty())
        return unit;
    return unit.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, unit);
}

} // namespace

ChartStack::ChartStack(const Palette &palette, QWidget *parent)
    : QWidget(parent), m_palette(palette), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    addPlot();
}

void ChartStack::addPlot()
{
    auto *plot = new ChartPlot(m_palette, this);
    plot->setAccessibleName(tr("Chart"));
    plot->setWindow(m_window);
    connect(plot, &ChartPlot::clicked, this,
            [this, plot](QPointF place) { Q_EMIT clicked(plot->viewport()->mapTo(this, place.toPoint())); });
    connect(plot, &ChartPlot::stepRequested, this, &ChartStack::stepRequested);
    connect(plot, &ChartPlot::lineStepRequested, this, &ChartStack::lineStepRequested);
    connect(plot, &ChartPlot::endRequested, this, &ChartStack::endRequested);
    connect(plot, &ChartPlot::activated, this, &ChartStack::activated);
    connect(plot, &ChartPlot::zoomRequested, this, &ChartStack::zoomRequested);
    connect(plot, &ChartPlot::moveRequested, this, &ChartStack::moveRequested);
    connect(plot, &ChartPlot::allRequested, this, &ChartStack::allRequested);
    m_layout->addWidget(plot, 1);
    m_plots.push_back(plot);
}

void ChartStack::fitPlots(std::size_t count)
{
    while (m_plots.size() < count)
        addPlot();
    while (m_plots.size() > std::max<std::size_t>(1, count)) {
        delete m_plots.back();
        m_plots.pop_back();
    }
    m_layout->activate(); // their height decides about labels
}

void ChartStack::setWindow(TimeSpan window, const std::vector<TimeTick> &ticks)
{
    m_window = window;
    for (ChartPlot *plot : m_plots)
        plot->setWindow(window, ticks);
}

void ChartStack::setLines(std::vector<StackedLine> lines)
{
    QStringList units;
    std::vector<QString> labels; // of each unit; empty where lines differ
    m_axes.clear();
    for (const StackedLine &line : lines) {
        qsizetype unit = units.indexOf(line.unit);
        if (unit < 0) {
            unit = units.size();
            units << line.unit;
            labels.push_back(line.label);
        } else if (labels[std::size_t(unit)] != line.label) {
            labels[std::size_t(unit)].clear();
        }
        m_axes.push_back({std::size_t(unit) / ChartPlot::kAxes, int(unit % ChartPlot::kAxes)});
    }
    fitPlots((std::size_t(units.size()) + ChartPlot::kAxes - 1) / ChartPlot::kAxes);

    for (std::size_t plot = 0; plot < m_plots.size(); ++plot) {
        std::vector<PlotLine> own;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (m_axes[i].plot != plot)
                continue;
            own.push_back(std::move(lines[i].plot));
            own.back().axis = m_axes[i].side;
        }
        std::array<QString, ChartPlot::kAxes> titles;
        for (std::size_t side = 0; side < titles.size(); ++side) {
            const std::size_t unit = plot * ChartPlot::kAxes + side;
            if (unit < labels.size())
                titles[side] = axisTitle(labels[unit], units[qsizetype(unit)]);
        }
        m_plots[plot]->setLines(std::move(own), titles);
    }
    alignPlots();
}

/// The same time stands below itself, however wide the labels of an axis are.
void ChartStack::alignPlots()
{
    const auto labelWidths = [](ChartPlot *plot) {
        plot->chart()->layout()->activate();
        const QRectF area = plot->chart()->plotArea();
        const QMargins margins = plot->chart()->margins();
        return std::pair(int(area.left()) - margins.left(),
                         int(plot->chart()->size().width() - area.right()) - margins.right());
    };
    int left = 0;
    int right = 0;
    for (ChartPlot *plot : m_plots) {
        const auto [ownLeft, ownRight] = labelWidths(plot);
        left = std::max(left, ownLeft);
        right = std::max(right, ownRight);
    }
    for (ChartPlot *plot : m_plots) {
        const auto [ownLeft, ownRight] = labelWidths(plot);
        QMargins margins = plot->chart()->margins();
        margins.setLeft(left - ownLeft);
        margins.setRight(right - ownRight);
        if (margins != plot->chart()->margins())
            plot->chart()->setMargins(margins);
    }
}

void ChartStack::setGaps(const std::vector<PlotGap> &gaps)
{
    for (ChartPlot *plot : m_plots)
        plot->setGaps(gaps);
}

PlotPoint ChartStack::onAxis(const StackedPoint &point) const
{
    return {point.timeUs, point.value, m_axes[point.line].side};
}

void ChartStack::setCursorPoint(const std::optional<StackedPoint> &point)
{
    for (std::size_t plot = 0; plot < m_plots.size(); ++plot) {
        const bool isHere = point && m_axes[point->line].plot == plot;
        m_plots[plot]->setCursorPoint(isHere ? std::optional(onAxis(*point)) : std::nullopt);
    }
}

void ChartStack::setSelectedPoints(const std::vector<StackedPoint> &points)
{
    for (std::size_t plot = 0; plot < m_plots.size(); ++plot) {
        std::vector<PlotPoint> own;
        for (const StackedPoint &point : points) {
            if (m_axes[point.line].plot == plot)
                own.push_back(onAxis(point));
        }
        m_plots[plot]->setSelectedPoints(std::move(own));
    }
}

void ChartStack::setDescription(const QString &text)
{
    for (ChartPlot *plot : m_plots)
        plot->setAccessibleDescription(text);
}

QPointF ChartStack::place(const StackedPoint &point) const
{
    const ChartPlot *plot = m_plots[m_axes[point.line].plot];
    return plot->viewport()->mapTo(this, plot->place(onAxis(point)).toPoint());
}

} // namespace ui
