// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/field_tree_view.h"

#include <QEvent>
#include <QPainter>

namespace ui {

FieldTreeView::FieldTreeView(QWidget *parent) : QTreeView(parent)
{
    setUniformRowHeights(true);
    setAlternatingRowColors(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setAllColumnsShowFocus(true);
    setMouseTracking(true);
    connect(this, &QTreeView::entered, this, &FieldTreeView::rowHovered);
    connect(this, &QTreeView::viewportEntered, this, [this] { Q_EMIT rowHovered({}); });
}

QModelIndex FieldTreeView::visibleAncestor(const QModelIndex &index) const
{
    QModelIndex shown = index;
    for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent()) {
        if (!isExpanded(parent))
            shown = parent;
    }
    return shown;
}

void FieldTreeView::setHovered(const QModelIndex &index)
{
    m_hovered = visibleAncestor(index);
    viewport()->update();
}

void FieldTreeView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    if (!m_hovered.isValid() || index.siblingAtColumn(0) != m_hovered)
        return;
    painter->save();
    painter->setPen(QPen(palette().color(QPalette::Text), 1));
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

void FieldTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current);
}

bool FieldTreeView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        Q_EMIT rowHovered({});
    return QTreeView::viewportEvent(event);
}

} // namespace ui
