// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStandardItemModel>
#include <QTableView>

QT_BEGIN_NAMESPACE
class QSortFilterProxyModel;
QT_END_NAMESPACE

namespace ui {

class TableManners;

/// A small table that its owner fills, with the manners of all tables. Rows of items() are in the owner's order,
/// whatever they are sorted by on the screen.
class SortedTable : public QTableView
{
    Q_OBJECT

public:
    explicit SortedTable(const QStringList &headings, QWidget *parent = nullptr);

    [[nodiscard]] QStandardItemModel &items() { return m_items; }
    /// The cell, made where there is none yet. Sorts by its text, or by SortRole where that is set.
    [[nodiscard]] QStandardItem &cell(int row, int column, Qt::Alignment alignment = Qt::AlignLeft);
    /// Row of items() that stands there.
    [[nodiscard]] int itemRow(const QModelIndex &shown) const;
    void copySelection();
    void copyAll();

private:
    QStandardItemModel m_items;
    QSortFilterProxyModel *m_order;
    TableManners *m_manners;
};

} // namespace ui
