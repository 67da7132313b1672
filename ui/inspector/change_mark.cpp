// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/change_mark.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui {

void paintChangeMark(QPainter &painter, const QRect &cell, const QColor &color)
{
    const qreal size = std::max(4, cell.height() / 4);
    const QPointF corner(cell.right() + 1, cell.top());
    QPainterPath mark(corner);
    mark.lineTo(corner - QPointF(size, 0));
    mark.lineTo(corner + QPointF(0, size));
    mark.closeSubpath();
    painter.fillPath(mark, color);
}

} // namespace ui
