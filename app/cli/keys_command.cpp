// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys_command.h"

#include "engine/exporting/row_writer.h"
#include "engine/exporting/text_append.h"
#include "engine/keys/key_fingerprint.h"
#include "engine/keys/key_text.h"
#include "key_input.h"
#include "output.h"
#include "passphrase.h"
#include "vault_access.h"

#include <QDateTime>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

namespace cli {

namespace {

constexpr std::array<OptionSpec, 8> kOptions{{
    kVaultOptions[0],
    kVaultOptions[1],
    {"--unprotected", "", "make the vault without keyring or passphrase: whoever has the file has the keys"},
    {"--reveal", "", "list the keys themselves too"},
    {"--format", "FORMAT", "of list: json, csv or text"},
    {"--name", "TEXT", "of add: a name for the meter"},
    {"--note", "TEXT", "of add: a note"},
    {"--kem-password-file", "FILE", "of import: the password of KEM files is the first line of this file"},
}};

constexpr std::array<std::string_view, 10> kColumns{"address", "name",  "fingerprint",  "origin", "added",
                                                    "works",   "tried", "last_success", "note",   "key"};
constexpr std::size_t kOpenColumns = kColumns.size() - 1; ///< without the key itself

std::string_view originText(engine::KeyOrigin origin)
{
    constexpr std::array<std::string_view, engine::kKeyOriginCount> kTexts{"typed",        "file",       "telegram",
                                                                           "command-line", "simulation", "published"};
    return kTexts[std::size_t(origin)];
}

std::string timeText(std::int64_t utcUs)
{
    std::string text;
    if (utcUs != engine::kNoTime)
        engine::appendUtc(text, utcUs);
    return text;
}

void appendRows(std::string &out, const std::vector<engine::StoredKey> &keys, engine::ResultFormat format, bool reveal)
{
    const std::span<const std::string_view> columns = kColumns;
    engine::RowWriter writer(columns.first(reveal ? kColumns.size() : kOpenColumns), format, {});
    const auto time = [&](std::int64_t utcUs) {
        utcUs == engine::kNoTime ? writer.null(out) : writer.text(out, timeText(utcUs));
    };
    writer.header(out);
    for (const engine::StoredKey &key : keys) {
        writer.beginRow(out);
        writer.text(out, key.pattern.text());
        writer.text(out, key.name);
        writer.text(out, engine::keyFingerprint(key.key));
        writer.text(out, originText(key.origin));
        time(key.addedUs);
        writer.number(out, std::int64_t(key.trial.works));
        writer.number(out, std::int64_t(key.trial.tried));
        time(key.trial.lastSuccessUs);
        writer.text(out, key.note);
        if (reveal)
            writer.text(out, engine::keyText(key.key));
        writer.endRow(out);
    }
}

/// For people: the state in words.
void appendLines(std::string &out, const std::vector<engine::StoredKey> &keys, bool reveal)
{
    for (const engine::StoredKey &key : keys) {
        const std::string state = key.trial.tried == 0
                                      ? "not tried yet"
                                      : fmt::format("works for {} of {}", key.trial.works, key.trial.tried);
        out +=
            fmt::format("{:<18}  {}  {:<22}  {}", key.pattern.text(), engine::keyFingerprint(key.key), state, key.name);
        if (!key.note.empty())
            out += fmt::format(" ({})", key.note);
        if (reveal)
            out += "  " + engine::keyText(key.key);
        out += '\n';
    }
}

int list(const ParsedArguments &arguments)
{
    auto format = engine::ResultFormat::Text;
    if (const auto name = arguments.value("--format")) {
        const auto named = engine::resultFormatFromName(name->toStdString());
        if (!named || *named > engine::ResultFormat::Csv)
            return usageError(QStringLiteral("keys list writes --format json, csv or text."));
        format = *named;
    }
    VaultAccess vault(arguments);
    QString error;
    if (!vault.open(error))
        return usageError(error);
    Output output;
    if (format == engine::ResultFormat::Text)
        appendLines(output.buffer(), vault.store().entries(), arguments.has("--reveal"));
    else
        appendRows(output.buffer(), vault.store().entries(), format, arguments.has("--reveal"));
    output.flush();
    return output.failed() ? ExitUsage : ExitFine;
}

engine::StoredKey storedKey(const wmbus::KeyEntry &entry, engine::KeyOrigin origin)
{
    engine::StoredKey key{entry.pattern, entry.key};
    key.origin = origin;
    key.addedUs = QDateTime::currentMSecsSinceEpoch() * 1000;
    return key;
}

/// Opens the vault, adds, writes, and says how many of the keys are new.
int addAll(const ParsedArguments &arguments, std::vector<engine::StoredKey> keys)
{
    VaultAccess vault(arguments);
    QString error;
    if (!vault.openOrMake(arguments.has("--unprotected"), error))
        return usageError(error);
    const auto given = int(keys.size());
    const int added = vault.store().add(std::move(keys));
    if (!vault.save(error))
        return usageError(error);
    printMessage(QStringLiteral("keys added: %1; there already: %2").arg(added).arg(given - added));
    return ExitFine;
}

int add(const ParsedArguments &arguments, const QStringList &operands)
{
    std::vector<engine::StoredKey> keys;
    for (const QString &operand : operands) {
        const auto entry = keyOfArgument(operand);
        if (!entry) // never repeats what was given: it may be a key
            return usageError(
                QStringLiteral("keys add needs ADDRESS=HEX with 32 hex digits, or 16 for DES and PRIOS."));
        engine::StoredKey key = storedKey(*entry, engine::KeyOrigin::CommandLine);
        key.name = arguments.value("--name").value_or(QString()).toStdString();
        key.note = arguments.value("--note").value_or(QString()).toStdString();
        keys.push_back(std::move(key));
    }
    return addAll(arguments, std::move(keys));
}

/// Never an argument, like the passphrase of the vault: others can see those.
std::optional<engine::SecretBytes> kemPassword(const std::optional<QString> &file, const QString &path, QString &error)
{
    auto password = file ? readPassphraseFile(*file) : askPassphrase(QStringLiteral("Password of %1: ").arg(path));
    if (!password)
        error = file ? QStringLiteral("The file %1 cannot be read.").arg(*file)
                     : QStringLiteral("The keys file %1 is encrypted. Name a file with its password: "
                                      "--kem-password-file FILE.")
                           .arg(path);
    return password;
}

int importFiles(const ParsedArguments &arguments, const QStringList &paths)
{
    std::vector<engine::StoredKey> keys;
    int exitCode = ExitFine;
    for (const QString &path : paths) {
        QString error;
        const auto file = readKeyFile(path, error, [&arguments](const QString &name, QString &why) {
            return kemPassword(arguments.value("--kem-password-file"), name, why);
        });
        if (!file) {
            exitCode = usageError(error);
            continue;
        }
        if (!file->problems.empty())
            exitCode = std::max<int>(exitCode, ExitNotUnderstood);
        for (const engine::FoundKey &found : file->entries) {
            keys.push_back(storedKey(found, engine::KeyOrigin::File));
            keys.back().name = found.name;
        }
    }
    return keys.empty() ? exitCode : std::max(exitCode, addAll(arguments, std::move(keys)));
}

int removeAll(const ParsedArguments &arguments, const QStringList &addresses)
{
    VaultAccess vault(arguments);
    QString error;
    if (!vault.open(error))
        return usageError(error);
    std::vector<std::int32_t> ids;
    for (const QString &address : addresses) {
        const auto pattern = wmbus::AddressPattern::parse(address.toStdString());
        if (!pattern) // never repeats what was given: it may be ADDRESS=HEX
            return usageError(
                QStringLiteral("keys remove needs addresses such as KAM-12345678; keys list shows them."));
        const std::size_t before = ids.size();
        for (const engine::StoredKey &key : vault.store().entries()) {
            if (key.pattern.text() == pattern->text())
                ids.push_back(key.id);
        }
        if (ids.size() == before)
            return usageError(QStringLiteral("There is no key for %1; keys list shows them.").arg(address));
    }
    const int removed = vault.store().remove(ids);
    if (!vault.save(error))
        return usageError(error);
    printMessage(QStringLiteral("keys removed: %1").arg(removed));
    return ExitFine;
}

int runKeys(const ParsedArguments &arguments)
{
    QStringList operands = arguments.operands();
    const QString what = operands.isEmpty() ? QString() : operands.takeFirst();
    if (what == u"list" && operands.isEmpty())
        return list(arguments);
    if (what == u"add" && !operands.isEmpty())
        return add(arguments, operands);
    if (what == u"remove" && !operands.isEmpty())
        return removeAll(arguments, operands);
    if (what == u"import" && !operands.isEmpty())
        return importFiles(arguments, operands);
    return usageError(QStringLiteral("keys needs list, add ADDRESS=HEX, remove ADDRESS or import FILE…"));
}

} // namespace

Command keysCommand()
{
    return {.name = "keys",
            .operands = "list|add ADDRESS=HEX|remove ADDRESS|import FILE…",
            .summary = "the vault with the keys of meters, the same as that of the window",
            .options = kOptions,
            .decodes = false,
            .run = runKeys};
}

} // namespace cli
