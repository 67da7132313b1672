// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/shortcuts_dialog.h"

#include "ui/actions/key_edit.h"
#include "ui/theme/icons.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

ShortcutsDialog::ShortcutsDialog(const ActionCollection &actions, const QList<MenuCommand> &commands, QWidget *parent)
    : QDialog(parent), m_model(new ShortcutModel(actions, commands, this)), m_found(new QSortFilterProxyModel(this)),
      m_search(new QLineEdit(this)), m_list(new QTreeView(this)), m_keysLabel(new QLabel(tr("&Keys:"), this)),
      m_keys(new KeyEdit(this)), m_none(new QPushButton(tr("&No keys"), this)),
      m_usual(new QPushButton(tr("&Usual keys"), this)), m_problem(new QLabel(this)),
      m_takeOver(new QPushButton(tr("&Take over"), this))
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Shortcuts"));
    buildList();
    buildEditor();
    buildLayout();
    showCurrent();
}

void ShortcutsDialog::buildList()
{
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    m_search->setAccessibleName(tr("Find a command"));
    m_search->setPlaceholderText(tr("Find a command, or who has which keys"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_found->setSourceModel(m_model);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setObjectName(QStringLiteral("shortcutList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_found);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setCurrentIndex(m_found->index(0, 0));
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    const int em = fontMetrics().height();
    const int wide = m_list->header()->length() + m_list->verticalScrollBar()->sizeHint().width() + em;
    m_list->setMinimumSize(std::clamp(wide, 38 * em, 70 * em), 20 * em);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_found->index(0, 0));
        showCurrent();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ShortcutsDialog::showCurrent);
    connect(m_list, &QTreeView::activated, m_keys, qOverload<>(&QWidget::setFocus));
}

void ShortcutsDialog::buildEditor()
{
    m_keys->setObjectName(QStringLiteral("shortcutKeys"));
    m_keys->setAccessibleName(tr("Keys of the command"));
    m_keys->setToolTip(tr("Click here and press the keys that the command shall have"));
    const QString invitation = tr("Press the new keys here");
    m_keys->setPlaceholderText(invitation);
    m_keys->setMinimumWidth(m_keys->fontMetrics().horizontalAdvance(invitation) + 2 * m_keys->fontMetrics().height());
    m_keysLabel->setBuddy(m_keys);
    m_problem->setObjectName(QStringLiteral("shortcutProblem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_takeOver->setObjectName(QStringLiteral("shortcutTakeOver"));
    m_none->setObjectName(QStringLiteral("shortcutNone"));
    m_usual->setObjectName(QStringLiteral("shortcutUsual"));
    for (QPushButton *button : {m_none, m_usual, m_takeOver})
        button->setAutoDefault(false);
    connect(m_keys, &KeyEdit::keysPressed, this, &ShortcutsDialog::propose);
    connect(m_none, &QPushButton::clicked, this, [this] { propose({}); });
    connect(m_usual, &QPushButton::clicked, this, [this] { propose(m_model->usualKeys(currentRow())); });
    connect(m_takeOver, &QPushButton::clicked, this, &ShortcutsDialog::takeOver);
}

void ShortcutsDialog::buildLayout()
{
    auto *buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    QPushButton *all = buttons->button(QDialogButtonBox::RestoreDefaults);
    all->setObjectName(QStringLiteral("shortcutsReset"));
    all->setText(tr("&All as usual"));
    all->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, [this] {
        m_model->resetAll();
        showCurrent();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *editor = new QHBoxLayout;
    editor->addWidget(m_keysLabel);
    editor->addWidget(m_keys, 1);
    editor->addWidget(m_none);
    editor->addWidget(m_usual);
    auto *problem = new QHBoxLayout;
    problem->addWidget(m_problem, 1);
    problem->addWidget(m_takeOver);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addLayout(editor);
    layout->addLayout(problem);
    layout->addWidget(buttons);
}

int ShortcutsDialog::currentRow() const
{
    return m_found->mapToSource(m_list->currentIndex()).row();
}

void ShortcutsDialog::showCurrent()
{
    const int row = currentRow();
    for (QWidget *part : QList<QWidget *>{m_keys, m_none, m_usual})
        part->setEnabled(row >= 0);
    m_keys->setKeys(row < 0 ? QKeySequence() : m_model->keys(row));
    showProblem({}, false);
}

void ShortcutsDialog::propose(const QKeySequence &keys)
{
    const int row = currentRow();
    m_keys->setKeys(keys);
    const QString text = keys.toString(QKeySequence::NativeText);
    const auto owner = m_model->ownerOf(keys);
    if (!keys.isEmpty() && !isPossibleShortcut(keys)) {
        showProblem(tr("Lists and dialogs need “%1” themselves. Choose other keys.").arg(text), false);
    } else if (owner && *owner != row) {
        m_proposed = keys;
        showProblem(
            tr("“%1” belongs to “%2”. Choose other keys, or take them over.").arg(text, m_model->command(*owner)),
            true);
    } else {
        m_model->setKeys(row, keys);
        showCurrent();
    }
}

void ShortcutsDialog::takeOver()
{
    if (const auto owner = m_model->ownerOf(m_proposed))
        m_model->setKeys(*owner, {});
    m_model->setKeys(currentRow(), m_proposed);
    showCurrent();
    m_keys->setFocus();
}

void ShortcutsDialog::showProblem(const QString &text, bool canTakeOver)
{
    m_problem->setText(text);
    m_keys->setAccessibleDescription(text);
    m_takeOver->setEnabled(canTakeOver);
}

} // namespace ui
