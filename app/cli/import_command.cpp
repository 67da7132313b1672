// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_command.h"

#include "engine/capture/capture_writer.h"
#include "engine/exporting/english.h"
#include "input_files.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace cli {

namespace {

constexpr std::array<OptionSpec, 1> kOptions{{{"--utc", "", "input times without a zone are UTC"}}};

int runImport(const ParsedArguments &arguments)
{
    QStringList files = arguments.operands();
    if (files.isEmpty())
        return usageError(QStringLiteral("import needs a CAPTURE and the files to add."));
    const QString capture = files.takeFirst();
    const auto isCapture = [&capture](const QString &file) { return QFileInfo(file) == QFileInfo(capture); };
    if (QFileInfo::exists(capture) && std::ranges::any_of(files, isCapture))
        return usageError(QStringLiteral("%1: a capture cannot be added to itself.").arg(capture));
    engine::CaptureWriter writer;
    const QString problem = writer.open(capture);
    if (!problem.isEmpty()) {
        const std::string_view text = engine::english::captureProblem(problem.toStdString());
        return usageError(QStringLiteral("%1: %2").arg(capture, QString::fromUtf8(text)));
    }
    quint64 count = 0;
    bool fails = false;
    const auto add = [&](const engine::Reception &reception) {
        writer.receptionArrived(reception);
        ++count;
    };
    const auto wait = [&] {
        fails = fails || !writer.waitForRoom();
        return !fails;
    };
    const int exitCode = readInputFiles(files, arguments.has("--utc"), {.telegram = add, .lumpEnd = wait});
    if (!writer.close() || fails) {
        printMessage(QStringLiteral("%1: the telegrams could not all be written.").arg(capture));
        return ExitUsage;
    }
    printMessage(QStringLiteral("%1: telegrams added: %2").arg(capture).arg(count));
    return exitCode;
}

} // namespace

Command importCommand()
{
    return {.name = "import",
            .operands = "CAPTURE FILE…",
            .summary = "add telegrams of any form to a capture, made where it is missing",
            .options = kOptions,
            .decodes = false,
            .run = runImport};
}

} // namespace cli
