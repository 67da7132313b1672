// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/reference.h"
#include "engine/exporting/result_writer.h"
#include "engine/exporting/text_append.h"
#include "engine/jobs/keyed_decoder.h"
#include "simulation/meter_park.h"
#include "textforms/line_reader.h"
#include "wmbus/security/key_ring.h"

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

/// Every line once into the output: less cannot be done.
void copyLines(std::string &out)
{
    const std::string &text = hexLines();
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at) + 1;
        out.append(text, at, end - at);
        at = end;
    }
}

double copySeconds()
{
    std::string out;
    return bench::bestSeconds(20, [&out] {
        out.clear();
        copyLines(out);
        benchmark::DoNotOptimize(out.data());
    });
}

std::vector<textforms::FoundTelegram> readLines()
{
    textforms::LineReader reader;
    reader.feed(hexLines());
    reader.finish();
    return reader.takeTelegrams();
}

void decodeAndWrite(engine::KeyedDecoder &decoder, engine::ResultWriter &writer, std::string &out)
{
    const wmbus::Depth depth = writer.needsFields() ? wmbus::Depth::Fields : wmbus::Depth::Readings;
    wmbus::DecodedTelegram decoded;
    engine::Reception reception;
    for (textforms::FoundTelegram &found : readLines()) {
        reception.telegram = std::move(found.telegram);
        reception.place = found.place;
        decoder.decode(reception.telegram, std::nullopt, depth, decoded);
        writer.write(reception, decoded, out);
    }
}

/// `ratio`: time in units of the bare copy of the same lines.
template <typename Work>
void measure(benchmark::State &state, Work work)
{
    bench::measure(state, copySeconds(), work);
    state.SetItemsProcessed(state.iterations() * std::int64_t(kTelegrams));
    state.SetBytesProcessed(state.iterations() * std::int64_t(hexLines().size()));
}

void copy(benchmark::State &state)
{
    std::string out;
    measure(state, [&] {
        out.clear();
        copyLines(out);
        benchmark::DoNotOptimize(out.data());
    });
}
BENCHMARK(copy);

void recognise(benchmark::State &state)
{
    measure(state, [] { benchmark::DoNotOptimize(readLines().data()); });
}
BENCHMARK(recognise);

void recogniseDecodeWrite(benchmark::State &state, engine::ResultOptions options)
{
    const auto writer = engine::makeResultWriter(options);
    engine::KeyedDecoder decoder;
    decoder.setKeys(keys());
    std::string out;
    measure(state, [&] {
        out.clear();
        decodeAndWrite(decoder, *writer, out);
        benchmark::DoNotOptimize(out.data());
    });
    state.counters["output_bytes_per_input_byte"] = double(out.size()) / double(hexLines().size());
}
BENCHMARK_CAPTURE(recogniseDecodeWrite, json, {.format = engine::ResultFormat::Json});
BENCHMARK_CAPTURE(recogniseDecodeWrite, readings,
                  {.format = engine::ResultFormat::Csv, .view = engine::ResultView::Readings});
BENCHMARK_CAPTURE(recogniseDecodeWrite, text, {.format = engine::ResultFormat::Text});

} // namespace
