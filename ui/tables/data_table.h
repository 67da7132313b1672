// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <cstdint>
#include <optional>
#include <vector>

class QMenu;

namespace ui {

class StoreTableModel;
class TableManners;
struct Undo;

/// A table on a store: fixed row height, items instead of rows, the manners of all tables, and a state cell that
/// explains itself on a click or with the space bar.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    explicit DataTable(QWidget *parent = nullptr);

    void setStoreModel(StoreTableModel *model);
    [[nodiscard]] StoreTableModel *storeModel() const { return m_model; }

    /// For Settings; the columns' names are in it, not their places.
    [[nodiscard]] QByteArray columnState() const;
    bool restoreColumnState(const QByteArray &state);
    /// Makes the column wide enough for its heading and what is on screen; never narrower.
    void growColumn(int column);
    /// Entries that show and hide columns, for the header's menu and the table's own.
    void addColumnActions(QMenu *menu);
    /// Entries that sort by this column and go back to the order of arrival.
    void addSortActions(QMenu *menu, int column);

    /// Items of the selected rows, from top to bottom.
    [[nodiscard]] std::vector<std::uint32_t> selectedItems() const;
    [[nodiscard]] std::optional<std::uint32_t> currentItem() const;
    /// Makes the item's row current and alone selected, scrolled into view; false where it is not shown.
    bool selectItem(std::uint32_t item);

    void copySelection(); ///< not more than kMostCopied rows
    void copyCell(const QModelIndex &index) const;

    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    /// The current row became another one, or none (Esc). Taking the focus chooses nothing.
    void itemChosen(std::optional<std::uint32_t> item);
    void rowActivated(const QModelIndex &index); ///< double click or Enter
    void stateClicked(const QModelIndex &index); ///< or space bar; the cell of the state
    void copyRefused(const std::vector<std::uint32_t> &items); ///< too many are selected
    void columnsChanged(); ///< shown, moved, resized or sorted
    void undoOffered(const ui::Undo &undo); ///< the columns that the user arranged are gone

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void chooseCurrent();
    void chooseNothing();
    void updateRowHeight();
    [[nodiscard]] QModelIndex stateCell(int row) const;

    TableManners *m_manners;
    StoreTableModel *m_model = nullptr;
    bool m_takingFocus = false;
};

} // namespace ui
