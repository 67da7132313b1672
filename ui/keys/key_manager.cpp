// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_manager.h"

#include "engine/session.h"
#include "ui/files/dropped.h"
#include "ui/keys/key_editor.h"
#include "ui/keys/key_exporter.h"
#include "ui/keys/key_filter.h"
#include "ui/keys/key_importer.h"
#include "ui/keys/key_words.h"
#include "ui/keys/vault_panel.h"
#include "ui/messages/message_bar.h"
#include "ui/meters/privacy_curtain.h"
#include "ui/tables/table_manners.h"
#include "ui/theme/icons.h"
#include "ui/widgets/window_size.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QPushButton *pushButton(const QString &name, const QString &iconName, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(icon(iconName), text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

KeyManager::KeyManager(const engine::Session &session, engine::KeyStore &store, engine::KeyVault &vault,
                       const Palette &palette, const PrivacyMask &privacy, QWidget *parent)
    : QDialog(parent), m_session(session), m_store(store),
      m_importer(new KeyImporter(session, store, palette, privacy, this)),
      m_model(new KeyTableModel(session, store, palette, privacy, this)), m_filter(new KeyFilter(this)),
      m_table(new QTableView(this)), m_editor(new KeyEditor(session, store, palette, privacy, this)),
      m_messages(new MessageBar(palette, this)), m_curtain(curtained(m_editor, privacy))
{
    setObjectName(QStringLiteral("keyManager"));
    setWindowTitle(tr("Keys"));
    setAcceptDrops(true);
    m_undoTime.setSingleShot(true);
    m_undoTime.setInterval(MessageBar::kUndoMs);
    QWidget *tools = buildTools();
    buildTable();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *panel = new VaultPanel(vault, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(tools);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_curtain);
    layout->addWidget(panel);
    layout->addWidget(buttons);
    setTabOrder(tools, m_table);
    setTabOrder(m_table, m_editor);
    connect(&m_undoTime, &QTimer::timeout, this, &KeyManager::forgetRemoved);
    connect(&store, &engine::KeyStore::changed, this, [this] {
        m_export->setEnabled(!m_store.entries().empty());
        if (!m_store.canUndoRemove())
            m_messages->dismiss(KeyWords::removedId());
    });
    connect(m_editor, &KeyEditor::saved, this, [this](std::int32_t key) { choose({.key = key}); });
    connect(&session, &engine::Session::notesChanged, m_curtain, &PrivacyCurtain::refresh);
    connect(m_model, &KeyTableModel::rowsReplaced, this, &KeyManager::restoreChoice);
    resizeToLetters(*this, 54, 32);
}

/// A key has another number than any meter: one may be open, and the other one not.
PrivacyCurtain *KeyManager::curtained(KeyEditor *editor, const PrivacyMask &privacy)
{
    const auto hidden = [this]() -> std::optional<std::int64_t> {
        if (m_chosen == KeyTableModel::Row() || !m_model->isHidden(m_chosen))
            return std::nullopt;
        return m_chosen.key >= 0 ? -1 - std::int64_t(m_chosen.key) : std::int64_t(m_chosen.meter);
    };
    return new PrivacyCurtain(editor, privacy, hidden, this);
}

QWidget *KeyManager::buildTools()
{
    auto *tools = new QWidget(this);
    m_search = new QLineEdit(tools);
    m_search->setObjectName(QStringLiteral("keySearch"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search keys"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(24 * fontMetrics().averageCharWidth());
    auto *add = pushButton(QStringLiteral("addKey"), QStringLiteral("key"), tr("&Add"), tools);
    auto *import = pushButton(QStringLiteral("importKeys"), QStringLiteral("open"), tr("&Import…"), tools);
    auto *menu = new QMenu(import);
    menu->addAction(tr("From &files…"), this, [this] { m_importer->chooseFiles(); });
    menu->addAction(tr("From the &clipboard"), this,
                    [this] { m_importer->importText(QGuiApplication::clipboard()->text()); });
    import->setMenu(menu);
    m_remove = pushButton(QStringLiteral("removeKeys"), QStringLiteral("clear"), tr("&Remove"), tools);
    m_export = pushButton(QStringLiteral("exportKeys"), QStringLiteral("export"), tr("E&xport…"), tools);
    m_export->setToolTip(tr("Writes keys to a file that other programs read, unprotected."));
    m_export->setEnabled(!m_store.entries().empty());
    connect(m_export, &QPushButton::clicked, this, &KeyManager::exportKeys);
    m_onlyHeard = new QCheckBox(tr("Only &heard meters"), tools);
    m_onlyHeard->setObjectName(QStringLiteral("onlyHeard"));
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search, 1);
    for (QPushButton *button : {add, import, m_export, m_remove})
        layout->addWidget(button);
    layout->addWidget(m_onlyHeard);
    connect(m_search, &QLineEdit::textChanged, m_filter, &KeyFilter::setSearch);
    connect(add, &QPushButton::clicked, this, &KeyManager::addKey);
    connect(m_remove, &QPushButton::clicked, this, &KeyManager::removeSelected);
    connect(m_onlyHeard, &QCheckBox::toggled, m_filter, &KeyFilter::setOnlyHeard);
    return tools;
}

/// All fit at any width: those with words share what the others leave.
void KeyManager::fitColumns(QHeaderView &header)
{
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setResizeContentsPrecision(0); // rows in sight only: there may be thousands
    for (const int column : {KeyTableModel::Meter, KeyTableModel::Name, KeyTableModel::Note})
        header.setSectionResizeMode(column, QHeaderView::Stretch);
}

void KeyManager::buildTable()
{
    m_filter->setSourceModel(m_model);
    m_filter->setSortRole(SortRole);
    m_filter->setSortLocaleAware(true);
    m_table->setObjectName(QStringLiteral("keyTable"));
    m_table->setAccessibleName(tr("Keys"));
    m_table->setModel(m_filter);
    auto *manners = new TableManners(m_table, tr("Stored keys first"));
    manners->useModel();
    connect(manners, &TableManners::undoOffered, m_messages, &MessageBar::offerUndo);
    connect(manners, &TableManners::copyRequested, this, [manners] { manners->copyRows(manners->selectedRows()); });
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    fitColumns(*m_table->horizontalHeader());
    m_table->installEventFilter(this);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &KeyManager::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeyManager::onCurrentChanged);
    connect(m_table, &QTableView::activated, m_editor, &KeyEditor::focusFirstEmpty);
    m_remove->setEnabled(false);
}

void KeyManager::beginNew()
{
    m_table->selectionModel()->clear();
    m_chosen = {};
    m_curtain->refresh();
    m_editor->begin({});
}

void KeyManager::addKey()
{
    beginNew();
    m_editor->focusFirstEmpty();
}

std::vector<std::int32_t> KeyManager::selectedKeys() const
{
    std::vector<std::int32_t> keys;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const KeyTableModel::Row &row = m_model->rowAt(m_filter->mapToSource(index).row());
        if (row.key >= 0)
            keys.push_back(row.key);
    }
    return keys;
}

/// Several selected ones, else all.
void KeyManager::exportKeys()
{
    const std::vector<std::int32_t> selected = selectedKeys();
    std::vector<engine::StoredKey> keys;
    for (const engine::StoredKey &key : m_store.entries()) {
        if (selected.size() < 2 || std::ranges::find(selected, key.id) != selected.end())
            keys.push_back(key);
    }
    KeyExporter::run(keys, *m_messages, this);
}

void KeyManager::removeSelected()
{
    const int count = m_store.remove(selectedKeys());
    if (count == 0)
        return;
    m_messages->offerUndo(KeyWords::removed(count, [this] { m_store.undoRemove(); }));
    m_undoTime.start();
    Q_EMIT removed(count);
}

void KeyManager::takeOver(const KeyManager &before)
{
    setGeometry(before.geometry());
    m_search->setText(before.m_search->text());
    m_onlyHeard->setChecked(before.m_onlyHeard->isChecked());
    if (const auto row = m_model->find(before.m_chosen))
        m_table->setCurrentIndex(m_filter->mapFromSource(m_model->index(*row, 0)));
    m_editor->takeOver(*before.m_editor);
    if (m_editor->editedKey() < 0)
        m_editor->focusFirstEmpty(); // with the focus the table would choose its first row
}

void KeyManager::forgetRemoved()
{
    m_undoTime.stop();
    m_messages->dismiss(KeyWords::removedId());
    m_store.forgetRemoved();
}

/// The meter of a missing key, or the first one heard that the key is for.
std::uint32_t KeyManager::meterOf(const KeyTableModel::Row &row) const
{
    const engine::StoredKey *key = m_store.find(row.key);
    if (!key)
        return row.meter;
    for (std::uint32_t i = 0; i < m_session.meters().count(); ++i) {
        if (engine::isForMeter(key->pattern, m_session.meters().meter(i)))
            return i;
    }
    return engine::kNoMeter;
}

void KeyManager::showMenu(const QPoint &position)
{
    const QModelIndex index = m_filter->mapToSource(m_table->indexAt(position));
    if (!index.isValid())
        return;
    const KeyTableModel::Row row = m_model->rowAt(index.row());
    const std::uint32_t meter = meterOf(row);
    QMenu menu(this);
    auto *tryAll =
        menu.addAction(tr("Try all keys on this meter"), this, [this, meter] { Q_EMIT tryAllKeysRequested(meter); });
    auto *letter =
        menu.addAction(tr("Letter to the supplier…"), this, [this, meter] { Q_EMIT letterRequested(meter); });
    for (QAction *action : {tryAll, letter})
        action->setEnabled(meter != engine::kNoMeter);
    menu.addSeparator();
    auto *remove = menu.addAction(icon(QStringLiteral("clear")), tr("Remove"), this, &KeyManager::removeSelected);
    remove->setEnabled(row.key >= 0);
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

void KeyManager::onCurrentChanged()
{
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    m_remove->setEnabled(current.isValid() && m_model->rowAt(current.row()).key >= 0);
    if (!current.isValid())
        return;
    const KeyTableModel::Row row = m_model->rowAt(current.row());
    if (row == m_chosen)
        return;
    m_chosen = row;
    m_curtain->refresh();
    if (row.key >= 0)
        m_editor->edit(row.key);
    else
        m_editor->begin(QString::fromStdString(wmbus::addressText(m_session.meters().meter(row.meter).address)));
}

void KeyManager::choose(const KeyTableModel::Row &row)
{
    m_chosen = row;
    m_curtain->refresh();
    restoreChoice();
}

/// Rows came and went; what is being edited stays.
void KeyManager::restoreChoice()
{
    if (const auto row = m_model->find(m_chosen))
        m_table->setCurrentIndex(m_filter->mapFromSource(m_model->index(*row, 0)));
    else if (m_chosen.key >= 0)
        beginNew();
}

bool KeyManager::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete)) {
        removeSelected();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void KeyManager::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_model->setActive(true);
}

void KeyManager::hideEvent(QHideEvent *event)
{
    m_model->setActive(false);
    if (m_chosen.key >= 0)
        m_editor->edit(m_chosen.key); // hides a key that was shown
    QDialog::hideEvent(event);
}

void KeyManager::dragEnterEvent(QDragEnterEvent *event)
{
    if (Dropped::isPossible(*event->mimeData()))
        event->acceptProposedAction();
}

void KeyManager::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const auto import = [this, dropped = Dropped::from(*event->mimeData())] {
        if (!dropped.paths.isEmpty())
            m_importer->importFiles(dropped.paths);
        else if (!dropped.text.trimmed().isEmpty())
            m_importer->importText(dropped.text);
    };
    // Later: where it is dragged from waits until the drop is over.
    QMetaObject::invokeMethod(this, import, Qt::QueuedConnection);
}

} // namespace ui
