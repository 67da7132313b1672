// SPDX-License-Identifier: GPL-3.0-or-later
#include "receive_command.h"

#include "engine/diagnostics/log_ring.h"
#include "receive_options.h"
#include "receive_run.h"

namespace cli {

namespace {

int runReceive(const ParsedArguments &arguments)
{
    QString error;
    auto options = readReceiveOptions(arguments, error);
    if (!options)
        return usageError(error);
    if (options->common.result.format > engine::ResultFormat::Csv)
        return usageError(QStringLiteral("receive writes --format json, csv or text; export writes the others."));
    if (!isKnownAtOnce(options->common.result.view))
        return usageError(QStringLiteral("receive shows telegrams or readings; survey shows meters."));
    std::optional<engine::LogRing> log;
    if (options->verbose) {
        qSetMessagePattern(QStringLiteral("%{time yyyy-MM-ddTHH:mm:ss.zzz} %{category}: %{message}"));
        log.emplace(engine::LogRing::Shown::Everything);
    }
    return ReceiveRun(std::move(*options)).run();
}

} // namespace

Command receiveCommand()
{
    return {.name = "receive",
            .operands = "",
            .summary = "receive from sticks, network, commands or files; print results as they arrive",
            .options = receiveOptionSpecs(),
            .decodes = true,
            .run = runReceive};
}

} // namespace cli
