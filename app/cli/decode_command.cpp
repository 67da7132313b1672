// SPDX-License-Identifier: GPL-3.0-or-later
#include "decode_command.h"

#include "common_options.h"
#include "engine/jobs/keyed_decoder.h"
#include "input_files.h"
#include "layout_files.h"
#include "output.h"

#include <algorithm>

namespace cli {

namespace {

int runDecode(const ParsedArguments &arguments)
{
    QString error;
    const auto options = readCommonOptions(arguments, error);
    if (!options)
        return usageError(error);
    if (options->result.format > engine::ResultFormat::Csv)
        return usageError(QStringLiteral("decode writes --format json, csv or text; export writes the others."));
    if (!isKnownAtOnce(options->result.view))
        return usageError(QStringLiteral("decode shows telegrams or readings; survey and export show more."));

    const auto writer = engine::makeResultWriter(options->result);
    const wmbus::Depth depth = writer->needsFields() ? wmbus::Depth::Fields : wmbus::Depth::Readings;
    engine::KeyedDecoder decoder;
    decoder.setKeys(options->keys);
    if (!readLayouts(options->layoutFiles, decoder))
        return ExitUsage;
    wmbus::DecodedTelegram decoded;
    Output output;
    writer->begin(output.buffer());
    const auto decode = [&](const engine::Reception &reception) {
        decoder.decode(reception.telegram, reception.key, depth, decoded);
        writer->write(reception, decoded, output.buffer());
        output.writeIfLarge();
    };
    const int exitCode = readInputFiles(arguments.operands(), options->utc, {.telegram = decode, .lumpEnd = [&output] {
                                                                                 output.flush();
                                                                                 return !output.failed();
                                                                             }});
    output.flush();
    const bool written = writeHeardLayouts(options->layoutFiles, decoder) && !output.failed();
    return written ? exitCode : std::max<int>(exitCode, ExitUsage);
}

} // namespace

Command decodeCommand()
{
    return {.name = "decode",
            .operands = "[FILE…]",
            .summary = "decode telegrams of any text or binary form, one result each",
            .options = {},
            .decodes = true,
            .run = runDecode};
}

} // namespace cli
