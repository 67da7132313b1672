// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_command.h"

#include "common_options.h"
#include "engine/capture/capture_reader.h"
#include "engine/exporting/bug_report.h"
#include "engine/exporting/english.h"
#include "engine/exporting/meter_table.h"
#include "engine/sharing/anonymiser.h"
#include "layout_files.h"
#include "meter_survey.h"
#include "output.h"

#include <array>
#include <functional>
#include <map>

namespace cli {

namespace {

constexpr int kLump = 4096;

using TakeExtras = std::function<void(const engine::CaptureExtras &)>;
using TakeTelegram = std::function<void(const engine::Reception &)>;

/// What stands besides the telegrams, then every telegram in the order received. False with a message where it cannot
/// be opened.
bool readCapture(const QString &path, const TakeExtras &extras, const TakeTelegram &telegram)
{
    engine::CaptureReader reader;
    const QString problem = reader.open(path);
    if (!problem.isEmpty()) {
        const std::string_view text = engine::english::captureProblem(problem.toStdString());
        printMessage(QStringLiteral("%1: %2").arg(path, QString::fromUtf8(text)));
        return false;
    }
    if (extras)
        extras(reader.extras());
    for (auto lump = reader.next(kLump); !lump.empty(); lump = reader.next(kLump)) {
        for (const engine::Reception &reception : lump)
            telegram(reception);
    }
    if (reader.foundDamage())
        printMessage(QStringLiteral("%1: parts of the capture are damaged and were passed over").arg(path));
    return true;
}

bool exportMeters(const QString &path, CommonOptions options, Output &output)
{
    MeterSurvey survey(options.keys);
    if (!readLayouts(options.layoutFiles, survey.decoder())
        || !readCapture(
            path, [&survey](const engine::CaptureExtras &extras) { survey.take(extras); },
            [&survey](const engine::Reception &reception) { survey.take(reception); }))
        return false;
    survey.finish();
    options.result.notes = survey.notes();
    engine::appendMeterTable(output.buffer(), survey.meters(), options.result);
    return writeHeardLayouts(options.layoutFiles, survey.decoder());
}

/// Twice through the capture: a compact frame may come before the full frame that says how to read it.
bool exportTelegrams(const QString &path, CommonOptions options, Output &output)
{
    std::unique_ptr<engine::ResultWriter> writer;
    engine::KeyedDecoder decoder;
    decoder.setKeys(options.keys);
    wmbus::DecodedTelegram decoded;
    const auto takeExtras = [&](const engine::CaptureExtras &extras) {
        decoder.addLayouts(extras.layouts);
        for (const auto &[address, note] : extras.meters)
            options.result.notes.set(address, note);
    };
    const auto learn = [&](const engine::Reception &reception) {
        decoder.decode(reception.telegram, reception.key, wmbus::Depth::Readings, decoded);
    };
    const auto write = [&](const engine::Reception &reception) {
        decoder.decode(reception.telegram, reception.key,
                       writer->needsFields() ? wmbus::Depth::Fields : wmbus::Depth::Readings, decoded);
        writer->write(reception, decoded, output.buffer());
        output.writeIfLarge();
    };
    if (!readLayouts(options.layoutFiles, decoder) || !readCapture(path, takeExtras, learn))
        return false;
    writer = engine::makeResultWriter(options.result);
    writer->begin(output.buffer());
    return readCapture(path, {}, write) && writeHeardLayouts(options.layoutFiles, decoder);
}

/// Says how many telegrams stay out, and why.
void tellRefusals(const std::map<std::string_view, int> &refusals)
{
    for (const auto &[id, count] : refusals) {
        const auto text = QString::fromUtf8(engine::english::refusal(id));
        printMessage(QStringLiteral("not exported, because %1: %2").arg(text).arg(count));
    }
}

/// The telegrams with other numbers, dates and keys; those that cannot be made safe stay out.
bool exportAnonymised(const QString &path, CommonOptions options, Output &output)
{
    engine::Anonymiser anonymiser({.dayShift = engine::randomDayShift()});
    anonymiser.setKeys(options.keys);
    std::map<std::string_view, int> refusals;
    engine::KeyedDecoder files;
    if (!readLayouts(options.layoutFiles, files)
        || !readCapture(
            path, [&](const engine::CaptureExtras &extras) { anonymiser.addLayouts(extras.layouts); },
            [&](const engine::Reception &reception) { anonymiser.learn(reception.telegram, reception.key); }))
        return false;
    options.result.notes = {};
    const auto writer = engine::makeResultWriter(options.result);
    writer->begin(output.buffer());
    const auto write = [&](const engine::Reception &reception) {
        const engine::AnonymisedTelegram result = anonymiser.anonymise(reception.telegram, reception.key);
        if (result.isRefused()) {
            ++refusals[result.refusal];
            return;
        }
        writer->write(anonymiser.publicReception(reception, result), result.decoded, output.buffer());
        output.writeIfLarge();
    };
    const bool done = readCapture(path, {}, write);
    tellRefusals(refusals);
    printMessage(QStringLiteral("the telegrams open with the published key %1")
                     .arg(QString::fromStdString(std::string(anonymiser.throwAwayKeyText()))));
    return done;
}

constexpr std::array<OptionSpec, 1> kOptions = {
    {{"--anonymise", "", "other meter numbers, dates and keys: to be shown to everybody"}}};

bool runView(const QString &path, const CommonOptions &options, bool anonymise, Output &output)
{
    if (anonymise)
        return exportAnonymised(path, options, output);
    return options.result.view == engine::ResultView::Meters ? exportMeters(path, options, output)
                                                             : exportTelegrams(path, options, output);
}

int runExport(const ParsedArguments &arguments)
{
    QString error;
    const auto options = readCommonOptions(arguments, error, engine::ResultFormat::Csv);
    if (!options)
        return usageError(error);
    const QStringList operands = arguments.operands();
    if (operands.size() != 1)
        return usageError(QStringLiteral("export needs one CAPTURE."));
    const engine::ResultFormat format = options->result.format;
    const bool hasView = format == engine::ResultFormat::Csv || format == engine::ResultFormat::Json;
    if (!hasView && options->result.view != engine::ResultView::Telegrams)
        return usageError(QStringLiteral("Only --format csv and json know other views than telegrams."));

    const bool anonymise = arguments.has("--anonymise");
    if (anonymise && options->result.view == engine::ResultView::Meters)
        return usageError(QStringLiteral("--anonymise is for telegrams and readings, not for meters."));

    Output output;
    const bool done = runView(operands[0], *options, anonymise, output);
    output.flush();
    return done && !output.failed() ? ExitFine : ExitUsage;
}

} // namespace

Command exportCommand()
{
    return {.name = "export",
            .operands = "CAPTURE",
            .summary = "write a capture as csv (default), json, text, hex, wmbusmeters or rtlwmbus",
            .options = kOptions,
            .decodes = true,
            .run = runExport};
}

} // namespace cli
