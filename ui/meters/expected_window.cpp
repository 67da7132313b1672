// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meters/expected_window.h"

#include "ui/meters/expected_words.h"
#include "ui/models/cell_text.h"
#include "ui/tables/sorted_table.h"
#include "ui/theme/icons.h"
#include "ui/widgets/window_size.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

enum Column { Heard, Number, Name, Note };

} // namespace

ExpectedWindow::ExpectedWindow(ExpectedList &expected, const Palette &palette, QWidget *parent)
    : QDialog(parent), m_expected(expected), m_palette(palette), m_headline(new QLabel(this)),
      m_onlyMissing(new QCheckBox(tr("Only those not &heard yet"), this)),
      m_table(new SortedTable({tr("Heard"), tr("Number"), tr("Name"), tr("Note")}, this))
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
    resizeToLetters(*this, 38, 28);
    refresh();
}

void ExpectedWindow::buildTable()
{
    m_table->setObjectName(QStringLiteral("expectedTable"));
    m_table->setAccessibleName(tr("Expected meters"));
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

void ExpectedWindow::takeOver(const ExpectedWindow &before)
{
    setGeometry(before.geometry());
    m_onlyMissing->setChecked(before.m_onlyMissing->isChecked());
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
    QStandardItemModel &items = m_table->items();
    items.setRowCount(0);
    for (std::size_t place = 0; place < m_expected.all().size(); ++place)
        if (!m_onlyMissing->isChecked() || !m_expected.isHeard(place))
            addRow(place);
    m_table->resizeColumnsToContents();
    m_onlyMissing->setVisible(total > 0);
    m_table->setVisible(total > 0);
    m_copy->setEnabled(items.rowCount() > 0);
    m_export->setEnabled(heard < total);
    m_remove->setEnabled(total > 0);
}

void ExpectedWindow::addRow(std::size_t place)
{
    const engine::ExpectedMeter &meter = m_expected.all()[place];
    const bool isHeard = m_expected.isHeard(place);
    const Token token = isHeard ? Token::StateGood : Token::StateNote;
    const int row = m_table->items().rowCount();
    QStandardItem &state = m_table->cell(row, Heard);
    state.setText(isHeard ? tr("Heard") : tr("Not yet"));
    state.setIcon(icon(isHeard ? QStringLiteral("good") : QStringLiteral("waiting"), m_palette.color(token)));
    state.setForeground(m_palette.color(token));
    m_table->cell(row, Number).setText(ExpectedWords::number(meter));
    m_table->cell(row, Name).setText(cellText(meter.name));
    m_table->cell(row, Note).setText(cellText(meter.note));
}

void ExpectedWindow::copy()
{
    if (m_table->selectionModel()->hasSelection())
        m_table->copySelection();
    else
        m_table->copyAll();
}

} // namespace ui
