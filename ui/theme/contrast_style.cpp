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

/// What Fusion outlines in a shade darker than the window, so that it vanishes in a dark one.
bool vanishesInTheDark(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_IndicatorCheckBox || element == QStyle::PE_IndicatorRadioButton
           || element == QStyle::PE_FrameLineEdit;
}

QColor ink(const QStyleOption &option, QPalette::ColorRole role)
{
    return option.palette.color(option.state & QStyle::State_Enabled ? QPalette::Normal : QPalette::Disabled, role);
}

void drawOutline(const QStyleOption &option, QPainter *painter)
{
    painter->save();
    painter->setPen(QPen(ink(option, QPalette::WindowText), Palette::kContrastOutline, Qt::SolidLine, Qt::SquareCap,
                         Qt::MiterJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

void drawThinOutline(const QStyleOption &option, bool round, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, round);
    painter->setPen(ink(option, option.state & QStyle::State_HasFocus ? QPalette::Link : QPalette::PlaceholderText));
    painter->setBrush(Qt::NoBrush);
    const QRect edge = option.rect.adjusted(0, 0, -1, -1);
    if (round)
        painter->drawEllipse(edge);
    else
        painter->drawRect(edge);
    painter->restore();
}

bool isDark(const QStyleOption &option)
{
    return option.palette.color(QPalette::Window).lightness() < 128;
}

} // namespace

void ContrastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (hasOutline(element) && Palette::isHighContrast())
        drawOutline(*option, painter);
    else if (vanishesInTheDark(element) && isDark(*option))
        drawThinOutline(*option, element == PE_IndicatorRadioButton, painter);
}

void ContrastStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if ((control == CC_ComboBox || control == CC_SpinBox) && Palette::isHighContrast())
        drawOutline(*option, painter);
}

} // namespace ui
