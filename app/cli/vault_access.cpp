// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault_access.h"

#include "command.h"
#include "passphrase.h"

#include <QEventLoop>

namespace cli {

using State = engine::KeyVault::State;
using engine::Protection;
using engine::VaultProblem;

VaultAccess::VaultAccess(const ParsedArguments &arguments)
    : m_passphraseFile(arguments.value("--passphrase-file")),
      m_vault(m_store, m_keyring, arguments.value("--vault").value_or(engine::KeyVault::defaultPath()))
{
}

void VaultAccess::wait()
{
    QEventLoop loop;
    QObject::connect(&m_vault, &engine::KeyVault::changed, &loop, [this, &loop] {
        if (!m_vault.isBusy())
            loop.quit();
    });
    if (m_vault.isBusy())
        loop.exec();
}

bool VaultAccess::open(QString &error)
{
    m_vault.open();
    wait();
    if (m_vault.state() == State::Locked && !unlock(error))
        return false;
    if (m_vault.state() == State::Open || m_vault.state() == State::Absent)
        return true;
    error = problemText();
    return false;
}

bool VaultAccess::unlock(QString &error)
{
    if (m_vault.protection() == Protection::Keyring)
        return true; // open() tells that it stayed locked
    const auto passphrase = m_passphraseFile ? readPassphraseFile(*m_passphraseFile)
                                             : askPassphrase(QStringLiteral("Passphrase of the key vault: "));
    if (!passphrase) {
        error =
            m_passphraseFile
                ? QStringLiteral("The file %1 cannot be read.").arg(*m_passphraseFile)
                : QStringLiteral("The key vault is locked. Name a file with its passphrase: --passphrase-file FILE.");
        return false;
    }
    m_vault.unlock(*passphrase);
    wait();
    return true;
}

bool VaultAccess::openOrMake(bool unprotected, QString &error)
{
    return open(error) && (m_vault.state() != State::Absent || make(unprotected, error));
}

bool VaultAccess::make(bool unprotected, QString &error)
{
    if (unprotected) {
        printMessage(QStringLiteral("The keys are stored without protection: whoever can read %1 has them.")
                         .arg(m_vault.path()));
        m_vault.protect(Protection::None);
        wait();
    } else if (!m_passphraseFile) {
        m_vault.protect(Protection::Keyring);
        wait();
    }
    if (m_vault.state() == State::Absent && !unprotected) {
        const auto passphrase = newPassphrase(error);
        if (!passphrase)
            return false;
        m_vault.protect(Protection::Passphrase, *passphrase);
        wait();
    }
    if (m_vault.state() == State::Open)
        return true;
    error = QStringLiteral("The key vault %1 cannot be written.").arg(m_vault.path());
    return false;
}

std::optional<engine::SecretBytes> VaultAccess::newPassphrase(QString &error) const
{
    if (m_passphraseFile) {
        auto passphrase = readPassphraseFile(*m_passphraseFile);
        if (passphrase && !passphrase->empty())
            return passphrase;
        error = QStringLiteral("There is no passphrase in %1.").arg(*m_passphraseFile);
        return std::nullopt;
    }
    const auto first = askPassphrase(QStringLiteral("There is no keyring here. Passphrase for the new key vault: "));
    if (!first || first->empty()) {
        error = QStringLiteral("There is no keyring here to protect the keys. Name a file with a passphrase: "
                               "--passphrase-file FILE; or store them without protection: --unprotected.");
        return std::nullopt;
    }
    if (askPassphrase(QStringLiteral("The same again: ")) == first)
        return first;
    error = QStringLiteral("The two passphrases differ.");
    return std::nullopt;
}

bool VaultAccess::save(QString &error)
{
    if (m_vault.save())
        return true;
    error = QStringLiteral("The key vault %1 cannot be written.").arg(m_vault.path());
    return false;
}

QString VaultAccess::problemText() const
{
    const QString path = m_vault.path();
    switch (m_vault.problem()) {
    case VaultProblem::NoVault:
        return QStringLiteral("%1 is no key vault; it is left as it is.").arg(path);
    case VaultProblem::Newer:
        return QStringLiteral("The key vault %1 was written by a newer version of the program.").arg(path);
    case VaultProblem::Damaged:
        return QStringLiteral("The key vault %1 is damaged and is left as it is; the one before it is %1.backup.")
            .arg(path);
    case VaultProblem::WrongSecret:
        return QStringLiteral("The passphrase does not fit the key vault %1.").arg(path);
    case VaultProblem::KeyringSilent:
        return QStringLiteral("The keyring does not give the secret of the key vault %1. Unlock the keyring first.")
            .arg(path);
    case VaultProblem::Unreadable:
    case VaultProblem::None:
        break;
    }
    return QStringLiteral("The key vault %1 cannot be read.").arg(path);
}

} // namespace cli
