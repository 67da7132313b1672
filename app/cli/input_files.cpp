// SPDX-License-Identifier: GPL-3.0-or-later
#include "input_files.h"

#include "command.h"
#include "engine/exporting/english.h"
#include "engine/importing/import_tally.h"
#include "engine/importing/telegram_file.h"

#include <algorithm>

namespace cli {

namespace {

int readInputFile(const QString &name, engine::InputZone zone, const InputHandlers &handlers)
{
    engine::TelegramFile input(zone);
    if (name == u"-") {
        input.openStandardInput();
    } else if (const QString problem = input.open(name); !problem.isEmpty()) {
        const std::string_view text = engine::english::captureProblem(problem.toStdString());
        printMessage(QStringLiteral("%1: %2").arg(name, QString::fromUtf8(text)));
        return ExitUsage;
    }
    handlers.extras(input.extras());
    int exitCode = ExitFine;
    engine::ImportTally tally;
    while (const auto lump = input.next()) {
        if (handlers.report)
            tally.take(*lump);
        for (const engine::Reception &reception : lump->receptions)
            handlers.telegram(reception);
        for (const textforms::NotUnderstood &line : lump->notUnderstood) {
            const std::string_view reason = engine::english::notUnderstood(line.reason);
            printMessage(QStringLiteral("%1:%2: %3").arg(name).arg(line.place).arg(QString::fromUtf8(reason)));
            exitCode = ExitNotUnderstood;
        }
        if (!handlers.lumpEnd())
            break;
    }
    if (handlers.report) {
        engine::ImportReport report = tally.report();
        report.source = name;
        handlers.report(report);
    }
    if (input.foundDamage())
        printMessage(QStringLiteral("%1: parts of the capture are damaged and were passed over").arg(name));
    if (!input.error().isEmpty())
        printMessage(QStringLiteral("%1: it cannot be read to its end: %2").arg(name, input.errorDetail()));
    return input.error().isEmpty() && !input.foundDamage() ? exitCode : ExitUsage;
}

} // namespace

int readInputFiles(const QStringList &files, bool utc, const InputHandlers &handlers)
{
    const engine::InputZone zone = utc ? engine::InputZone::Utc : engine::InputZone::Local;
    int exitCode = ExitFine;
    for (const QString &file : files.isEmpty() ? QStringList{QStringLiteral("-")} : files)
        exitCode = std::max(exitCode, readInputFile(file, zone, handlers));
    return exitCode;
}

} // namespace cli
