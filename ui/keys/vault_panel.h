// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/key_vault.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

/// Says what protects the stored keys, and offers what can be done about it now.
class VaultPanel : public QWidget
{
    Q_OBJECT

public:
    explicit VaultPanel(engine::KeyVault &vault, QWidget *parent = nullptr);

    /// With questions, asked over `parent`.
    static void unlock(engine::KeyVault &vault, QWidget *parent);
    static void protectWithPassphrase(engine::KeyVault &vault, QWidget *parent);
    static void storeUnprotected(engine::KeyVault &vault, QWidget *parent);

private:
    void refresh();

    engine::KeyVault &m_vault;
    QLabel *m_state;
    QPushButton *m_unlock;
    QPushButton *m_lock;
    QPushButton *m_protect;
    QPushButton *m_keyring;
    QPushButton *m_backup;
    QPushButton *m_beginNew;
};

} // namespace ui
