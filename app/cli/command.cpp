// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <QString>

#include <fmt/format.h>

#include <cstdio>

namespace cli {

void printMessage(const QString &text)
{
    fmt::print(stderr, "meterscope-cli: {}\n", text.toStdString());
}

int usageError(const QString &text)
{
    printMessage(text);
    return ExitUsage;
}

} // namespace cli
