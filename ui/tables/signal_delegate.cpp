// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/signal_delegate.h"

#include "ui/models/signal_level.h"
#include "ui/models/table_roles.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

int barWidth(int textHeight)
{
    return std::max(3, textHeight / 5);
}

int barGap(int textHeight)
{
    return std::max(1, textHeight / 12);
}

} // namespace

int signalBarsWidth(int textHeight)
{
    return kSignalLevels * barWidth(textHeight) + (kSignalLevels - 1) * barGap(textHeight);
}

void paintSignalBars(QPainter &painter, const QRect &area, int level, const QColor &ink, const QColor &rest)
{
    const int width = barWidth(area.height());
    const int step = width + barGap(area.height());
    for (int bar = 0; bar < kSignalLevels; ++bar) {
        const int height = std::max(2, area.height() * (bar + 1) / kSignalLevels);
        const QRect rect(area.left() + bar * step, area.bottom() + 1 - height, width, height);
        painter.fillRect(rect, bar < level ? ink : rest);
    }
}

SignalDelegate::SignalDelegate(const Palette &palette, QObject *parent)
    : QStyledItemDelegate(parent), m_palette(palette)
{
}

QColor SignalDelegate::barColor(int level, const QStyleOptionViewItem &option) const
{
    if ((option.state & QStyle::State_Selected) != 0)
        return option.palette.color(QPalette::Active, QPalette::HighlightedText);
    constexpr int kWeak = 1;
    constexpr int kFair = 2;
    if (level <= kWeak)
        return m_palette.color(Token::StateError);
    return m_palette.color(level == kFair ? Token::StateWarning : Token::StateGood);
}

void SignalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, QString());
    const auto *style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const int margin =
        style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, cell.widget) + 1 + cell.fontMetrics.height() / 4;
    const int height = cell.fontMetrics.ascent();
    const int barsWidth = signalBarsWidth(height);
    QRect area = cell.rect.adjusted(margin, 0, -margin, 0);
    painter->save();
    painter->setClipRect(cell.rect);
    const QVariant level = index.data(SignalLevelRole);
    if (level.isValid()) {
        const QColor ink = barColor(level.toInt(), cell);
        QColor rest = ink;
        rest.setAlphaF(0.22F);
        const QRect bars(area.left(), area.center().y() - height / 2, barsWidth, height);
        paintSignalBars(*painter, bars, level.toInt(), ink, rest);
    }
    const bool selected = (cell.state & QStyle::State_Selected) != 0;
    painter->setPen(cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(cell.font);
    area.setLeft(area.left() + barsWidth + height / 2);
    painter->drawText(area, int(Qt::AlignLeft | Qt::AlignVCenter), text);
    painter->restore();
}

QSize SignalDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = option.fontMetrics.ascent();
    return QStyledItemDelegate::sizeHint(option, index) + QSize(signalBarsWidth(height) + height / 2, 0);
}

} // namespace ui
