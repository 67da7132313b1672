// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace ui {

/// The style of the desktop. In high-contrast themes, where shades are missing that would tell a button or a line to
/// type into from the window, it draws their outlines two pixels wide in the colour of the text. In dark themes check
/// boxes, radio buttons and lines to type into get a thin one: that of Fusion is darker than the window.
class ContrastStyle : public QProxyStyle
{
    Q_OBJECT

public:
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

} // namespace ui
