// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_commands.h"

#include "engine/session.h"
#include "ui/keys/enter_key_dialog.h"
#include "ui/keys/key_manager.h"
#include "ui/keys/key_tester.h"
#include "ui/keys/key_words.h"
#include "ui/keys/letter_dialog.h"
#include "ui/keys/supplier_letter.h"
#include "ui/keys/vault_panel.h"
#include "ui/messages/message_bar.h"
#include "ui/widgets/open_window.h"

#include <QDateTime>

#include <algorithm>

namespace ui {

namespace {

const QString &vaultId()
{
    static const QString id = QStringLiteral("vault");
    return id;
}

} // namespace

KeyCommands::KeyCommands(engine::Session &session, engine::KeyStore &keys, engine::KeyVault &vault,
                         const Palette &palette, MessageBar &messages, const PrivacyMask &privacy, QWidget *window)
    : QObject(window), m_session(session), m_keys(keys), m_vault(vault), m_palette(palette), m_messages(messages),
      m_privacy(privacy), m_window(window), m_importer(new KeyImporter(session, keys, palette, privacy, window)),
      m_search(new KeySearch(session, keys, privacy, this))
{
    connect(m_search, &KeySearch::told, this, &KeyCommands::tellSearch);
    connect(m_search, &KeySearch::progressChanged, this, &KeyCommands::trialProgress);
    connect(m_search, &KeySearch::keyChosen, this, &KeyCommands::takeKey);
    connect(m_search, &KeySearch::enterKeyRequested, this, &KeyCommands::enterKey);
    connect(m_search, &KeySearch::letterRequested, this, &KeyCommands::writeLetter);
    connect(m_search, &KeySearch::importRequested, this, &KeyCommands::importKeys);
    connect(&privacy, &PrivacyMask::changed, this, &KeyCommands::forgetSearch);
    connect(&keys, &engine::KeyStore::ringChanged, this, &KeyCommands::useSnapshot);
    connect(&keys, &engine::KeyStore::changed, this, [this] {
        if (!m_keys.canUndoRemove())
            m_messages.dismiss(KeyWords::removedId());
    });
    connect(&vault, &engine::KeyVault::changed, this, &KeyCommands::tellVault);
    connect(&vault, &engine::KeyVault::protectionNeeded, this, &KeyCommands::tellNoProtection);
    connect(&vault, &engine::KeyVault::writingFailed, this, &KeyCommands::tellWritingFailed);
    if (!keys.entries().empty())
        useSnapshot();
    tellVault();
}

void KeyCommands::useSnapshot()
{
    m_session.setKeys(m_keys.snapshot());
}

void KeyCommands::enterKey(std::uint32_t meter)
{
    EnterKeyDialog dialog(m_session, meter, m_palette, m_privacy, m_window);
    connect(
        &dialog, &EnterKeyDialog::letterRequested, this, [this, meter] { writeLetter(meter); }, Qt::QueuedConnection);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const std::optional<wmbus::Key> key = dialog.key();
    if (!key)
        return;
    engine::StoredKey entry{wmbus::AddressPattern::exact(m_session.meters().meter(meter).address), *key};
    entry.modeHint = m_session.meters().meter(meter).securityMode;
    entry.addedUs = QDateTime::currentMSecsSinceEpoch() * 1000;
    entry.remember = dialog.remember();
    takeKey(std::move(entry));
}

/// A key stored for the same meter that opens nothing is corrected, not kept beside the right one.
void KeyCommands::takeKey(engine::StoredKey entry)
{
    const auto wrong = std::ranges::find_if(m_keys.entries(), [this, &entry](const engine::StoredKey &each) {
        if (each.pattern.text() != entry.pattern.text() || each.key == entry.key)
            return false;
        const engine::KeyTrial trial = tryKey(m_session, each.pattern, each.key);
        return trial.tried > 0 && trial.works == 0; // one that could not be tried may be right
    });
    if (wrong != m_keys.entries().end()) {
        entry.id = wrong->id;
        if (!wrong->name.empty())
            entry.name = wrong->name;
        entry.note = wrong->note;
        if (m_keys.update(entry))
            return;
    }
    (void)m_keys.add({entry});
}

void KeyCommands::writeLetter(std::uint32_t meter)
{
    if (meter >= m_session.meters().count() || m_session.meters().meter(meter).anonymous)
        return;
    const std::vector<std::uint32_t> meters = SupplierLetter::metersWithoutKey(m_session, meter);
    const bool isHidden = std::ranges::any_of(
        meters, [this](std::uint32_t each) { return m_privacy.hides(m_session.meters().meter(each)); });
    LetterDialog(SupplierLetter::text(m_session, meters), m_privacy, isHidden, m_window).exec();
}

void KeyCommands::useKeys(const std::vector<wmbus::KeyEntry> &keys, engine::KeyOrigin origin)
{
    std::vector<engine::StoredKey> entries;
    for (const wmbus::KeyEntry &key : keys) {
        engine::StoredKey entry{key.pattern, key.key};
        entry.origin = origin;
        entry.addedUs = QDateTime::currentMSecsSinceEpoch() * 1000;
        entry.remember = false;
        entries.push_back(std::move(entry));
    }
    (void)m_keys.add(std::move(entries));
}

QString KeyCommands::keyName(std::int32_t id) const
{
    const engine::StoredKey *key = m_keys.find(id);
    return key ? QString::fromStdString(key->name) : QString();
}

/// One window, brought to the front when asked for again.
void KeyCommands::showManager()
{
    auto *manager = m_window->findChild<KeyManager *>();
    if (!manager)
        manager = makeManager();
    manager->show();
    manager->raise();
    manager->activateWindow();
}

void KeyCommands::takeOver(const KeyCommands &before)
{
    const auto *manager = openWindow<KeyManager>(*before.m_window);
    if (!manager)
        return;
    showManager();
    openWindow<KeyManager>(*m_window)->takeOver(*manager);
}

KeyManager *KeyCommands::makeManager()
{
    auto *manager = new KeyManager(m_session, m_keys, m_vault, m_palette, m_privacy, m_window);
    connect(manager, &KeyManager::removed, this, &KeyCommands::tellRemoved);
    connect(manager, &KeyManager::tryAllKeysRequested, this, &KeyCommands::tryAllKeys);
    connect(manager, &KeyManager::letterRequested, this, &KeyCommands::writeLetter);
    return manager;
}

/// It may name a meter that is hidden now.
void KeyCommands::forgetSearch()
{
    m_messages.dismiss(KeySearch::messageId());
    if (auto *manager = m_window->findChild<KeyManager *>())
        manager->messages().dismiss(KeySearch::messageId());
}

/// In the window in which it was asked for.
void KeyCommands::tellSearch(const Message &message)
{
    auto *manager = m_window->findChild<KeyManager *>();
    MessageBar &bar = manager && manager->isActiveWindow() ? manager->messages() : m_messages;
    bar.tell(message);
}

/// The manager says so, too, but it may be closed before the time is over.
void KeyCommands::tellRemoved(int keys)
{
    m_messages.offerUndo(KeyWords::removed(keys, [this] { m_keys.undoRemove(); }));
}

void KeyCommands::tellVault()
{
    using State = engine::KeyVault::State;
    Message message{vaultId(), Message::Severity::Note, KeyWords::vaultState(m_vault)};
    if (m_vault.state() == State::Locked) {
        message.actions = {{tr("Unlock…"), [this] { VaultPanel::unlock(m_vault, m_window); }, /*closes=*/false}};
    } else if (m_vault.state() == State::Broken) {
        message.severity = Message::Severity::Error;
        if (m_vault.hasBackup())
            message.actions = {{tr("Use the backup"), [this] { (void)m_vault.restoreBackup(); }}};
    } else {
        if (!m_vault.isBusy())
            m_messages.dismiss(vaultId());
        return;
    }
    m_messages.tell(message);
}

void KeyCommands::tellNoProtection()
{
    m_messages.tell({vaultId(),
                     Message::Severity::Warning,
                     tr("There is no desktop keyring that could protect the keys, so they are in memory only until the "
                        "program is closed. A passphrase protects them as well."),
                     {{tr("Use a passphrase…"), [this] { VaultPanel::protectWithPassphrase(m_vault, m_window); },
                       /*closes=*/false},
                      {tr("Store without protection…"), [this] { VaultPanel::storeUnprotected(m_vault, m_window); },
                       /*closes=*/false}}});
}

void KeyCommands::tellWritingFailed()
{
    m_messages.tell(
        {QStringLiteral("vaultWriting"),
         Message::Severity::Error,
         tr("The keys cannot be written to %1. They are in memory until the program is closed.").arg(m_vault.path()),
         {{tr("Try again"), [this] { (void)m_vault.save(); }}}});
}

} // namespace ui
