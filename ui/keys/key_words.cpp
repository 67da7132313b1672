// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_words.h"

#include <utility>

namespace ui {

KeyWords::Verdict KeyWords::trial(const engine::KeyTrial &trial)
{
    const int tried = int(trial.tried);
    if (trial.tried == 0)
        return {Token::Muted, {}, tr("There is no encrypted telegram of this meter to try it on yet.")};
    if (trial.works == trial.tried)
        return {Token::StateGood, QStringLiteral("good"),
                tr("Works for %1 of %n telegram(s).", nullptr, tried).arg(trial.works)};
    if (trial.works > 0)
        return {Token::StateWarning, QStringLiteral("warning"),
                tr("Works for %1 of %n telegram(s) only.", nullptr, tried).arg(trial.works)};
    if (trial.plausible > 0)
        return {Token::StateWarning, QStringLiteral("warning"),
                tr("Probably fits %1 of %n telegram(s): what they say makes sense, but nothing in them proves the key. "
                   "Compare with the display of the meter.",
                   nullptr, tried)
                    .arg(trial.plausible)};
    return {Token::StateError, QStringLiteral("error"),
            tr("Works for none of %n telegram(s). Check the digits and the number of the meter.", nullptr, tried)};
}

KeyWords::Verdict KeyWords::shortTrial(const engine::KeyTrial &trial)
{
    if (trial.tried == 0)
        return {Token::Muted, QStringLiteral("waiting"), tr("not heard")};
    const QString counts = QStringLiteral("%1/%2").arg(trial.works).arg(trial.tried);
    if (trial.works == 0 && trial.plausible > 0)
        return {Token::StateWarning, QStringLiteral("warning"),
                tr("probably fits %1", "so many of so many: 3/3")
                    .arg(QStringLiteral("%1/%2").arg(trial.plausible).arg(trial.tried))};
    if (trial.works == 0)
        return {Token::StateError, QStringLiteral("error"), tr("fails %1").arg(counts)};
    return trial.works == trial.tried
               ? Verdict{Token::StateGood, QStringLiteral("good"), tr("works %1").arg(counts)}
               : Verdict{Token::StateWarning, QStringLiteral("warning"), tr("works %1").arg(counts)};
}

KeyWords::Verdict KeyWords::found(const std::vector<engine::MeterTrial> &found, const engine::MeterRegistry &meters,
                                  const PrivacyMask &privacy)
{
    const engine::MeterTrial &best = found.front();
    QString text = tr("Works for %1 of %n telegram(s) of %2.", nullptr, int(best.trial.tried))
                       .arg(QString::number(best.trial.works), meter(meters.meter(best.meter).address, privacy));
    if (found.size() > 1)
        text += u' ' + tr("It works for %n other meter(s), too.", nullptr, int(found.size()) - 1);
    if (!best.isProven)
        text += u' ' + tr("That may be chance; a second telegram will show it.");
    const bool isSure = best.isProven && best.trial.works == best.trial.tried;
    return isSure ? Verdict{Token::StateGood, QStringLiteral("good"), text}
                  : Verdict{Token::StateWarning, QStringLiteral("warning"), text};
}

QString KeyWords::meter(const wmbus::Address &address, const PrivacyMask &privacy)
{
    if (privacy.hides(address))
        return PrivacyMask::cover();
    return QString::fromStdString(wmbus::manufacturerText(address.manufacturer) + ' ' + wmbus::idText(address.id));
}

QString KeyWords::meters(const wmbus::AddressPattern &pattern, const PrivacyMask &privacy)
{
    return privacy.hides(pattern) ? PrivacyMask::cover() : QString::fromStdString(pattern.text());
}

QString KeyWords::origin(engine::KeyOrigin origin)
{
    switch (origin) {
    case engine::KeyOrigin::Typed:
        return tr("typed");
    case engine::KeyOrigin::File:
        return tr("from a file");
    case engine::KeyOrigin::Telegram:
        return tr("came with a telegram");
    case engine::KeyOrigin::CommandLine:
        return tr("from the command line");
    case engine::KeyOrigin::Simulation:
        return tr("of a made-up meter");
    case engine::KeyOrigin::Published:
        return tr("published by the maker");
    }
    return {};
}

const QString &KeyWords::removedId()
{
    static const QString id = QStringLiteral("keysRemoved");
    return id;
}

Undo KeyWords::removed(int keys, std::function<void()> undo)
{
    return {removedId(), tr("%n key(s) removed.", nullptr, keys), std::move(undo)};
}

QString KeyWords::fileProblem(std::string_view id)
{
    if (id.starts_with("kem-"))
        return kemProblem(id);
    if (id.starts_with("zip-"))
        return zipProblem(id);
    if (id == "no-address")
        return tr("There is a key, but no number of a meter.");
    if (id == "bad-address")
        return tr("This is no number of a meter.");
    if (id == "no-key")
        return tr("There is no key of 32 hex digits, or 16 for some old meters.");
    if (id == "key-too-short")
        return tr("The key has too few digits: 32 are needed, or 16 for some old meters.");
    if (id == "key-too-long")
        return tr("The key has too many digits: 32 are needed, or 16 for some old meters.");
    if (id == "key-is-text")
        return tr("The key is a text of 16 characters. Ask the supplier for it as 32 hex digits.");
    if (id == "key-is-number")
        return tr("This is the number of the meter, not its key.");
    if (id == "unreadable")
        return tr("The file cannot be read.");
    if (id == "bad-json")
        return tr("This is no JSON with numbers of meters and keys.");
    if (id == "deep-json")
        return tr("This JSON is nested deeper than any list of keys.");
    return tr("A key has only the digits 0–9 and A–F.");
}

QString KeyWords::kemProblem(std::string_view id)
{
    if (id == "kem-password")
        return tr("This is an encrypted key file (KEM), and its password is needed. Import it as a file.");
    if (id == "kem-long-password")
        return tr("The password of such a file has 16 characters at most. Look for blanks before and after it.");
    if (id == "kem-wrong-password")
        return tr("This password does not open the file. It is the customer number, or what was chosen when the file "
                  "was ordered; capitals matter.");
    if (id == "kem-algorithm")
        return tr("This file is encrypted in another way than key files (KEM) are. Ask its sender for the key as 32 "
                  "hex digits.");
    if (id == "kem-doctype")
        return tr("This XML defines a document type, as no file with keys does. It is not read.");
    if (id == "kem-unknown")
        return tr("There is XML in it that is no file with keys (KEM). It is not read.");
    if (id == "kem-empty")
        return tr("The file was opened, but there is no meter in it. Ask its sender for one with the meters.");
    if (id == "kem-no-key")
        return tr("The file has no key for this meter. Ask its sender for it.");
    return tr("This encrypted key file (KEM) is damaged or cut. Ask its sender for it again.");
}

QString KeyWords::zipProblem(std::string_view id)
{
    if (id == "zip-file")
        return tr("This is a zip archive without an encrypted key file (KEM) in it. Unpack it first.");
    if (id == "zip-encrypted")
        return tr("This zip archive is itself encrypted. Unpack it first.");
    if (id == "zip-unsupported")
        return tr("This zip archive is packed in a way that the program does not know. Unpack it first.");
    if (id == "zip-too-large")
        return tr("This zip archive unpacks to more than any file with keys. Unpack it first.");
    return tr("This zip archive is damaged or cut. Ask its sender for it again.");
}

QString KeyWords::vaultState(const engine::KeyVault &vault)
{
    using State = engine::KeyVault::State;
    using engine::Protection;
    using engine::VaultProblem;
    switch (vault.state()) {
    case State::Absent:
        return tr("No key is stored yet.");
    case State::Opening:
        return tr("The keys are being unlocked …");
    case State::Locked:
        if (vault.problem() == VaultProblem::WrongSecret)
            return tr("This passphrase does not fit. The stored keys are locked.");
        return vault.problem() == VaultProblem::KeyringSilent
                   ? tr("The desktop keyring does not unlock the stored keys. Unlock the keyring, then try again.")
                   : tr("The stored keys are locked with a passphrase.");
    case State::Open:
        if (vault.protection() == Protection::Keyring)
            return tr("Keys are encrypted; the desktop keyring unlocks them.");
        return vault.protection() == Protection::Passphrase
                   ? tr("Keys are encrypted; your passphrase unlocks them.")
                   : tr("Keys are stored without protection: whoever can read your files has them.");
    case State::Broken:
        break;
    }
    switch (vault.problem()) {
    case VaultProblem::NoVault:
        return tr("%1 holds no keys of this program; it is left as it is.").arg(vault.path());
    case VaultProblem::Newer:
        return tr("The stored keys were written by a newer version of the program; they are left as they are.");
    case VaultProblem::Damaged:
        return tr("The file with the stored keys is damaged; it is left as it is.");
    default:
        return tr("The file with the stored keys, %1, cannot be read.").arg(vault.path());
    }
}

} // namespace ui
