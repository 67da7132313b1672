// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include <algorithm>

namespace cli {

namespace {

const OptionSpec *findOption(std::span<const OptionSpec> options, QStringView name)
{
    const auto found = std::ranges::find_if(options, [name](const OptionSpec &option) {
        return name == QLatin1StringView(option.name.data(), qsizetype(option.name.size()));
    });
    return found == options.end() ? nullptr : &*found;
}

} // namespace

bool ParsedArguments::has(std::string_view option) const
{
    return std::ranges::find(list, option, &Argument::option) != list.end();
}

std::optional<QString> ParsedArguments::value(std::string_view option) const
{
    const auto found = std::ranges::find(list.rbegin(), list.rend(), option, &Argument::option);
    return found == list.rend() ? std::nullopt : std::optional(found->value);
}

QStringList ParsedArguments::values(std::string_view option) const
{
    QStringList result;
    for (const Argument &argument : list) {
        if (argument.option == option)
            result.append(argument.value);
    }
    return result;
}

QStringList ParsedArguments::operands() const
{
    return values({});
}

std::optional<ParsedArguments> parseArguments(const QStringList &arguments, std::span<const OptionSpec> options,
                                              QString &error)
{
    ParsedArguments parsed;
    bool onlyOperands = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        if (onlyOperands || word == u"-" || !word.startsWith(u'-')) {
            parsed.list.push_back({{}, word});
            continue;
        }
        if (word == u"--") {
            onlyOperands = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = equals < 0 ? word : word.left(equals);
        const OptionSpec *option = findOption(options, name);
        if (!option) {
            error = QStringLiteral("There is no option %1.").arg(name);
            return std::nullopt;
        }
        if (option->value.empty()) {
            if (equals >= 0) {
                error = QStringLiteral("%1 takes no value.").arg(name);
                return std::nullopt;
            }
            parsed.list.push_back({option->name, {}});
        } else if (equals >= 0) {
            parsed.list.push_back({option->name, word.mid(equals + 1)});
        } else if (i + 1 < arguments.size() && !arguments[i + 1].startsWith(u"--")) {
            parsed.list.push_back({option->name, arguments[++i]});
        } else {
            error = QStringLiteral("%1 needs a value.").arg(name);
            return std::nullopt;
        }
    }
    return parsed;
}

} // namespace cli
