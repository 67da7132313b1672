// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/data_table.h"

#include "ui/messages/message_bar.h"
#include "ui/models/store_table_model.h"
#include "ui/models/table_roles.h"
#include "ui/tables/cell_delegate.h"
#include "ui/tables/column_state.h"
#include "ui/tables/copy_limit.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>

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

DataTable::DataTable(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setItemDelegate(new CellDelegate(this));
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    buildHeaders();
    connect(this, &QTableView::doubleClicked, this, &DataTable::rowActivated);
    // The row that became current with the focus does not change any more when it is clicked.
    connect(this, &QTableView::pressed, this,
            [this](const QModelIndex &index) { Q_EMIT itemChosen(m_model->itemAt(index.row())); });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index == stateCell(index.row()) && QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            Q_EMIT stateClicked(index);
    });
}

void DataTable::buildHeaders()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // measuring rows takes seconds in a long list
    updateRowHeight();
    auto *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setSortIndicatorClearable(true); // the third click
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &DataTable::showColumnMenu);
    connect(header, &QHeaderView::sectionMoved, this, &DataTable::columnsChanged);
    connect(header, &QHeaderView::sectionResized, this, &DataTable::columnsChanged);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &DataTable::columnsChanged);
}

void DataTable::setStoreModel(StoreTableModel *model)
{
    m_model = model;
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setModel(model);
    setSortingEnabled(true);
    resetColumns();
}

void DataTable::resetColumns()
{
    auto *header = horizontalHeader();
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    for (int logical = 0; logical < header->count(); ++logical) {
        const int characters = m_model->headerData(logical, Qt::Horizontal, ColumnWidthRole).toInt();
        header->moveSection(header->visualIndex(logical), logical);
        header->resizeSection(logical, (characters + 2) * digit);
        header->setSectionHidden(logical, !m_model->headerData(logical, Qt::Horizontal, ColumnShownRole).toBool());
    }
    header->setSortIndicator(-1, Qt::AscendingOrder);
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

void DataTable::showColumnMenu(const QPoint &position)
{
    QMenu menu(this);
    if (const int column = horizontalHeader()->logicalIndexAt(position); column >= 0) {
        addSortActions(&menu, column);
        menu.addSeparator();
    }
    addColumnActions(&menu);
    menu.exec(horizontalHeader()->viewport()->mapToGlobal(position));
}

void DataTable::addSortActions(QMenu *menu, int column)
{
    const auto *header = horizontalHeader();
    const auto add = [&](const QString &text, const char *name, int sorted, Qt::SortOrder order) {
        QAction *action =
            menu->addAction(text, this, [this, sorted, order] { horizontalHeader()->setSortIndicator(sorted, order); });
        action->setObjectName(QLatin1StringView(name));
        action->setCheckable(true);
        action->setChecked(header->sortIndicatorSection() == sorted
                           && (sorted < 0 || header->sortIndicatorOrder() == order));
    };
    const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    add(tr("Sort by “%1”, upwards").arg(title), "sortUpwards", column, Qt::AscendingOrder);
    add(tr("Sort by “%1”, downwards").arg(title), "sortDownwards", column, Qt::DescendingOrder);
    add(tr("Order of arrival"), "sortByArrival", -1, Qt::AscendingOrder);
}

void DataTable::addColumnActions(QMenu *menu)
{
    auto *header = horizontalHeader();
    const bool last = header->count() - header->hiddenSectionCount() == 1;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        const bool shown = !header->isSectionHidden(logical);
        auto *action = menu->addAction(m_model->headerData(logical, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(shown);
        action->setEnabled(!(last && shown));
        action->setToolTip(m_model->headerData(logical, Qt::Horizontal, Qt::ToolTipRole).toString());
        connect(action, &QAction::toggled, this, [this, header, logical](bool show) {
            header->setSectionHidden(logical, !show);
            Q_EMIT columnsChanged();
        });
    }
    menu->addSeparator();
    auto *reset = menu->addAction(tr("Reset columns"));
    connect(reset, &QAction::triggered, this, &DataTable::resetColumnsUndoably);
    menu->setToolTipsVisible(true);
}

void DataTable::resetColumnsUndoably()
{
    const QByteArray before = columnState();
    resetColumns();
    Q_EMIT columnsChanged();
    if (columnState() == before)
        return;
    Q_EMIT undoOffered({QStringLiteral("columns"), tr("The columns are back to their usual arrangement."),
                        [self = QPointer(this), before] {
                            if (self)
                                self->restoreColumnState(before);
                        }});
}

QModelIndex DataTable::stateCell(int row) const
{
    const auto column = m_model->columnOf(QStringLiteral("state"));
    return column ? m_model->index(row, *column) : QModelIndex();
}

std::vector<int> DataTable::selectedRows() const
{
    // Ranges, not indexes: after "select all" there are millions of the latter.
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<std::uint32_t> DataTable::selectedItems() const
{
    std::vector<std::uint32_t> items;
    for (const int row : selectedRows())
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

QString DataTable::rowText(int row) const
{
    QStringList cells;
    const auto *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            cells.append(m_model->index(row, logical).data(CopyRole).toString());
    }
    return cells.join(QLatin1Char('\t'));
}

QString DataTable::headingText() const
{
    QStringList cells;
    const auto *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            cells.append(m_model->headerData(logical, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    return cells.join(QLatin1Char('\t'));
}

void DataTable::copySelection()
{
    const auto rows = selectedRows();
    if (rows.empty())
        return;
    if (rows.size() > kMostCopied) {
        Q_EMIT copyRefused(selectedItems());
        return;
    }
    QStringList lines;
    if (rows.size() > 1)
        lines.append(headingText());
    for (const int row : rows)
        lines.append(rowText(row));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
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
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event->key() == Qt::Key_Escape) {
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
