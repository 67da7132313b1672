// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"

#include <span>
#include <string_view>

namespace cli {

/// Exit codes that scripts rely on. Where several apply, the highest one wins.
enum ExitCode : int {
    ExitFine = 0,
    ExitNotUnderstood = 1, ///< finished, but some input was no telegram in any known form
    ExitUsage = 2, ///< wrong usage, or a file or device that cannot be opened
    ExitDevice = 3, ///< stopped by a device failure that could not be recovered
};

/// One command of the program.
struct Command
{
    std::string_view name;
    std::string_view operands; ///< as the usage line shows them: "[FILE…]"
    std::string_view summary;
    std::span<const OptionSpec> options; ///< its own
    bool decodes = false; ///< takes the shared options of common_options.h too
    int (*run)(const ParsedArguments &arguments) = nullptr;
};

/// Prints one line to standard error: "meterscope-cli: TEXT".
void printMessage(const QString &text);
/// The same for wrong usage; returns ExitUsage.
[[nodiscard]] int usageError(const QString &text);

} // namespace cli
