// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/line_style.h"

#include <QPainter>
#include <QPixmap>
#include <QWidget>

#include <array>

namespace ui {

namespace {

constexpr std::array<Token, kLineStyles> kTokens{Token::Series1, Token::Series2, Token::Series3,
                                                 Token::Series4, Token::Series5, Token::Series6};

/// Lengths of strokes and blanks in widths of the pen; solid where empty.
QList<qreal> dashes(int style)
{
    static const std::array<QList<qreal>, kLineStyles> kDashes{QList<qreal>{},     {5, 3}, {1, 3}, {7, 3, 1, 3},
                                                               {7, 3, 1, 3, 1, 3}, {12, 4}};
    return kDashes[std::size_t(style)];
}

/// Corners around the origin, of radius 1; none is a circle.
QPolygonF markerShape(int style)
{
    switch (style) {
    case 1:
        return {{{-0.85, -0.85}, {0.85, -0.85}, {0.85, 0.85}, {-0.85, 0.85}}};
    case 2:
        return {{{0, -1.1}, {1.1, 0.9}, {-1.1, 0.9}}};
    case 3:
        return {{{0, -1.25}, {1.25, 0}, {0, 1.25}, {-1.25, 0}}};
    case 4:
        return {{{0, 1.1}, {1.1, -0.9}, {-1.1, -0.9}}};
    case 5:
        return {{{-1.1, -0.4},
                 {-0.4, -0.4},
                 {-0.4, -1.1},
                 {0.4, -1.1},
                 {0.4, -0.4},
                 {1.1, -0.4},
                 {1.1, 0.4},
                 {0.4, 0.4},
                 {0.4, 1.1},
                 {-0.4, 1.1},
                 {-0.4, 0.4},
                 {-1.1, 0.4}}};
    default:
        return {};
    }
}

} // namespace

QColor lineColor(int style, const Palette &palette)
{
    return palette.color(kTokens[std::size_t(style)]);
}

QPen linePen(int style, const Palette &palette, bool isDense)
{
    QPen pen(lineColor(style, palette), 1);
    if (const QList<qreal> pattern = dashes(style); !pattern.isEmpty() && !isDense)
        pen.setDashPattern(pattern);
    return pen;
}

void drawMarker(QPainter &painter, int style, QPointF middle, double radius, const Palette &palette)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(lineColor(style, palette));
    const QPolygonF shape = markerShape(style);
    if (shape.isEmpty())
        painter.drawEllipse(middle, radius, radius);
    else
        painter.drawPolygon(QTransform(radius, 0, 0, radius, middle.x(), middle.y()).map(shape));
}

QIcon lineSample(int style, const Palette &palette, const QWidget &widget)
{
    const int height = widget.fontMetrics().height();
    const QSize size(height * 2, height);
    QPixmap pixmap(size * widget.devicePixelRatioF());
    pixmap.setDevicePixelRatio(widget.devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF middle(size.width() / 2.0, size.height() / 2.0);
    QPen pen = linePen(style, palette);
    pen.setWidthF(1.5);
    painter.setPen(pen);
    painter.drawLine(QPointF(0, middle.y()), QPointF(size.width(), middle.y()));
    drawMarker(painter, style, middle, height / 5.0, palette);
    return pixmap;
}

} // namespace ui
