// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey_command.h"

#include "common_options.h"
#include "engine/exporting/meter_table.h"
#include "input_files.h"
#include "layout_files.h"
#include "meter_survey.h"
#include "output.h"

#include <algorithm>

namespace cli {

namespace {

int runSurvey(const ParsedArguments &arguments)
{
    QString error;
    auto options = readCommonOptions(arguments, error);
    if (!options)
        return usageError(error);
    if (options->result.format > engine::ResultFormat::Csv)
        return usageError(QStringLiteral("survey writes --format json, csv or text."));
    if (arguments.has("--view") && options->result.view != engine::ResultView::Meters)
        return usageError(QStringLiteral("survey shows meters; decode shows telegrams and readings."));

    MeterSurvey survey(options->keys);
    if (!readLayouts(options->layoutFiles, survey.decoder()))
        return ExitUsage;
    const auto take = [&survey](const engine::Reception &reception) { survey.take(reception); };
    const auto takeExtras = [&survey](const engine::CaptureExtras &extras) { survey.take(extras); };
    const int exitCode = readInputFiles(arguments.operands(), options->utc, {.telegram = take, .extras = takeExtras});
    survey.finish();
    options->result.notes = survey.notes();
    Output output;
    engine::appendMeterTable(output.buffer(), survey.meters(), options->result);
    output.flush();
    const bool written = writeHeardLayouts(options->layoutFiles, survey.decoder()) && !output.failed();
    return written ? exitCode : std::max<int>(exitCode, ExitUsage);
}

} // namespace

Command surveyCommand()
{
    return {.name = "survey",
            .operands = "[FILE…]",
            .summary = "one row per meter of captures or telegrams of any form",
            .options = {},
            .decodes = true,
            .run = runSurvey};
}

} // namespace cli
