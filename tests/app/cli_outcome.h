// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QProcess>

/// What a run of the command line left behind.
struct Outcome
{
    int exitCode = -1; ///< -1: crashed, or did not end
    QList<QByteArray> lines; ///< of standard output
    QByteArray messages; ///< standard error
};

[[nodiscard]] inline Outcome finish(QProcess &process)
{
    constexpr int kLongestRunMs = 20'000;
    if (!process.waitForFinished(kLongestRunMs) || process.exitStatus() != QProcess::NormalExit)
        return {};
    Outcome outcome{.exitCode = process.exitCode(),
                    .lines = process.readAllStandardOutput().split('\n'),
                    .messages = process.readAllStandardError()};
    outcome.lines.removeLast(); // what follows the last line end: nothing
    return outcome;
}
