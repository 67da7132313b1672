// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_command.h"

#include "common_options.h"
#include "engine/capture/capture_reader.h"
#include "engine/exporting/bug_report.h"
#include "engine/exporting/english.h"
#include "engine/sharing/anonymiser.h"
#include "layout_files.h"
#include "output.h"
#include "part_options.h"

#include <algorithm>
#include <functional>
#include <map>
#include <span>
#include <utility>
#include <vector>

namespace cli {

namespace {

constexpr int kLump = 4096;

/// The capture before its first telegram. Absent with a message where it cannot be opened.
std::optional<engine::CaptureReader> openCapture(const QString &path)
{
    engine::CaptureReader reader;
    const QString problem = reader.open(path);
    if (problem.isEmpty())
        return reader;
    const std::string_view text = engine::english::captureProblem(problem.toStdString());
    printMessage(QStringLiteral("%1: %2").arg(path, QString::fromUtf8(text)));
    return std::nullopt;
}

void tellDamage(const QString &path)
{
    printMessage(QStringLiteral("%1: parts of the capture are damaged and were passed over").arg(path));
}

/// One export of one capture: goes through it as often as it takes.
class CaptureExport
{
public:
    CaptureExport(const QString &path, CommonOptions options, engine::TelegramPart part)
        : m_path(path), m_options(std::move(options)), m_part(std::move(part))
    {
        m_decoder.setKeys(m_options.keys);
    }

    /// A compact frame may come before the full frame that says how to read it, so layouts are learned first.
    bool write(Output &output)
    {
        const auto learn = [](const engine::Reception & /*reception*/) { return true; };
        if (!readLayouts(m_options.layoutFiles, m_decoder) || !takeExtras() || !pass(wmbus::Depth::Readings, learn))
            return false;
        m_writer = engine::makeResultWriter(m_options.result);
        const auto look = [this](const engine::Reception & /*reception*/) {
            m_writer->look(m_decoded);
            return true;
        };
        if (m_writer->looksFirst() && !pass(wmbus::Depth::Readings, look))
            return false;
        const auto write = [this, &output](const engine::Reception &reception) {
            m_writer->write(reception, m_decoded, output.buffer());
            output.writeIfLarge();
            return !output.failed();
        };
        m_writer->begin(output.buffer());
        const bool done = pass(m_writer->needsFields() ? wmbus::Depth::Fields : wmbus::Depth::Readings, write);
        m_writer->end(output.buffer());
        if (m_hasGaps)
            tellDamage(m_path);
        return done && writeHeardLayouts(m_options.layoutFiles, m_decoder);
    }

private:
    /// Layouts and names that the capture keeps besides its telegrams.
    bool takeExtras()
    {
        auto reader = openCapture(m_path);
        if (!reader)
            return false;
        const engine::CaptureExtras extras = reader->extras();
        m_decoder.addLayouts(extras.layouts);
        for (const auto &[address, note] : extras.meters)
            m_options.result.notes.set(address, note);
        return true;
    }

    /// Decodes every telegram into m_decoded in the order received, and calls `take` for those of the part until it
    /// says no.
    bool pass(wmbus::Depth depth, const std::function<bool(const engine::Reception &)> &take)
    {
        auto reader = openCapture(m_path);
        if (!reader)
            return false;
        m_decoder.forgetFragments();
        const auto decode = [&](const engine::Reception &reception) {
            m_decoder.decode(reception.telegram, reception.key, depth, m_decoded);
            return !m_part.contains(reception, m_decoded) || take(reception);
        };
        for (auto lump = reader->next(kLump); !lump.empty(); lump = reader->next(kLump)) {
            if (!std::ranges::all_of(lump, decode))
                break;
        }
        m_hasGaps = m_hasGaps || reader->foundDamage();
        return true;
    }

    QString m_path;
    CommonOptions m_options;
    engine::TelegramPart m_part;
    std::unique_ptr<engine::ResultWriter> m_writer;
    engine::KeyedDecoder m_decoder;
    wmbus::DecodedTelegram m_decoded;
    bool m_hasGaps = false;
};

/// Says how many telegrams stay out, and why.
void tellRefusals(const std::map<std::string_view, int> &refusals)
{
    for (const auto &[id, count] : refusals) {
        const auto text = QString::fromUtf8(engine::english::refusal(id));
        printMessage(QStringLiteral("not exported, because %1: %2").arg(text).arg(count));
    }
}

/// The telegrams of the part with other numbers, dates and keys; those that cannot be made safe stay out.
bool exportAnonymised(const QString &path, const CommonOptions &options, const engine::TelegramPart &part,
                      Output &output)
{
    engine::Anonymiser anonymiser({.dayShift = engine::randomDayShift()});
    anonymiser.setKeys(options.keys);
    engine::KeyedDecoder decoder; // of the part: it names meters as they were
    decoder.setKeys(options.keys);
    if (!readLayouts(options.layoutFiles, decoder))
        return false;
    wmbus::DecodedTelegram decoded;
    auto first = openCapture(path);
    auto second = openCapture(path);
    if (!first || !second)
        return false;
    anonymiser.addLayouts(first->extras().layouts);
    for (auto lump = first->next(kLump); !lump.empty(); lump = first->next(kLump)) {
        for (const engine::Reception &reception : lump)
            anonymiser.learn(reception.telegram, reception.key);
    }
    std::map<std::string_view, int> refusals;
    const auto writer = engine::makeResultWriter(options.result);
    writer->begin(output.buffer());
    const auto write = [&](const engine::Reception &reception) {
        decoder.decode(reception.telegram, reception.key, wmbus::Depth::Readings, decoded);
        if (!part.contains(reception, decoded))
            return;
        const engine::AnonymisedTelegram result = anonymiser.anonymise(reception.telegram, reception.key);
        if (result.isRefused()) {
            ++refusals[result.refusal];
            return;
        }
        writer->write(anonymiser.publicReception(reception, result), result.decoded, output.buffer());
        output.writeIfLarge();
    };
    for (auto lump = second->next(kLump); !lump.empty() && !output.failed(); lump = second->next(kLump))
        std::ranges::for_each(lump, write);
    if (second->foundDamage())
        tellDamage(path);
    tellRefusals(refusals);
    printMessage(QStringLiteral("the telegrams open with the published key %1")
                     .arg(QString::fromStdString(std::string(anonymiser.throwAwayKeyText()))));
    return true;
}

constexpr OptionSpec kAnonymise{"--anonymise", "", "other meter numbers, dates and keys: to be shown to everybody"};

std::span<const OptionSpec> exportOptionSpecs()
{
    static const std::vector<OptionSpec> kOptions = [] {
        std::vector<OptionSpec> options(partOptionSpecs().begin(), partOptionSpecs().end());
        options.push_back(kAnonymise);
        return options;
    }();
    return kOptions;
}

int runExport(const ParsedArguments &arguments)
{
    QString error;
    const auto options = readCommonOptions(arguments, error, engine::ResultFormat::Csv);
    if (!options)
        return usageError(error);
    auto part = readPartOptions(arguments, options->utc, error);
    if (!part)
        return usageError(error);
    const QStringList operands = arguments.operands();
    if (operands.size() != 1)
        return usageError(QStringLiteral("export needs one CAPTURE."));
    const engine::ResultFormat format = options->result.format;
    const bool hasView = format == engine::ResultFormat::Csv || format == engine::ResultFormat::Json;
    if (!hasView && options->result.view != engine::ResultView::Telegrams)
        return usageError(QStringLiteral("Only --format csv and json know other views than telegrams."));

    const bool anonymise = arguments.has("--anonymise");
    if (anonymise && !isKnownAtOnce(options->result.view))
        return usageError(QStringLiteral("--anonymise is for telegrams and readings, not for meters and wide rows."));

    Output output;
    const bool done = anonymise ? exportAnonymised(operands[0], *options, *part, output)
                                : CaptureExport(operands[0], *options, std::move(*part)).write(output);
    output.flush();
    return done && !output.failed() ? ExitFine : ExitUsage;
}

} // namespace

Command exportCommand()
{
    return {.name = "export",
            .operands = "CAPTURE",
            .summary = "write a capture, or a part of it, as csv (default), json, text, hex, wmbusmeters or rtlwmbus; "
                       "--view wide: one row per telegram, one column per reading",
            .options = exportOptionSpecs(),
            .decodes = true,
            .run = runExport};
}

} // namespace cli
