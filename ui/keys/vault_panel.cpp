// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/vault_panel.h"

#include "ui/keys/key_words.h"
#include "ui/keys/passphrase_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace ui {

using State = engine::KeyVault::State;
using engine::Protection;

VaultPanel::VaultPanel(engine::KeyVault &vault, QWidget *parent)
    : QWidget(parent), m_vault(vault), m_state(new QLabel(this)), m_unlock(new QPushButton(tr("&Unlock…"), this)),
      m_lock(new QPushButton(tr("&Lock"), this)), m_protect(new QPushButton(tr("Use a &passphrase…"), this)),
      m_keyring(new QPushButton(tr("Use the &keyring"), this)), m_backup(new QPushButton(tr("Use the &backup"), this)),
      m_beginNew(new QPushButton(tr("Begin ane&w"), this))
{
    m_state->setObjectName(QStringLiteral("vaultState"));
    m_state->setWordWrap(true);
    m_unlock->setObjectName(QStringLiteral("unlockVault"));
    m_lock->setObjectName(QStringLiteral("lockVault"));
    m_protect->setObjectName(QStringLiteral("protectVault"));
    m_beginNew->setToolTip(tr("The file is kept under another name."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state, 1);
    for (QPushButton *button : {m_unlock, m_lock, m_protect, m_keyring, m_backup, m_beginNew}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    connect(m_unlock, &QPushButton::clicked, this, [this] { unlock(m_vault, window()); });
    connect(m_lock, &QPushButton::clicked, &vault, &engine::KeyVault::lock);
    connect(m_protect, &QPushButton::clicked, this, [this] { protectWithPassphrase(m_vault, window()); });
    connect(m_keyring, &QPushButton::clicked, &vault, [this] { m_vault.protect(Protection::Keyring); });
    connect(m_backup, &QPushButton::clicked, &vault, &engine::KeyVault::restoreBackup);
    connect(m_beginNew, &QPushButton::clicked, &vault, &engine::KeyVault::putAside);
    connect(&vault, &engine::KeyVault::changed, this, &VaultPanel::refresh);
    refresh();
}

void VaultPanel::refresh()
{
    const State state = m_vault.state();
    const bool isPassphrase = m_vault.protection() == Protection::Passphrase;
    m_state->setText(KeyWords::vaultState(m_vault));
    m_unlock->setVisible(state == State::Locked);
    m_lock->setVisible(state == State::Open && isPassphrase);
    m_protect->setVisible(state == State::Absent || state == State::Open);
    m_protect->setText(state == State::Open && isPassphrase ? tr("Change the &passphrase…") : tr("Use a &passphrase…"));
    m_keyring->setVisible(state == State::Open && m_vault.protection() != Protection::Keyring);
    m_backup->setVisible(state == State::Broken && m_vault.hasBackup());
    m_beginNew->setVisible(state == State::Broken);
    for (QPushButton *button : {m_unlock, m_lock, m_protect, m_keyring})
        button->setEnabled(!m_vault.isBusy());
}

void VaultPanel::unlock(engine::KeyVault &vault, QWidget *parent)
{
    if (vault.protection() != Protection::Passphrase)
        return vault.unlock({});
    PassphraseDialog dialog(PassphraseDialog::Purpose::Unlock, parent);
    if (dialog.exec() == QDialog::Accepted)
        vault.unlock(dialog.passphrase());
}

void VaultPanel::protectWithPassphrase(engine::KeyVault &vault, QWidget *parent)
{
    PassphraseDialog dialog(PassphraseDialog::Purpose::New, parent);
    if (dialog.exec() == QDialog::Accepted)
        vault.protect(Protection::Passphrase, dialog.passphrase());
}

void VaultPanel::storeUnprotected(engine::KeyVault &vault, QWidget *parent)
{
    QMessageBox question(QMessageBox::Warning, tr("Store keys without protection"),
                         tr("Whoever can read your files can then read the keys, and with them what the meters say. "
                            "Store them all the same?"),
                         QMessageBox::Cancel, parent);
    const auto *store = question.addButton(tr("Store without protection"), QMessageBox::AcceptRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() == store)
        vault.protect(Protection::None);
}

} // namespace ui
