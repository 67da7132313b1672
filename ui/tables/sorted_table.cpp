// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/sorted_table.h"

#include "ui/models/table_roles.h"
#include "ui/tables/table_manners.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>

#include <numeric>

namespace ui {

namespace {

/// Sorts numbers by their value, everything else by its text.
class Order : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return QSortFilterProxyModel::data(index, role == CopyRole ? int(Qt::DisplayRole) : role);
    }

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const QVariant first = left.data(SortRole);
        const QVariant second = right.data(SortRole);
        if (first.isValid() && second.isValid())
            return QVariant::compare(first, second) == QPartialOrdering::Less;
        return QString::localeAwareCompare(left.data().toString(), right.data().toString()) < 0;
    }
};

} // namespace

SortedTable::SortedTable(const QStringList &headings, QWidget *parent)
    : QTableView(parent), m_items(0, int(headings.size())), m_order(new Order(this)),
      m_manners(new TableManners(this, tr("Usual order")))
{
    m_items.setHorizontalHeaderLabels(headings);
    m_order->setSourceModel(&m_items);
    setModel(m_order);
    m_manners->useModel();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    connect(m_manners, &TableManners::copyRequested, this, &SortedTable::copySelection);
}

QStandardItem &SortedTable::cell(int row, int column, Qt::Alignment alignment)
{
    QStandardItem *item = m_items.item(row, column);
    if (item == nullptr) {
        item = new QStandardItem;
        item->setTextAlignment(alignment | Qt::AlignVCenter);
        m_items.setItem(row, column, item);
    }
    return *item;
}

int SortedTable::itemRow(const QModelIndex &shown) const
{
    return m_order->mapToSource(shown).row();
}

void SortedTable::copySelection()
{
    m_manners->copyRows(m_manners->selectedRows());
}

void SortedTable::copyAll()
{
    std::vector<int> rows(std::size_t(m_order->rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    m_manners->copyRows(rows);
}

} // namespace ui
