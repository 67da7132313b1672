// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/data_table.h"

#include "ui/models/store_table_model.h"
#include "ui/models/table_roles.h"
#include "ui/tables/cell_delegate.h"
#include "ui/tables/column_state.h"
#include "ui/tables/copy_limit.h"
#include "ui/tables/table_manners.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace ui {

namespace {

/// Keys that lead from one row to another.
bool isMove(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown
           || key == Qt::Key_Home || key == Qt::Key_End;
}

} // namespace

DataTable::DataTable(QWidget *parent) : QTableView(parent), m_manners(new TableManners(this, tr("Order of arrival")))
{
    setAlternatingRowColors(true);
    setItemDelegate(new CellDelegate(this));
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    updateRowHeight();
    connect(m_manners, &TableManners::columnsChanged, this, &DataTable::columnsChanged);
    connect(m_manners, &TableManners::undoOffered, this, &DataTable::undoOffered);
    connect(m_manners, &TableManners::copyRequested, this, &DataTable::copySelection);
    connect(this, &QTableView::doubleClicked, this, &DataTable::rowActivated);
    // The row that became current with the focus does not change any more when it is clicked.
    connect(this, &QTableView::pressed, this,
            [this](const QModelIndex &index) { Q_EMIT itemChosen(m_model->itemAt(index.row())); });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index == stateCell(index.row()) && QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            Q_EMIT stateClicked(index);
    });
}

void DataTable::setStoreModel(StoreTableModel *model)
{
    m_model = model;
    setModel(model);
    m_manners->useModel();
}

void DataTable::growColumn(int column)
{
    auto *header = horizontalHeader();
    const int wanted = std::max(sizeHintForColumn(column), header->sectionSizeHint(column));
    if (!header->isSectionHidden(column) && wanted > header->sectionSize(column))
        header->resizeSection(column, wanted);
}

QByteArray DataTable::columnState() const
{
    return ui::columnState(*horizontalHeader());
}

bool DataTable::restoreColumnState(const QByteArray &state)
{
    return ui::restoreColumnState(*horizontalHeader(), state);
}

void DataTable::updateRowHeight()
{
    // Half a line of air, in whole pixels, follows the font and not the screen.
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height());
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateRowHeight();
}

void DataTable::addColumnActions(QMenu *menu)
{
    m_manners->addColumnActions(menu);
}

void DataTable::addSortActions(QMenu *menu, int column)
{
    m_manners->addSortActions(menu, column);
}

QModelIndex DataTable::stateCell(int row) const
{
    const auto column = m_model->columnOf(QStringLiteral("state"));
    return column ? m_model->index(row, *column) : QModelIndex();
}

std::vector<std::uint32_t> DataTable::selectedItems() const
{
    std::vector<std::uint32_t> items;
    for (const int row : m_manners->selectedRows())
        items.push_back(m_model->itemAt(row));
    return items;
}

std::optional<std::uint32_t> DataTable::currentItem() const
{
    return currentIndex().isValid() ? std::optional(m_model->itemAt(currentIndex().row())) : std::nullopt;
}

bool DataTable::selectItem(std::uint32_t item)
{
    const auto row = m_model->rowOf(item);
    if (!row)
        return false;
    const int column = currentIndex().isValid() ? currentIndex().column() : horizontalHeader()->logicalIndexAt(0);
    const QModelIndex index = m_model->index(*row, std::max(column, 0));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

void DataTable::copySelection()
{
    const auto rows = m_manners->selectedRows();
    if (rows.size() > kMostCopied)
        Q_EMIT copyRefused(selectedItems());
    else
        m_manners->copyRows(rows);
}

void DataTable::copyCell(const QModelIndex &index) const
{
    QGuiApplication::clipboard()->setText(index.data(CopyRole).toString());
}

void DataTable::keyboardSearch(const QString &)
{
    // Typing letters would search every row for a text; single letters are commands of the window.
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    const bool onRow = currentIndex().isValid();
    if (event->key() == Qt::Key_Escape) {
        chooseNothing();
    } else if (onRow && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT rowActivated(currentIndex());
    } else if (onRow && event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        Q_EMIT stateClicked(stateCell(currentIndex().row()));
    } else {
        const QModelIndex before = currentIndex();
        QTableView::keyPressEvent(event);
        if (onRow && isMove(event->key()) && currentIndex().row() == before.row())
            chooseCurrent();
    }
}

/// The row that became current with the focus does not change any more when a key leads to it.
void DataTable::chooseCurrent()
{
    if (selectionModel()->hasSelection())
        return;
    selectionModel()->select(currentIndex(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    Q_EMIT itemChosen(m_model->itemAt(currentIndex().row()));
}

void DataTable::chooseNothing()
{
    clearSelection();
    selectionModel()->clearCurrentIndex();
    Q_EMIT itemChosen(std::nullopt);
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_takingFocus && current.isValid() && current.row() != previous.row())
        Q_EMIT itemChosen(m_model->itemAt(current.row()));
}

void DataTable::focusInEvent(QFocusEvent *event)
{
    // Qt makes the very first cell current, and the first arrow key would jump there; the one on screen is meant.
    m_takingFocus = true;
    const int row = rowAt(0);
    if (!currentIndex().isValid() && row >= 0) {
        setAutoScroll(false);
        selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
        setAutoScroll(true);
    }
    QTableView::focusInEvent(event);
    m_takingFocus = false;
}

} // namespace ui
