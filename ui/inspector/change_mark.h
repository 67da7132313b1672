// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QPainter;
class QRect;

namespace ui {

/// A small filled corner, top right: what stands in the cell has changed. Seen without colour.
void paintChangeMark(QPainter &painter, const QRect &cell, const QColor &color);

} // namespace ui
