// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "bench/reference.h"
#include "engine/exporting/result_writer.h"
#include "engine/exporting/text_append.h"
#include "engine/jobs/keyed_decoder.h"
#include "simulation/meter_park.h"
#include "textforms/line_reader.h"
#include "wmbus/security/key_ring.h"

#include <sys/mman.h>

#include <cstdlib>

namespace {

constexpr std::size_t kTelegrams = 5'000;

/// An hour of the built-in meters in fast motion, one telegram in hex digits per line.
const std::string &hexLines()
{
    static const std::string lines = [] {
        constexpr std::int64_t kStartUtc = 1'767'225'600; // 2026-01-01
        simulation::MeterPark park(simulation::builtInScenario(), 1, kStartUtc);
        std::string text;
        for (std::size_t i = 0; i < kTelegrams; ++i) {
            const auto sent = park.sendNow(std::int64_t(i) * 700, [](radio::LinkMode) { return true; });
            engine::appendHex(text, sent.value().telegram);
            text += '\n';
        }
        return text;
    }();
    return lines;
}

std::shared_ptr<const wmbus::KeyRing> keys()
{
    std::vector<wmbus::KeyEntry> entries;
    for (const auto &known : simulation::builtInScenario().keys())
        entries.push_back({wmbus::AddressPattern::exact(known.meter), wmbus::Key::fromBytes(known.key).value()});
    return std::make_shared<wmbus::KeyRing>(std::move(entries));
}

/// A file in memory, so that no disk is measured, written from its start each time.
class MemoryFile
{
public:
    MemoryFile() : m_file(memfd_create("results", 0))
    {
        if (m_file < 0)
            std::abort();
    }
    ~MemoryFile() { close(m_file); }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;

    [[nodiscard]] int rewound() const
    {
        lseek(m_file, 0, SEEK_SET);
        return m_file;
    }

private:
    int m_file;
};

/// Lines that are there already, each once through the output: less cannot be done.
void copyLines(const std::string &text, const MemoryFile &file)
{
    cli::Output output(file.rewound());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at) + 1;
        output.buffer().append(text, at, end - at);
        output.writeIfLarge();
        at = end;
    }
    output.flush();
}

double copySeconds(const std::string &text)
{
    const MemoryFile file;
    return bench::bestSeconds(20, [&] { copyLines(text, file); });
}

std::vector<textforms::FoundTelegram> readLines()
{
    textforms::LineReader reader;
    reader.feed(hexLines());
    reader.finish();
    return reader.takeTelegrams();
}

wmbus::Depth depthOf(const engine::ResultWriter &writer)
{
    return writer.needsFields() ? wmbus::Depth::Fields : wmbus::Depth::Readings;
}

struct Decoded
{
    engine::Reception reception;
    wmbus::DecodedTelegram telegram;
};

/// Everything that comes before writing.
std::vector<Decoded> decodeLines(engine::KeyedDecoder &decoder, wmbus::Depth depth)
{
    std::vector<Decoded> all;
    for (textforms::FoundTelegram &found : readLines()) {
        Decoded &decoded = all.emplace_back();
        decoded.reception.telegram = std::move(found.telegram);
        decoded.reception.place = found.place;
        decoder.decode(decoded.reception.telegram, std::nullopt, depth, decoded.telegram);
    }
    return all;
}

void writeAll(engine::ResultWriter &writer, const std::vector<Decoded> &telegrams, cli::Output &output)
{
    for (const Decoded &each : telegrams) {
        if (writer.looksFirst())
            writer.look(each.telegram);
    }
    writer.begin(output.buffer());
    for (const Decoded &each : telegrams) {
        writer.write(each.reception, each.telegram, output.buffer());
        output.writeIfLarge();
    }
    writer.end(output.buffer());
    output.flush();
}

/// As `decode` does it: one telegram after the other.
void decodeAndWrite(engine::KeyedDecoder &decoder, engine::ResultWriter &writer, cli::Output &output)
{
    wmbus::DecodedTelegram decoded;
    engine::Reception reception;
    for (textforms::FoundTelegram &found : readLines()) {
        reception.telegram = std::move(found.telegram);
        reception.place = found.place;
        decoder.decode(reception.telegram, std::nullopt, depthOf(writer), decoded);
        writer.write(reception, decoded, output.buffer());
        output.writeIfLarge();
    }
    output.flush();
}

std::string resultOf(engine::ResultOptions options)
{
    engine::KeyedDecoder decoder;
    decoder.setKeys(keys());
    const auto writer = engine::makeResultWriter(options);
    std::string text;
    const std::vector<Decoded> telegrams = decodeLines(decoder, depthOf(*writer));
    for (const Decoded &each : telegrams)
        writer->look(each.telegram);
    writer->begin(text);
    for (const Decoded &each : telegrams)
        writer->write(each.reception, each.telegram, text);
    writer->end(text);
    return text;
}

/// `ratio`: time in units of the bare copy of `text`, through the same output.
template <typename Work>
void measure(benchmark::State &state, const std::string &text, Work work)
{
    bench::measure(state, copySeconds(text), work);
    state.SetItemsProcessed(state.iterations() * std::int64_t(kTelegrams));
    state.SetBytesProcessed(state.iterations() * std::int64_t(text.size()));
}

void copy(benchmark::State &state)
{
    const MemoryFile file;
    measure(state, hexLines(), [&] { copyLines(hexLines(), file); });
}
BENCHMARK(copy);

void recognise(benchmark::State &state)
{
    measure(state, hexLines(), [] { benchmark::DoNotOptimize(readLines().data()); });
}
BENCHMARK(recognise);

/// Writing alone.
void write(benchmark::State &state, engine::ResultOptions options)
{
    engine::KeyedDecoder decoder;
    decoder.setKeys(keys());
    const MemoryFile file;
    const std::vector<Decoded> telegrams = decodeLines(decoder, depthOf(*engine::makeResultWriter(options)));
    measure(state, resultOf(options), [&] {
        cli::Output output(file.rewound());
        writeAll(*engine::makeResultWriter(options), telegrams, output);
    });
}
BENCHMARK_CAPTURE(write, hex, {.format = engine::ResultFormat::Hex});
BENCHMARK_CAPTURE(write, json, {.format = engine::ResultFormat::Json});
BENCHMARK_CAPTURE(write, telegrams, {.format = engine::ResultFormat::Csv});
BENCHMARK_CAPTURE(write, readings, {.format = engine::ResultFormat::Csv, .view = engine::ResultView::Readings});
BENCHMARK_CAPTURE(write, wide, {.format = engine::ResultFormat::Csv, .view = engine::ResultView::Wide});
BENCHMARK_CAPTURE(write, text, {.format = engine::ResultFormat::Text});

/// From the bytes of a file to the bytes of the result.
void recogniseDecodeWrite(benchmark::State &state, engine::ResultOptions options)
{
    const auto writer = engine::makeResultWriter(options);
    engine::KeyedDecoder decoder;
    decoder.setKeys(keys());
    const MemoryFile file;
    measure(state, resultOf(options), [&] {
        cli::Output output(file.rewound());
        decodeAndWrite(decoder, *writer, output);
    });
}
BENCHMARK_CAPTURE(recogniseDecodeWrite, json, {.format = engine::ResultFormat::Json});
BENCHMARK_CAPTURE(recogniseDecodeWrite, readings,
                  {.format = engine::ResultFormat::Csv, .view = engine::ResultView::Readings});
BENCHMARK_CAPTURE(recogniseDecodeWrite, text, {.format = engine::ResultFormat::Text});

} // namespace
