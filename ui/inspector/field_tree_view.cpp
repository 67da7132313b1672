// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/field_tree_view.h"

#include "ui/inspector/field_tree_model.h"

#include <QClipboard>
#include <QGuiApplication>
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

void FieldTreeView::copyCurrentRow() const
{
    QStringList cells;
    for (int column = 0; column < model()->columnCount(); ++column)
        cells << currentIndex().siblingAtColumn(column).data().toString();
    QGuiApplication::clipboard()->setText(cells.join(QLatin1Char('\t')));
}

void FieldTreeView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid())
        copyCurrentRow();
    else
        QTreeView::keyPressEvent(event);
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
