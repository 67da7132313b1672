// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QTreeView>

namespace ui {

/// The field tree. Tells which row the mouse is over, and outlines a row that the mouse points at elsewhere.
class FieldTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit FieldTreeView(QWidget *parent = nullptr);

    /// After a reset of the model: layers open, records closed, sentences across all columns.
    void showLayers();
    /// Outlines the row, or its nearest parent that can be seen; nothing scrolls. Invalid = none.
    void setHovered(const QModelIndex &index);

Q_SIGNALS:
    void copyRequested(); ///< of the current row
    void rowHovered(const QModelIndex &index); ///< invalid when the mouse is over none
    void currentRowChanged(const QModelIndex &index);
    void menuRequested(const QPoint &place); ///< global; for the current row

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool viewportEvent(QEvent *event) override;

private:
    void askForMenuAtCurrent();
    [[nodiscard]] QModelIndex visibleAncestor(const QModelIndex &index) const;

    QPersistentModelIndex m_hovered;
};

} // namespace ui
