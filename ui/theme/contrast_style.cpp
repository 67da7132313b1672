// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast_style.h"

#include "ui/theme/palette.h"

#include <QPainter>
#include <QStyleOption>

namespace ui {

namespace {

bool hasOutline(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_PanelButtonCommand:
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_Frame:
    case QStyle::PE_FrameMenu:
    case QStyle::PE_FrameGroupBox:
        return true;
    default:
        return false;
    }
}

void drawOutline(const QStyleOption &option, QPainter *painter)
{
    const QColor ink = option.palette.color(
        option.state & QStyle::State_Enabled ? QPalette::Normal : QPalette::Disabled, QPalette::WindowText);
    painter->save();
    painter->setPen(QPen(ink, Palette::kContrastOutline, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

} // namespace

void ContrastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (hasOutline(element) && Palette::isHighContrast())
        drawOutline(*option, painter);
}

void ContrastStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if ((control == CC_ComboBox || control == CC_SpinBox) && Palette::isHighContrast())
        drawOutline(*option, painter);
}

} // namespace ui
