// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/cell_delegate.h"

#include <QApplication>

namespace ui {

namespace {

int sideAir(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() / 4;
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The background reaches from edge to edge, the content does not.
    QStyleOptionViewItem background = option;
    const auto *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, option.widget);
    QStyleOptionViewItem content = option;
    content.rect.adjust(sideAir(option), 0, -sideAir(option), 0);
    QStyledItemDelegate::paint(painter, content, index);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * sideAir(option), 0);
}

} // namespace ui
