// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_import_dialog.h"

#include "engine/keys/key_store.h"
#include "ui/keys/key_source.h"
#include "ui/keys/key_tester.h"
#include "ui/keys/key_words.h"
#include "ui/theme/icons.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

KeyImportDialog::KeyImportDialog(const engine::Session &session, const engine::KeyStore &store,
                                 const std::vector<KeySource> &sources, const Palette &palette, QWidget *parent)
    : QDialog(parent), m_table(new QTableWidget(this))
{
    setObjectName(QStringLiteral("keyImportDialog"));
    setWindowTitle(tr("Import keys"));
    takeKeys(sources);
    fillTable(session, store, palette);
    auto *heading =
        new QLabel(m_keys.empty() ? tr("There are no keys in it.")
                                  : tr("%n key(s) found. Choose those to take over.", nullptr, int(m_keys.size())),
                   this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemChanged, this, &KeyImportDialog::updateButton);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(m_table, 2);
    m_table->setVisible(!m_keys.empty());
    if (const QString problems = problemsText(sources); !problems.isEmpty()) {
        auto *text = new QPlainTextEdit(problems, this);
        text->setObjectName(QStringLiteral("keyImportProblems"));
        text->setAccessibleName(tr("Lines that are no keys"));
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        layout->addWidget(new QLabel(tr("Lines that are no keys:"), this));
        layout->addWidget(text, 1);
    }
    layout->addWidget(buttons);
    const int em = fontMetrics().height();
    resize(40 * em, 26 * em);
    updateButton();
}

void KeyImportDialog::takeKeys(const std::vector<KeySource> &sources)
{
    const std::int64_t nowUs = QDateTime::currentMSecsSinceEpoch() * 1000;
    for (const KeySource &source : sources) {
        for (const engine::FoundKey &found : source.file.entries) {
            m_keys.push_back({.pattern = found.pattern,
                              .key = found.key,
                              .name = found.name,
                              .origin = engine::KeyOrigin::File,
                              .addedUs = nowUs});
        }
    }
}

void KeyImportDialog::fillTable(const engine::Session &session, const engine::KeyStore &store, const Palette &palette)
{
    m_table->setObjectName(QStringLiteral("keyImportTable"));
    m_table->setAccessibleName(tr("Keys found"));
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Meter"), tr("Name"), tr("Works")});
    m_table->setRowCount(int(m_keys.size()));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        engine::StoredKey &key = m_keys[std::size_t(row)];
        key.trial = tryKey(session, key.pattern, key.key);
        const bool isKnown =
            std::ranges::any_of(store.entries(), [&key](const engine::StoredKey &each) { return each.isSameKey(key); });
        const KeyWords::Verdict verdict = KeyWords::shortTrial(key.trial);
        auto *meter = new QTableWidgetItem(QString::fromStdString(key.pattern.text()));
        meter->setCheckState(isKnown ? Qt::Unchecked : Qt::Checked);
        auto *works = new QTableWidgetItem(icon(verdict.icon, palette.color(verdict.token)),
                                           isKnown ? tr("stored already") : verdict.text);
        works->setForeground(palette.color(verdict.token));
        m_table->setItem(row, 0, meter);
        m_table->setItem(row, 1, new QTableWidgetItem(QString::fromStdString(key.name)));
        m_table->setItem(row, 2, works);
    }
    m_table->resizeColumnsToContents();
}

QString KeyImportDialog::problemsText(const std::vector<KeySource> &sources)
{
    QStringList lines;
    for (const KeySource &source : sources) {
        for (const engine::KeyFileProblem &problem : source.file.problems) {
            const QString reason = KeyWords::fileProblem(problem.id);
            lines.append(source.name.isEmpty() ? tr("Line %1: %2").arg(problem.line).arg(reason)
                                               : tr("%1, line %2: %3").arg(source.name).arg(problem.line).arg(reason));
        }
    }
    return lines.join(u'\n');
}

void KeyImportDialog::updateButton()
{
    const int count = int(chosenKeys().size());
    m_ok->setText(tr("Take over %n key(s)", nullptr, count));
    m_ok->setEnabled(count > 0);
}

std::vector<engine::StoredKey> KeyImportDialog::chosenKeys() const
{
    std::vector<engine::StoredKey> chosen;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, 0)->checkState() == Qt::Checked)
            chosen.push_back(m_keys[std::size_t(row)]);
    }
    return chosen;
}

} // namespace ui
