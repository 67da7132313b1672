// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/field_tree_view.h"

#include "ui/inspector/field_tree_model.h"
#include "ui/inspector/menu_key.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
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

void FieldTreeView::showLayers()
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex layer = model()->index(row, 0);
        expand(layer);
        for (int child = 0; child < model()->rowCount(layer); ++child) {
            const QModelIndex index = model()->index(child, 0, layer);
            setFirstColumnSpanned(child, layer, index.data(FieldTreeModel::SentenceRole).toBool());
        }
    }
}

void FieldTreeView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid())
        Q_EMIT copyRequested();
    else if (isMenuKey(*event))
        askForMenuAtCurrent();
    else
        QTreeView::keyPressEvent(event);
}

void FieldTreeView::askForMenuAtCurrent()
{
    if (currentIndex().isValid())
        Q_EMIT menuRequested(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

void FieldTreeView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        askForMenuAtCurrent();
    else if (indexAt(event->pos()).isValid()) // which the press has made current
        Q_EMIT menuRequested(event->globalPos());
}

bool FieldTreeView::event(QEvent *event)
{
    // The window's own commands must not take the key while the tree has the focus.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
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
