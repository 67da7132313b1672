// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_command.h"

#include "engine/capture/capture_writer.h"
#include "engine/exporting/english.h"
#include "input_files.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace cli {

namespace {

constexpr std::array<OptionSpec, 1> kOptions{{{"--utc", "", "input times without a zone are UTC"}}};

/// "rtl-wmbus 100, hex 3": the most frequent first.
template <typename Words>
QString countsText(const engine::ImportReport::Counts &counts, Words words)
{
    std::vector<std::pair<std::string_view, quint64>> sorted(counts.begin(), counts.end());
    std::ranges::stable_sort(sorted, [](const auto &a, const auto &b) { return a.second > b.second; });
    QStringList parts;
    for (const auto &[id, count] : sorted) {
        const std::string_view text = words(id);
        parts << QStringLiteral("%1: %2").arg(QString::fromUtf8(text.data(), qsizetype(text.size()))).arg(count);
    }
    return parts.join(QStringLiteral("; "));
}

/// What the input was taken for and what was repaired, on standard error. Places that were not understood have been
/// named before.
void printReport(const engine::ImportReport &report)
{
    const auto say = [&report](const char *what, const QString &value) {
        if (!value.isEmpty() && value != u"0")
            printMessage(QStringLiteral("%1: %2: %3").arg(report.source, QString::fromLatin1(what), value));
    };
    const auto asIs = [](std::string_view id) { return id; };
    say("telegrams taken for", countsText(report.forms, asIs));
    say("repaired", countsText(report.repairs, engine::english::repair));
    say("damaged", countsText(report.damage, engine::english::importDamage));
    say("heard again within two seconds", QString::number(report.repeats));
    say("without a time", QString::number(report.withoutTime));
    say("keys that came with telegrams, used for these only and kept nowhere", QString::number(report.keys.size()));
    say("telegrams with a key that does not fit", QString::number(report.uselessKeys));
    say("places not understood", QString::number(report.notUnderstood));
}

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
    const auto addExtras = [&writer](const engine::CaptureExtras &extras) {
        for (auto &item : extras.items())
            writer.add(std::move(item));
    };
    const auto wait = [&] {
        fails = fails || !writer.waitForRoom();
        return !fails;
    };
    const int exitCode = readInputFiles(files, arguments.has("--utc"),
                                        {.telegram = add, .extras = addExtras, .lumpEnd = wait, .report = printReport});
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
