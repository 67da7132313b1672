// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "common_options.h"
#include "decode_command.h"
#include "export_command.h"
#include "import_command.h"
#include "keys_command.h"
#include "ports_command.h"
#include "receive_command.h"
#include "simulate_command.h"
#include "survey_command.h"

#include <QCoreApplication>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

namespace {

using namespace cli;

const std::vector<Command> &commands()
{
    static const std::vector<Command> kCommands{decodeCommand(), receiveCommand(), portsCommand(),    surveyCommand(),
                                                exportCommand(), importCommand(),  simulateCommand(), keysCommand()};
    return kCommands;
}

/// Agreed names of commands that a later version brings: a script gets a clear answer.
constexpr std::array<std::string_view, 2> kLaterCommands{"audit", "layouts"};

constexpr std::array<OptionSpec, 1> kHelpOption{{{"--help", "", "show this help"}}};

void printOptions(std::span<const OptionSpec> options)
{
    for (const OptionSpec &option : options)
        fmt::print("  {:<26} {}\n", fmt::format("{} {}", option.name, option.value), option.help);
}

void printHelp()
{
    fmt::print("meterscope-cli {}: receives, decodes and surveys wireless M-Bus meters\n\n"
               "usage: meterscope-cli COMMAND [OPTIONS] [ARGUMENTS]\n\ncommands:\n",
               METERSCOPE_VERSION);
    for (const Command &command : commands())
        fmt::print("  {:<10} {}\n", command.name, command.summary);
    fmt::print(
        "\n  --version  print the version\n  --help     print this help; after a command: the help of the command\n");
}

void printHelp(const Command &command)
{
    fmt::print("usage: meterscope-cli {} [OPTIONS] {}\n\n{}\n\noptions:\n", command.name, command.operands,
               command.summary);
    printOptions(command.options);
    if (command.decodes)
        printOptions(commonOptionSpecs());
    printOptions(kHelpOption);
}

int run(const Command &command, const QStringList &words)
{
    std::vector<OptionSpec> options(command.options.begin(), command.options.end());
    if (command.decodes)
        options.insert(options.end(), commonOptionSpecs().begin(), commonOptionSpecs().end());
    options.insert(options.end(), kHelpOption.begin(), kHelpOption.end());
    QString error;
    const std::optional<ParsedArguments> arguments = parseArguments(words, options, error);
    if (!arguments) {
        printMessage(error);
        return ExitUsage;
    }
    if (arguments->has("--help")) {
        printHelp(command);
        return ExitFine;
    }
    return command.run(*arguments);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const std::string name = words.value(0).toStdString();
    if (name == "--version") {
        fmt::print("meterscope-cli {}\n", METERSCOPE_VERSION);
        return ExitFine;
    }
    if (name == "--help") {
        printHelp();
        return ExitFine;
    }
    const auto found = std::ranges::find(commands(), name, &Command::name);
    if (found != commands().end())
        return run(*found, words.mid(1));
    if (name.empty())
        printMessage(QStringLiteral("Which command? --help lists them."));
    else if (std::ranges::find(kLaterCommands, name) != kLaterCommands.end())
        printMessage(QStringLiteral("The command %1 is not in this version.").arg(words[0]));
    else
        printMessage(QStringLiteral("There is no command %1. --help lists them.").arg(words[0]));
    return ExitUsage;
}
