// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QIcon>
#include <QPen>
#include <QPointF>

QT_BEGIN_NAMESPACE
class QPainter;
class QWidget;
QT_END_NAMESPACE

namespace ui {

/// Each line of a chart has a colour, a marker and a dash of its own, because colour alone does not tell all lines
/// apart for everybody. Styles count from 0.
inline constexpr int kLineStyles = 6;

[[nodiscard]] QColor lineColor(int style, const Palette &palette);
/// One pixel: wider lines cost several times as much for dense data. Where points are dense, dashes would only blur.
[[nodiscard]] QPen linePen(int style, const Palette &palette, bool isDense = false);
void drawMarker(QPainter &painter, int style, QPointF middle, double radius, const Palette &palette);
/// Marker and dash as a small picture, for a legend in `widget`.
[[nodiscard]] QIcon lineSample(int style, const Palette &palette, const QWidget &widget);

} // namespace ui
