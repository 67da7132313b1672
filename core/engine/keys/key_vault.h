// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/key_store.h"
#include "engine/keys/keyring.h"
#include "engine/keys/vault_file.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace engine {

/// Keeps the remembered keys of a store in an encrypted file (vault_file.h), which is made with the first of them and
/// written with every change, by way of a new file and with a backup of the one before. Another program may write the
/// same vault meanwhile: what both changed is joined. A file that cannot be read is never written over.
class KeyVault : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Absent, ///< there is no vault; keys are in memory until one is made
        Opening, ///< the keyring is asked, or a passphrase is being worked on
        Locked, ///< waits for a passphrase, or for a keyring
        Open,
        Broken, ///< the file is no vault that can be used, and is left as it is
    };

    /// Both outlive the vault. `path`: the file; its folder is made when needed.
    KeyVault(KeyStore &store, Keyring &keyring, const QString &path, ScryptCost cost = {}, QObject *parent = nullptr);
    ~KeyVault() override; ///< writes what is not written yet
    /// The user's own: keys.vault in the configuration folder of the program.
    [[nodiscard]] static QString defaultPath();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] VaultProblem problem() const { return m_problem; } ///< why it is locked or broken, or was not opened
    [[nodiscard]] Protection protection() const { return m_header.protection; } ///< where there is a vault
    [[nodiscard]] bool isBusy() const { return m_state == State::Opening || m_protecting; }
    [[nodiscard]] const QString &path() const { return m_path; }

    /// Looks at the file, and opens it where that needs nobody's help.
    void open();
    void unlock(const SecretBytes &passphrase);
    /// Writes what is not written, then forgets the secret and the remembered keys.
    void lock();
    /// Gives a vault, or the first one, another protection. The passphrase is for Protection::Passphrase.
    void protect(Protection protection, const SecretBytes &passphrase = {});
    /// Writes now what would be written in a moment. False if that fails; writingFailed() says so too.
    bool save();

    [[nodiscard]] bool hasBackup() const;
    /// For a broken vault: puts it aside under another name, and the backup in its place.
    bool restoreBackup();
    /// For a vault that cannot be opened: puts it aside under another name, so that a new one can begin.
    bool putAside();

Q_SIGNALS:
    void changed(); ///< state, problem or protection
    void protectionNeeded(); ///< there are keys to remember, and no keyring to protect them
    void writingFailed();

private:
    enum class Backup : std::uint8_t { Previous, Replace };

    void setState(State state, VaultProblem problem = VaultProblem::None);
    void derive(const VaultHeader &header, const SecretBytes &passphrase,
                std::function<void(const SecretBytes &)> done);
    void openWith(const SecretBytes &secret);
    void takeProtection(const VaultHeader &header, const SecretBytes &secret);
    void refuseProtection();
    void onStoreChanged();
    void apply(std::vector<StoredKey> keys);
    [[nodiscard]] bool joinOthers(const QByteArray &present);
    [[nodiscard]] bool write(Backup backup);

    KeyStore &m_store;
    Keyring &m_keyring;
    QString m_path;
    ScryptCost m_cost;
    State m_state = State::Absent;
    VaultProblem m_problem = VaultProblem::None;
    VaultHeader m_header;
    SecretBytes m_secret;
    QByteArray m_file; ///< as read or written last
    std::vector<StoredKey> m_base; ///< what stands in it
    QTimer m_saveSoon;
    std::uint32_t m_attempt = 0; ///< answers to an earlier one come too late
    bool m_protecting = false;
    bool m_applying = false;
    bool m_dirty = false;
};

} // namespace engine
