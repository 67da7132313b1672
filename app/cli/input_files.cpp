// SPDX-License-Identifier: GPL-3.0-or-later
#include "input_files.h"

#include "command.h"
#include "engine/exporting/english.h"

#include <algorithm>

namespace cli {

int readInputFiles(const QStringList &files, bool utc, const std::function<void(const engine::Reception &)> &telegram,
                   const std::function<void()> &pause)
{
    int exitCode = ExitFine;
    QString current;
    const engine::TelegramInputHandlers handlers{
        telegram,
        [&](std::uint64_t place, std::string_view reason) {
            const std::string_view text = engine::english::notUnderstood(reason);
            printMessage(QStringLiteral("%1:%2: %3").arg(current).arg(place).arg(QString::fromUtf8(text)));
            exitCode = std::max<int>(exitCode, ExitNotUnderstood);
        },
        pause};
    const engine::InputZone zone = utc ? engine::InputZone::Utc : engine::InputZone::Local;
    for (const QString &file : files.isEmpty() ? QStringList{QStringLiteral("-")} : files) {
        current = file;
        const QString error = engine::readTelegrams(file, zone, handlers);
        if (!error.isEmpty()) {
            printMessage(QStringLiteral("%1: %2").arg(file, error));
            exitCode = ExitUsage;
        }
    }
    return exitCode;
}

} // namespace cli
