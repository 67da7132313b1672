// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace cli {

/// One option of a command. `value` is the word that stands for its value in the help; empty for a switch.
struct OptionSpec
{
    std::string_view name; ///< with its dashes: "--format"
    std::string_view value; ///< "FILE"
    std::string_view help;
};

/// One argument as given: an option with its value, or an operand, whose option is empty.
struct Argument
{
    std::string_view option;
    QString value;
};

/// The arguments of a command in the order given, because some options belong to the one before them.
struct ParsedArguments
{
    std::vector<Argument> list;

    [[nodiscard]] bool has(std::string_view option) const;
    /// The last one wins; absent where the option was not given.
    [[nodiscard]] std::optional<QString> value(std::string_view option) const;
    [[nodiscard]] QStringList values(std::string_view option) const;
    [[nodiscard]] QStringList operands() const;
};

/// Takes "--name value" and "--name=value"; "--" ends the options, "-" alone is an operand (standard input).
/// On failure returns nothing and sets `error` to a sentence.
[[nodiscard]] std::optional<ParsedArguments> parseArguments(const QStringList &arguments,
                                                            std::span<const OptionSpec> options, QString &error);

} // namespace cli
