// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "engine/keys/key_vault.h"

#include <QString>

#include <array>
#include <optional>

namespace cli {

/// The options that say which vault, and how it is unlocked. A passphrase is never an argument: others can see those.
inline constexpr std::array<OptionSpec, 2> kVaultOptions{{
    {"--vault", "FILE", "another key vault than the user's own"},
    {"--passphrase-file", "FILE", "unlock the key vault with the first line of this file"},
}};

/// The key vault for one command: unlocked by the keyring, a file with its passphrase, or a question at the terminal.
class VaultAccess
{
public:
    explicit VaultAccess(const ParsedArguments &arguments);

    /// False, and `error` as a sentence, where it cannot be opened. A vault that does not exist yet has no keys.
    [[nodiscard]] bool open(QString &error);
    /// The same, and makes the vault where there is none. `unprotected`: without keyring or passphrase.
    [[nodiscard]] bool openOrMake(bool unprotected, QString &error);
    /// False, and `error` as a sentence, where what was changed cannot be written.
    [[nodiscard]] bool save(QString &error);
    [[nodiscard]] engine::KeyStore &store() { return m_store; }

private:
    [[nodiscard]] bool unlock(QString &error);
    [[nodiscard]] bool make(bool unprotected, QString &error);
    [[nodiscard]] std::optional<engine::SecretBytes> newPassphrase(QString &error) const;
    [[nodiscard]] QString problemText() const;
    void wait();

    engine::KeyStore m_store;
    engine::DesktopKeyring m_keyring;
    std::optional<QString> m_passphraseFile;
    engine::KeyVault m_vault;
};

} // namespace cli
