// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QList>

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>

namespace bench {

/// A line of a table of figures.
inline void print(const char *what, double value, const char *unit)
{
    std::fputs(fmt::format("{:<66} {:>10.3f} {}\n", what, value, unit).c_str(), stdout);
    std::fflush(stdout);
}

/// What the process occupies of the machine's memory.
inline double residentMiB()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    const bool opened = status.open(QIODevice::ReadOnly);
    const auto fields = opened ? status.readAll().split(' ') : QList<QByteArray>{"0", "0"};
    return double(fields[1].toLongLong() * sysconf(_SC_PAGESIZE)) / (1 << 20);
}

} // namespace bench
