// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/store_table_model.h"

#include "ui/models/table_roles.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

int StoreTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_visible.size();
}

int StoreTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns().size());
}

QVariant StoreTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnInfo &column = columns()[std::size_t(section)];
    const auto translated = [this](const char *text) {
        return QCoreApplication::translate(metaObject()->className(), text);
    };
    switch (role) {
    case Qt::DisplayRole:
        return translated(column.title);
    case Qt::ToolTipRole:
        return translated(column.tip);
    case Qt::TextAlignmentRole:
        return int((column.rightAligned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ColumnIdRole:
        return QString::fromLatin1(column.id);
    case ColumnWidthRole:
        return column.widthChars;
    case ColumnShownRole:
        return column.shown;
    default:
        return {};
    }
}

std::optional<int> StoreTableModel::columnOf(const QString &id) const
{
    const auto all = columns();
    const auto it =
        std::find_if(all.begin(), all.end(), [&id](const ColumnInfo &c) { return id == QLatin1String(c.id); });
    return it == all.end() ? std::nullopt : std::optional(int(it - all.begin()));
}

void StoreTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount())
        return;
    m_sortColumn = column;
    m_descending = order == Qt::DescendingOrder;
    refilter();
}

void StoreTableModel::updateOrder()
{
    m_visible.setOrder(m_sortColumn < 0 ? VisibleRows::Key() : sortKey(m_sortColumn), m_descending);
}

VisibleRows::Accepts StoreTableModel::acceptFunction() const
{
    return [this](std::uint32_t item) { return accepts(item); };
}

void StoreTableModel::refilter()
{
    relayout([this] {
        updateOrder();
        m_visible.rebuild(m_first, m_count, acceptFunction());
    });
}

void StoreTableModel::appendItems(std::uint32_t first, std::uint32_t count)
{
    if (m_count == 0)
        m_first = first;
    m_count += count;
    const auto items = VisibleRows::passing(first, count, acceptFunction());
    if (items.empty())
        return;
    const int row = m_visible.size();
    beginInsertRows({}, row, row + int(items.size()) - 1);
    m_visible.append(items);
    endInsertRows();
    if (m_visible.isArrivalOrder())
        return;
    relayout([this, &items] {
        updateOrder();
        m_visible.placeLast(int(items.size()));
    });
}

void StoreTableModel::changeItems(const std::vector<std::uint32_t> &items)
{
    if (items.empty())
        return;
    if (const auto rows = rowsIfUnmoved(items)) {
        emitRuns(*rows);
        return;
    }
    refilter();
    emitRuns(rowsOf(items));
}

std::optional<std::vector<int>> StoreTableModel::rowsIfUnmoved(const std::vector<std::uint32_t> &items) const
{
    if (!m_visible.isArrivalOrder())
        return std::nullopt;
    std::vector<int> rows;
    int row = m_visible.rowAtOrAfter(items.front());
    for (const auto item : items) {
        if (item >= itemEnd())
            break;
        while (row < m_visible.size() && m_visible[row] < item)
            ++row;
        const bool shown = row < m_visible.size() && m_visible[row] == item;
        if (shown != accepts(item))
            return std::nullopt;
        if (shown)
            rows.push_back(row);
    }
    return rows;
}

std::vector<int> StoreTableModel::rowsOf(const std::vector<std::uint32_t> &items) const
{
    const auto byItem = m_visible.rowsByItem(m_first, m_count);
    std::vector<int> rows;
    for (const auto item : items) {
        if (item < itemEnd() && byItem[item - m_first] >= 0)
            rows.push_back(byItem[item - m_first]);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void StoreTableModel::emitRuns(const std::vector<int> &rows)
{
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        Q_EMIT dataChanged(index(rows[i], 0), index(rows[end - 1], columnCount() - 1));
        i = end;
    }
}

void StoreTableModel::removeItemsBefore(std::uint32_t first)
{
    const auto remove = [this, first] {
        m_visible.removeBefore(first);
        m_count -= first - m_first;
        m_first = first;
    };
    if (!m_visible.isArrivalOrder()) {
        relayout(remove); // they lie scattered
        return;
    }
    const int rows = m_visible.rowAtOrAfter(first);
    if (rows > 0)
        beginRemoveRows({}, 0, rows - 1);
    remove();
    if (rows > 0)
        endRemoveRows();
}

void StoreTableModel::removeAllItems()
{
    beginResetModel();
    m_visible.clear();
    m_first = 0;
    m_count = 0;
    endResetModel();
}

void StoreTableModel::relayout(const std::function<void()> &change)
{
    // The hint keeps horizontal headers from mapping their columns through row 0, which a filter may take away.
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::uint32_t> items;
    for (const QModelIndex &each : before)
        items.push_back(m_visible[each.row()]);
    change();
    const auto rows = m_visible.rowsByItem(m_first, m_count);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto item = items[std::size_t(i)];
        const int row = item < m_first ? -1 : rows[item - m_first];
        after.append(row < 0 ? QModelIndex() : index(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace ui
