// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_plot.h"

#include "ui/charts/time_ticks.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr Token kLineTokens[] = {Token::Series1, Token::Series2};
constexpr Qt::PenStyle kLineDashes[] = {Qt::SolidLine, Qt::DashLine};

struct ValueRange
{
    double low;
    double high;
};

ValueRange rangeOf(const QList<QList<QPointF>> &parts)
{
    ValueRange range{parts.first().first().y(), parts.first().first().y()};
    for (const QList<QPointF> &part : parts) {
        for (const QPointF &point : part) {
            range.low = std::min(range.low, point.y());
            range.high = std::max(range.high, point.y());
        }
    }
    // A constant value stands in the middle; elsewhere a little air keeps points off the frame.
    const double air =
        range.high > range.low ? (range.high - range.low) * 0.05 : std::max(std::abs(range.low) * 0.001, 0.001);
    return {range.low - air, range.high + air};
}

/// As many decimals as neighbouring ticks need to differ.
QString labelFormat(const QValueAxis &axis)
{
    const double step = (axis.max() - axis.min()) / std::max(1, axis.tickCount() - 1);
    const int decimals = step > 0 ? std::clamp(int(std::ceil(-std::log10(step) - 1e-9)), 0, 9) : 0;
    return QStringLiteral("%.%1f").arg(decimals);
}

} // namespace

ChartPlot::ChartPlot(const Palette &palette, QWidget *parent)
    : QChartView(parent), m_palette(palette), m_timeAxis(new QCategoryAxis(this))
{
    setObjectName(QStringLiteral("chartPlot"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing, false);
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setMargins({});
    chart()->setBackgroundRoundness(0);
    chart()->setLocalizeNumbers(true);
    chart()->setLocale(QLocale());
    m_timeAxis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    chart()->addAxis(m_timeAxis, Qt::AlignBottom);
    buildLine(Reading);
    buildLine(Signal);
    refreshColors();
    connect(&palette, &Palette::changed, this, &ChartPlot::refreshColors);
}

void ChartPlot::buildLine(Line line)
{
    LineItems &items = m_lines[line];
    items.axis = new QValueAxis(this);
    items.axis->setVisible(false);
    chart()->addAxis(items.axis, line == Reading ? Qt::AlignLeft : Qt::AlignRight);
    items.markers = new QScatterSeries(this);
    items.markers->setMarkerShape(line == Reading ? QScatterSeries::MarkerShapeCircle
                                                  : QScatterSeries::MarkerShapeTriangle);
    items.markers->setMarkerSize(7);
    items.markers->setVisible(false);
    chart()->addSeries(items.markers);
    items.markers->attachAxis(m_timeAxis);
    items.markers->attachAxis(items.axis);
}

void ChartPlot::addPart(Line line)
{
    auto *part = new QLineSeries(this);
    chart()->addSeries(part);
    part->attachAxis(m_timeAxis);
    part->attachAxis(m_lines[line].axis);
    // One pixel: wider or smoothed lines cost several times as much for dense data.
    part->setPen(QPen(m_palette.color(kLineTokens[line]), 1, kLineDashes[line]));
    m_lines[line].parts.append(part);
}

void ChartPlot::setWindow(TimeSpan window)
{
    m_window = window;
    refreshTimeAxis();
}

void ChartPlot::refreshTimeAxis()
{
    constexpr int kPixelsPerTick = 110;
    for (const QString &label : m_timeAxis->categoriesLabels())
        m_timeAxis->remove(label);
    const double from = double(m_window.fromUs) / 1000;
    m_timeAxis->setStartValue(from);
    for (const TimeTick &tick : timeTicks(m_window, std::max(2, width() / kPixelsPerTick), QLocale()))
        m_timeAxis->append(tick.label, double(tick.timeUs) / 1000);
    m_timeAxis->setRange(from, double(m_window.toUs) / 1000);
}

void ChartPlot::setLine(Line line, const QList<QList<QPointF>> &parts, const QString &axisTitle)
{
    LineItems &items = m_lines[line];
    while (items.parts.size() < parts.size())
        addPart(line);
    QList<QPointF> all;
    for (qsizetype i = 0; i < items.parts.size(); ++i) {
        const bool shown = i < parts.size();
        items.parts[i]->setVisible(shown);
        items.parts[i]->replace(shown ? parts[i] : QList<QPointF>());
        if (shown)
            all += parts[i];
    }
    const bool marked = !all.isEmpty() && all.size() <= kMaxMarkers;
    items.markers->setVisible(marked);
    items.markers->replace(marked ? all : QList<QPointF>());
    items.axis->setVisible(!all.isEmpty());
    if (!all.isEmpty())
        showValueRange(line, parts, axisTitle);
}

void ChartPlot::showValueRange(Line line, const QList<QList<QPointF>> &parts, const QString &title)
{
    constexpr int kPixelsPerTick = 60;
    QValueAxis *axis = m_lines[line].axis;
    const ValueRange range = rangeOf(parts);
    axis->setTickCount(std::clamp(height() / kPixelsPerTick, 2, 7));
    axis->setRange(range.low, range.high);
    axis->applyNiceNumbers();
    axis->setLabelFormat(labelFormat(*axis));
    axis->setTitleText(title);
    axis->setGridLineVisible(line == Reading);
}

void ChartPlot::setGaps(std::vector<TimeSpan> gaps)
{
    m_gaps = std::move(gaps);
    viewport()->update();
}

void ChartPlot::setCursorPoint(std::optional<QPointF> point, Line line)
{
    m_cursor = point;
    m_cursorLine = line;
    viewport()->update();
}

QIcon ChartPlot::sample(Line line) const
{
    const int side = fontMetrics().height();
    QPixmap pixmap(QSize(side, side) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = m_palette.color(kLineTokens[line]);
    const QPointF middle(side / 2.0, side / 2.0);
    const double radius = side / 5.0;
    painter.setPen(QPen(color, 1.5, kLineDashes[line]));
    painter.drawLine(QPointF(0, middle.y()), QPointF(side, middle.y()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (line == Reading)
        painter.drawEllipse(middle, radius, radius);
    else
        painter.drawPolygon(QPolygonF{middle + QPointF(0, -radius), middle + QPointF(radius, radius),
                                      middle + QPointF(-radius, radius)});
    return pixmap;
}

int ChartPlot::columns() const
{
    constexpr int kPixelsPerColumn = 2;
    return std::max(1, int(chart()->plotArea().width()) / kPixelsPerColumn);
}

void ChartPlot::refreshColors()
{
    chart()->setBackgroundBrush(palette().color(QPalette::Base));
    const QColor text = palette().color(QPalette::Text);
    QColor grid = text;
    grid.setAlphaF(0.15F);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_timeAxis), static_cast<QAbstractAxis *>(m_lines[0].axis),
                                static_cast<QAbstractAxis *>(m_lines[1].axis)}) {
        axis->setLabelsFont(font());
        axis->setTitleFont(font());
        axis->setLabelsColor(text);
        axis->setTitleBrush(text);
        axis->setGridLineColor(grid);
        axis->setLinePenColor(m_palette.color(Token::Muted));
    }
    for (int line = 0; line < LineCount; ++line) {
        const QColor color = m_palette.color(kLineTokens[line]);
        for (QLineSeries *part : m_lines[std::size_t(line)].parts)
            part->setPen(QPen(color, 1, kLineDashes[line]));
        m_lines[std::size_t(line)].markers->setBrush(color);
        m_lines[std::size_t(line)].markers->setPen(QPen(color, 1));
    }
}

QPointF ChartPlot::toScene(QPointF value, Line line) const
{
    return chart()->mapToScene(chart()->mapToPosition(value, m_lines[line].markers));
}

void ChartPlot::drawGaps(QPainter &painter) const
{
    const QRectF plot = chart()->plotArea();
    QColor shade = m_palette.color(Token::Muted);
    shade.setAlphaF(0.35F);
    for (const TimeSpan &gap : m_gaps) {
        const double left = toScene({double(gap.fromUs) / 1000, 0}, Reading).x();
        const double right = toScene({double(gap.toUs) / 1000, 0}, Reading).x();
        const QRectF area(QPointF(left, plot.top()), QPointF(right, plot.bottom()));
        painter.fillRect(area & plot, QBrush(shade, Qt::BDiagPattern));
    }
}

void ChartPlot::drawCursor(QPainter &painter) const
{
    const QRectF plot = chart()->plotArea();
    const QPointF place = m_cursor ? toScene(*m_cursor, m_cursorLine) : QPointF(-1, -1);
    if (!plot.contains(place))
        return;
    constexpr double kRadius = 6;
    painter.setPen(QPen(palette().color(QPalette::Text), 1, Qt::DotLine));
    painter.drawLine(QPointF(place.x(), plot.top()), QPointF(place.x(), plot.bottom()));
    painter.setPen(QPen(palette().color(QPalette::Text), 2));
    painter.drawEllipse(place, kRadius, kRadius);
}

void ChartPlot::drawForeground(QPainter *painter, const QRectF &)
{
    painter->save();
    drawGaps(*painter);
    drawCursor(*painter);
    painter->restore();
}

void ChartPlot::mousePressEvent(QMouseEvent *event)
{
    const QPointF scene = mapToScene(event->pos());
    if (event->button() != Qt::LeftButton || !chart()->plotArea().contains(scene))
        return;
    const QPointF value = chart()->mapToValue(chart()->mapFromScene(scene), m_lines[Reading].markers);
    Q_EMIT timeClicked(std::llround(value.x() * 1000));
}

void ChartPlot::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT stepRequested(-1);
        break;
    case Qt::Key_Right:
        Q_EMIT stepRequested(1);
        break;
    case Qt::Key_Home:
        Q_EMIT endRequested(false);
        break;
    case Qt::Key_End:
        Q_EMIT endRequested(true);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT activated();
        break;
    default:
        QChartView::keyPressEvent(event);
    }
}

void ChartPlot::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    refreshTimeAxis();
}

} // namespace ui
