// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/column_info.h"
#include "ui/models/visible_rows.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace ui {

/// A table that is a window on a store of numbered items: rows are looked up through an own index, so that filter and
/// order cost no proxy. New items come in batches, changes are joined, and selections survive filter and order
/// because both only change the layout. GUI thread, no mutex.
class StoreTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Column -1 is the order of arrival.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] std::uint32_t itemCount() const { return m_count; } ///< shown or not
    [[nodiscard]] std::uint32_t firstItem() const { return m_first; }
    [[nodiscard]] std::uint32_t itemEnd() const { return m_first + m_count; }
    [[nodiscard]] std::uint32_t itemAt(int row) const { return m_visible[row]; }
    [[nodiscard]] std::optional<int> rowOf(std::uint32_t item) const { return m_visible.rowOf(item); }
    [[nodiscard]] bool isArrivalOrder() const { return m_visible.isArrivalOrder(); }
    [[nodiscard]] std::optional<int> columnOf(const QString &id) const;

protected:
    [[nodiscard]] virtual std::span<const ColumnInfo> columns() const = 0;
    [[nodiscard]] virtual bool accepts(std::uint32_t item) const = 0;
    /// Keys of the items as they are now, for items in [firstItem(), itemEnd()).
    [[nodiscard]] virtual VisibleRows::Key sortKey(int column) const = 0;

    void appendItems(std::uint32_t first, std::uint32_t count);
    /// One dataChanged for each run of neighbouring rows; what now passes the filter appears, what no longer does
    /// disappears. `items` ascends, none of them removed.
    void changeItems(const std::vector<std::uint32_t> &items);
    /// Those before `first` go. The store still holds them during the call.
    void removeItemsBefore(std::uint32_t first);
    void removeAllItems();
    void refilter();

private:
    [[nodiscard]] VisibleRows::Accepts acceptFunction() const;
    [[nodiscard]] std::optional<std::vector<int>> rowsIfUnmoved(const std::vector<std::uint32_t> &items) const;
    [[nodiscard]] std::vector<int> rowsOf(const std::vector<std::uint32_t> &items) const;
    void updateOrder();
    void relayout(const std::function<void()> &change);
    void emitRuns(const std::vector<int> &rows);

    VisibleRows m_visible;
    std::uint32_t m_first = 0; ///< items before it were removed
    std::uint32_t m_count = 0; ///< items announced so far; the store may already hold more
    int m_sortColumn = -1;
    bool m_descending = false;
};

} // namespace ui
