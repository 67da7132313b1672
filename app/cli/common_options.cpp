// SPDX-License-Identifier: GPL-3.0-or-later
#include "common_options.h"

#include "key_input.h"
#include "vault_access.h"
#include "wmbus/security/published_keys.h"

#include <array>

namespace cli {

namespace {

constexpr std::array<OptionSpec, 11> kOptions{{
    {"--key", "ADDRESS=HEX", "a key of a meter; may be repeated; ADDRESS may end with *"},
    {"--keys", "FILE", "read keys from a file"},
    {"--use-vault", "", "use the keys of the key vault, too"},
    kVaultOptions[0],
    kVaultOptions[1],
    {"--default-keys", "", "also try the makers' published AES keys"},
    {"--format", "FORMAT", "json, csv or text"},
    {"--view", "VIEW", "rows of CSV: telegrams or readings (survey: meters; export: meters and wide too)"},
    {"--locale", "NAME", "CSV for this locale: de_DE gives semicolon and decimal comma"},
    {"--utc", "", "input times without a zone are UTC, and text shows UTC"},
    {"--layouts", "FILE", "layouts of compact frames, read and added to"},
}};

/// The message never repeats what was given: it may be a key.
bool addKeyOptions(const QStringList &values, std::vector<wmbus::KeyEntry> &entries, QString &error)
{
    for (const QString &value : values) {
        const auto entry = keyOfArgument(value);
        if (!entry) {
            error = QStringLiteral("--key needs ADDRESS=HEX with 32 hex digits, or 16 for DES and PRIOS.");
            return false;
        }
        entries.push_back(*entry);
    }
    return true;
}

bool addKeyFiles(const QStringList &paths, std::vector<wmbus::KeyEntry> &entries, QString &error)
{
    for (const QString &path : paths) {
        const auto keys = readKeyFile(path, error);
        if (!keys)
            return false;
        entries.insert(entries.end(), keys->entries.begin(), keys->entries.end());
    }
    return true;
}

/// Only where it is asked for: what a command prints must not depend on what somebody stored.
bool addVaultKeys(const ParsedArguments &arguments, std::vector<wmbus::KeyEntry> &entries, QString &error)
{
    if (!arguments.has("--use-vault") && !arguments.has("--vault")) {
        if (!arguments.has("--passphrase-file"))
            return true;
        error = QStringLiteral("--passphrase-file unlocks the key vault: say --use-vault too, or leave it out.");
        return false;
    }
    VaultAccess vault(arguments);
    if (!vault.open(error))
        return false;
    const auto keys = vault.store().snapshot();
    entries.insert(entries.end(), keys->entries().begin(), keys->entries().end());
    return true;
}

/// They fit every meter: the makers' defaults are tried wherever nothing better fits.
void addPublishedKeys(std::vector<wmbus::KeyEntry> &entries)
{
    for (const auto &key : wmbus::publishedAesKeys())
        entries.push_back({*wmbus::AddressPattern::parse("*"), *wmbus::Key::fromBytes(key), -1, true});
}

bool readFormat(const ParsedArguments &arguments, engine::ResultOptions &result, QString &error)
{
    if (const auto name = arguments.value("--format")) {
        const auto format = engine::resultFormatFromName(name->toStdString());
        if (!format) {
            error = QStringLiteral("There is no format %1.").arg(*name);
            return false;
        }
        result.format = *format;
    }
    if (const auto name = arguments.value("--view")) {
        const auto view = engine::resultViewFromName(name->toStdString());
        if (!view) {
            error = QStringLiteral("There is no view %1: telegrams, readings, meters or wide.").arg(*name);
            return false;
        }
        result.view = *view;
    }
    if (const auto name = arguments.value("--locale")) {
        const auto dialect = engine::csvDialectOfLocale(name->toStdString());
        if (!dialect) {
            error = QStringLiteral("There is no locale %1.").arg(*name);
            return false;
        }
        result.csv = *dialect;
    }
    result.utc = arguments.has("--utc");
    return true;
}

} // namespace

std::span<const OptionSpec> commonOptionSpecs()
{
    return kOptions;
}

bool isKnownAtOnce(engine::ResultView view)
{
    return view == engine::ResultView::Telegrams || view == engine::ResultView::Readings;
}

std::optional<CommonOptions> readCommonOptions(const ParsedArguments &arguments, QString &error,
                                               engine::ResultFormat format)
{
    CommonOptions options;
    options.result.format = format;
    std::vector<wmbus::KeyEntry> entries;
    if (!readFormat(arguments, options.result, error) || !addKeyOptions(arguments.values("--key"), entries, error)
        || !addKeyFiles(arguments.values("--keys"), entries, error) || !addVaultKeys(arguments, entries, error))
        return std::nullopt;
    if (arguments.has("--default-keys"))
        addPublishedKeys(entries);
    for (std::size_t i = 0; i < entries.size(); ++i)
        entries[i].id = std::int32_t(i);
    options.utc = options.result.utc;
    options.keys = std::make_shared<const wmbus::KeyRing>(std::move(entries));
    options.layoutFiles = arguments.values("--layouts");
    return options;
}

} // namespace cli
