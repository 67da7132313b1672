// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meters/expected_window.h"

#include "ui/meters/expected_words.h"
#include "ui/models/cell_text.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

enum Column { Heard, Number, Name, Note, ColumnCount };

} // namespace

ExpectedWindow::ExpectedWindow(ExpectedList &expected, const Palette &palette, QWidget *parent)
    : QDialog(parent), m_expected(expected), m_palette(palette), m_headline(new QLabel(this)),
      m_onlyMissing(new QCheckBox(tr("Only those not &heard yet"), this)),
      m_table(new QTableWidget(0, ColumnCount, this))
{
    setObjectName(QStringLiteral("expectedWindow"));
    setWindowTitle(tr("Expected meters"));
    m_headline->setObjectName(QStringLiteral("expectedHeadline"));
    m_headline->setWordWrap(true);
    m_onlyMissing->setObjectName(QStringLiteral("onlyMissing"));
    m_onlyMissing->setChecked(true);
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_headline);
    layout->addWidget(m_onlyMissing);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildButtons());
    connect(m_onlyMissing, &QCheckBox::toggled, this, &ExpectedWindow::refresh);
    connect(&expected, &ExpectedList::changed, this, &ExpectedWindow::refresh);
    connect(&palette, &Palette::changed, this, &ExpectedWindow::refresh);
    const int em = fontMetrics().height();
    resize(38 * em, 28 * em);
    refresh();
}

void ExpectedWindow::buildTable()
{
    m_table->setObjectName(QStringLiteral("expectedTable"));
    m_table->setAccessibleName(tr("Expected meters"));
    m_table->setHorizontalHeaderLabels({tr("Heard"), tr("Number"), tr("Name"), tr("Note")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto *copyKey = new QAction(tr("Copy"), m_table);
    copyKey->setShortcut(QKeySequence::Copy);
    copyKey->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copyKey);
    connect(copyKey, &QAction::triggered, this, &ExpectedWindow::copy);
}

QWidget *ExpectedWindow::buildButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    const auto button = [buttons, row](const char *name, const char *iconName, const QString &text) {
        auto *made = new QPushButton(icon(QString::fromLatin1(iconName)), text, buttons);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        row->addWidget(made);
        return made;
    };
    auto *import = button("importExpected", "open", tr("&Read a list…"));
    m_copy = button("copyExpected", "copy", tr("&Copy"));
    m_copy->setToolTip(tr("Copy the selected lines, or all that are shown"));
    m_export = button("exportExpected", "export", tr("&Save missing…"));
    m_export->setToolTip(tr("Write the meters that were not heard yet to a file"));
    m_remove = button("removeExpected", "clear", tr("Re&move list"));
    row->addStretch(1);
    auto *close = button("closeExpected", "close", tr("C&lose"));
    connect(import, &QPushButton::clicked, this, &ExpectedWindow::importRequested);
    connect(m_copy, &QPushButton::clicked, this, &ExpectedWindow::copy);
    connect(m_export, &QPushButton::clicked, this, &ExpectedWindow::exportRequested);
    connect(m_remove, &QPushButton::clicked, this, &ExpectedWindow::removeRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return buttons;
}

void ExpectedWindow::refresh()
{
    const int total = int(m_expected.all().size());
    const int heard = m_expected.heardCount();
    m_headline->setText(
        total == 0 ? tr("There is no list. Read one from a file with the numbers of the meters, one in each line: CSV "
                        "of a spreadsheet or plain text, with maker, name and note where you have them.")
        : heard == total ? tr("All %n meter(s) of the list are heard.", nullptr, total)
                         : tr("%1 of %n meter(s) heard.", nullptr, total).arg(locale().toString(heard)));
    m_table->setRowCount(0);
    for (std::size_t place = 0; place < m_expected.all().size(); ++place)
        if (!m_onlyMissing->isChecked() || !m_expected.isHeard(place))
            addRow(place);
    m_table->resizeColumnsToContents();
    m_onlyMissing->setVisible(total > 0);
    m_table->setVisible(total > 0);
    m_copy->setEnabled(m_table->rowCount() > 0);
    m_export->setEnabled(heard < total);
    m_remove->setEnabled(total > 0);
}

void ExpectedWindow::addRow(std::size_t place)
{
    const engine::ExpectedMeter &meter = m_expected.all()[place];
    const bool isHeard = m_expected.isHeard(place);
    const Token token = isHeard ? Token::StateGood : Token::StateNote;
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *state =
        new QTableWidgetItem(icon(isHeard ? QStringLiteral("good") : QStringLiteral("waiting"), m_palette.color(token)),
                             isHeard ? tr("Heard") : tr("Not yet"));
    state->setForeground(m_palette.color(token));
    m_table->setItem(row, Heard, state);
    m_table->setItem(row, Number, new QTableWidgetItem(ExpectedWords::number(meter)));
    m_table->setItem(row, Name, new QTableWidgetItem(cellText(meter.name)));
    m_table->setItem(row, Note, new QTableWidgetItem(cellText(meter.note)));
}

void ExpectedWindow::copy() const
{
    const bool all = m_table->selectionModel()->selectedRows().isEmpty();
    QStringList lines;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (!all && !m_table->selectionModel()->isRowSelected(row, {}))
            continue;
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(m_table->item(row, column)->text());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    if (lines.size() > 1)
        lines.prepend(QStringList{tr("Heard"), tr("Number"), tr("Name"), tr("Note")}.join(QLatin1Char('\t')));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace ui
