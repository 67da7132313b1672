// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <vector>

QT_BEGIN_NAMESPACE
class QEvent;
class QMenu;
class QPoint;
class QTableView;
QT_END_NAMESPACE

namespace ui {

struct Undo;

/// What every table of the program does, whatever it shows: its columns are chosen in the header's menu and moved, a
/// click sorts and the third one goes back to the order without one, Ctrl+C copies rows, with headings when there is
/// more than one.
class TableManners : public QObject
{
    Q_OBJECT

public:
    /// `table` is its owner. `unsorted`: how the menu calls the order without sorting.
    TableManners(QTableView *table, const QString &unsorted);

    /// To be called for each model that the table gets.
    void useModel();

    void resetColumns();
    /// Entries that show and hide columns, for the header's menu and the table's own.
    void addColumnActions(QMenu *menu);
    /// Entries that sort by this column and go back to the order without sorting.
    void addSortActions(QMenu *menu, int column);

    /// From top to bottom.
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// The shown columns, as they stand beside each other.
    void copyRows(const std::vector<int> &rows) const;

Q_SIGNALS:
    void columnsChanged(); ///< shown, moved, resized or sorted
    void undoOffered(const ui::Undo &undo); ///< the columns that the user arranged are gone
    void copyRequested(); ///< with the keyboard

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void prepareHeader();
    void resetColumnsUndoably();
    void showColumnMenu(const QPoint &position);
    [[nodiscard]] std::vector<int> shownColumns() const;
    [[nodiscard]] QString headingOf(int column) const;

    QTableView *m_table;
    QString m_unsorted;
};

} // namespace ui
