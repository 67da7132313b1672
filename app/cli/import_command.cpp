// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_command.h"

#include "engine/capture/capture_writer.h"
#include "engine/exporting/english.h"
#include "input_files.h"

#include <algorithm>
#include <array>
#include <atomic>

namespace cli {

namespace {

constexpr std::array<OptionSpec, 1> kOptions{{{"--utc", "", "input times without a zone are UTC"}}};

int runImport(const ParsedArguments &arguments)
{
    QStringList files = arguments.operands();
    if (files.isEmpty())
        return usageError(QStringLiteral("import needs a CAPTURE and the files to add."));
    const QString capture = files.takeFirst();
    engine::CaptureWriter writer;
    const QString problem = writer.open(capture);
    if (!problem.isEmpty()) {
        const std::string_view text = engine::english::captureProblem(problem.toStdString());
        return usageError(QStringLiteral("%1: %2").arg(capture, QString::fromUtf8(text)));
    }
    std::atomic<bool> failed = false;
    QObject::connect(
        &writer, &engine::CaptureWriter::writingFailed, &writer, // in the writer's thread
        [&failed](const QString & /*detail*/) { failed = true; }, Qt::DirectConnection);
    QObject::connect(
        &writer, &engine::CaptureWriter::writingResumed, &writer, [&failed] { failed = false; }, Qt::DirectConnection);
    quint64 count = 0;
    int exitCode = readInputFiles(files, arguments.has("--utc"), [&](const engine::Reception &reception) {
        writer.receptionArrived(reception);
        ++count;
    });
    writer.close();
    if (failed) {
        printMessage(QStringLiteral("%1: the telegrams could not all be written.").arg(capture));
        exitCode = std::max<int>(exitCode, ExitUsage);
    }
    printMessage(QStringLiteral("%1 telegrams added to %2.").arg(count).arg(capture));
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
