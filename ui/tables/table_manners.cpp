// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_manners.h"

#include "ui/messages/message_bar.h"
#include "ui/models/table_roles.h"
#include "ui/tables/column_state.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QTableView>

#include <algorithm>

namespace ui {

TableManners::TableManners(QTableView *table, const QString &unsorted)
    : QObject(table), m_table(table), m_unsorted(unsorted)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // measuring rows takes seconds in a long list
    table->installEventFilter(this);
    prepareHeader();
}

void TableManners::prepareHeader()
{
    auto *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setSortIndicatorClearable(true); // the third click
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &TableManners::showColumnMenu);
    connect(header, &QHeaderView::sectionMoved, this, &TableManners::columnsChanged);
    connect(header, &QHeaderView::sectionResized, this, &TableManners::columnsChanged);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableManners::columnsChanged);
}

void TableManners::useModel()
{
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    resetColumns();
}

void TableManners::resetColumns()
{
    auto *header = m_table->horizontalHeader();
    const int digit = m_table->fontMetrics().horizontalAdvance(QLatin1Char('0'));
    for (int logical = 0; logical < header->count(); ++logical) {
        const auto told = [this, logical](int role) {
            return m_table->model()->headerData(logical, Qt::Horizontal, role);
        };
        header->moveSection(header->visualIndex(logical), logical);
        if (const QVariant characters = told(ColumnWidthRole); characters.isValid())
            header->resizeSection(logical, (characters.toInt() + 2) * digit);
        const QVariant shown = told(ColumnShownRole);
        header->setSectionHidden(logical, shown.isValid() && !shown.toBool());
    }
    header->setSortIndicator(-1, Qt::AscendingOrder);
}

QString TableManners::headingOf(int column) const
{
    return m_table->model()->headerData(column, Qt::Horizontal).toString();
}

void TableManners::showColumnMenu(const QPoint &position)
{
    auto *header = m_table->horizontalHeader();
    QMenu menu(m_table);
    if (const int column = header->logicalIndexAt(position); column >= 0) {
        addSortActions(&menu, column);
        menu.addSeparator();
    }
    addColumnActions(&menu);
    menu.exec(header->viewport()->mapToGlobal(position));
}

void TableManners::addSortActions(QMenu *menu, int column)
{
    auto *header = m_table->horizontalHeader();
    const auto add = [&](const QString &text, const char *name, int sorted, Qt::SortOrder order) {
        QAction *action =
            menu->addAction(text, header, [header, sorted, order] { header->setSortIndicator(sorted, order); });
        action->setObjectName(QLatin1StringView(name));
        action->setCheckable(true);
        action->setChecked(header->sortIndicatorSection() == sorted
                           && (sorted < 0 || header->sortIndicatorOrder() == order));
    };
    const QString title = headingOf(column);
    add(tr("Sort by “%1”, upwards").arg(title), "sortUpwards", column, Qt::AscendingOrder);
    add(tr("Sort by “%1”, downwards").arg(title), "sortDownwards", column, Qt::DescendingOrder);
    add(m_unsorted, "sortByArrival", -1, Qt::AscendingOrder);
}

void TableManners::addColumnActions(QMenu *menu)
{
    auto *header = m_table->horizontalHeader();
    const bool last = header->count() - header->hiddenSectionCount() == 1;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        const bool shown = !header->isSectionHidden(logical);
        auto *action = menu->addAction(headingOf(logical));
        action->setCheckable(true);
        action->setChecked(shown);
        action->setEnabled(!(last && shown));
        action->setToolTip(m_table->model()->headerData(logical, Qt::Horizontal, Qt::ToolTipRole).toString());
        connect(action, &QAction::toggled, this, [this, header, logical](bool show) {
            header->setSectionHidden(logical, !show);
            Q_EMIT columnsChanged();
        });
    }
    menu->addSeparator();
    auto *reset = menu->addAction(tr("Reset columns"));
    connect(reset, &QAction::triggered, this, &TableManners::resetColumnsUndoably);
    menu->setToolTipsVisible(true);
}

void TableManners::resetColumnsUndoably()
{
    const QByteArray before = columnState(*m_table->horizontalHeader());
    resetColumns();
    Q_EMIT columnsChanged();
    if (columnState(*m_table->horizontalHeader()) == before)
        return;
    Q_EMIT undoOffered({QStringLiteral("columns"), tr("The columns are back to their usual arrangement."),
                        [table = QPointer(m_table), before] {
                            if (table)
                                restoreColumnState(*table->horizontalHeader(), before);
                        }});
}

std::vector<int> TableManners::selectedRows() const
{
    // Ranges, not indexes: after "select all" there are millions of the latter.
    std::vector<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<int> TableManners::shownColumns() const
{
    const auto *header = m_table->horizontalHeader();
    std::vector<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            columns.push_back(logical);
    }
    return columns;
}

void TableManners::copyRows(const std::vector<int> &rows) const
{
    if (rows.empty())
        return;
    const std::vector<int> columns = shownColumns();
    const auto line = [&columns](auto cell) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cell(column));
        return cells.join(QLatin1Char('\t'));
    };
    QStringList lines;
    if (rows.size() > 1)
        lines.append(line([this](int column) { return headingOf(column); }));
    for (const int row : rows)
        lines.append(
            line([this, row](int column) { return m_table->model()->index(row, column).data(CopyRole).toString(); }));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

bool TableManners::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return QObject::eventFilter(watched, event);
    Q_EMIT copyRequested();
    return true;
}

} // namespace ui
