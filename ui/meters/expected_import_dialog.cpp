// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meters/expected_import_dialog.h"

#include "ui/meters/expected_words.h"
#include "ui/models/cell_text.h"
#include "ui/widgets/window_size.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

using Meters = std::vector<engine::ExpectedMeter>;

/// The old list with those of the new one that are not on it.
Meters joined(const Meters &known, const Meters &added)
{
    Meters all = known;
    for (const engine::ExpectedMeter &meter : added) {
        const bool isKnown = std::ranges::any_of(known, [&meter](const engine::ExpectedMeter &each) {
            return each.number == meter.number && each.manufacturer == meter.manufacturer;
        });
        if (!isKnown)
            all.push_back(meter);
    }
    return all;
}

} // namespace

ExpectedImportDialog::ExpectedImportDialog(const engine::ExpectedFile &file, const QString &name, const Meters &known,
                                           QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("expectedImportDialog"));
    setWindowTitle(tr("List of expected meters"));
    auto *heading =
        new QLabel(file.meters.empty() ? tr("There are no meters in %1.").arg(name)
                                       : tr("%n meter(s) in %1.", nullptr, int(file.meters.size())).arg(name),
                   this);
    heading->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!file.meters.empty()) {
        auto *use = buttons->addButton(known.empty() ? tr("&Use this list") : tr("&Use instead of the old list"),
                                       QDialogButtonBox::AcceptRole);
        use->setObjectName(QStringLiteral("useExpected"));
        connect(use, &QPushButton::clicked, this, [this, meters = file.meters] { choose(meters); });
        use->setDefault(true);
    }
    if (!file.meters.empty() && !known.empty()) {
        auto *add = buttons->addButton(tr("&Add to the old list"), QDialogButtonBox::AcceptRole);
        add->setObjectName(QStringLiteral("addExpected"));
        connect(add, &QPushButton::clicked, this, [this, meters = joined(known, file.meters)] { choose(meters); });
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    if (!file.meters.empty())
        layout->addWidget(buildTable(file.meters), 2);
    if (!file.problems.empty()) {
        layout->addWidget(new QLabel(tr("Lines that are left out:"), this));
        layout->addWidget(buildProblems(file, name), 1);
    }
    layout->addWidget(buttons);
    resizeToLetters(*this, 40, 26);
}

void ExpectedImportDialog::choose(Meters meters)
{
    m_chosen = std::move(meters);
    accept();
}

QWidget *ExpectedImportDialog::buildTable(const Meters &meters)
{
    auto *table = new QTableWidget(int(meters.size()), 3, this);
    table->setObjectName(QStringLiteral("expectedImportTable"));
    table->setAccessibleName(tr("Meters of the list"));
    table->setHorizontalHeaderLabels({tr("Number"), tr("Name"), tr("Note")});
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < table->rowCount(); ++row) {
        const engine::ExpectedMeter &meter = meters[std::size_t(row)];
        table->setItem(row, 0, new QTableWidgetItem(ExpectedWords::number(meter)));
        table->setItem(row, 1, new QTableWidgetItem(cellText(meter.name)));
        table->setItem(row, 2, new QTableWidgetItem(cellText(meter.note)));
    }
    table->resizeColumnsToContents();
    return table;
}

QWidget *ExpectedImportDialog::buildProblems(const engine::ExpectedFile &file, const QString &name)
{
    QStringList lines;
    for (const engine::ExpectedFileProblem &problem : file.problems)
        lines.append(tr("%1, line %2: %3").arg(name).arg(problem.line).arg(ExpectedWords::problem(problem.id)));
    auto *text = new QPlainTextEdit(lines.join(QLatin1Char('\n')), this);
    text->setObjectName(QStringLiteral("expectedImportProblems"));
    text->setAccessibleName(tr("Lines that are left out"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    return text;
}

} // namespace ui
