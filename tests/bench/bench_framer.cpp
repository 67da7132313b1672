// SPDX-License-Identifier: GPL-3.0-or-later
#include "sticks/im871a_framer.h"

#include "bench/reference.h"
#include "sticks/crc16_x25.h"
#include "sticks/im871a_vectors.h"
#include "support/hex.h"

namespace {

/// About 64 KiB of recorded telegrams, with or without noise between them.
radio::Bytes stream(bool withNoise)
{
    radio::Bytes bytes;
    while (bytes.size() < 65536) {
        for (const char *frame :
             {vectors::kWithRssi, vectors::kRecorded25, vectors::kRecordedPair, vectors::kRecordedLong}) {
            const radio::Bytes one = support::fromHex(frame);
            bytes.insert(bytes.end(), one.begin(), one.end());
            if (withNoise)
                bytes.insert(bytes.end(), {0xA5, 0xE2, 0x03, 0x10, 0x00, 0xA5, 0xFF});
        }
    }
    return bytes;
}

void feedInPieces(benchmark::State &state, bool withNoise)
{
    const radio::Bytes bytes = stream(withNoise);
    const auto pieceSize = std::size_t(state.range(0));
    std::vector<sticks::Im871aFramer::Item> items;
    // Every byte of a frame must pass the checksum, whatever else is done with it.
    const double reference = bench::bestSeconds(20, [&bytes] { benchmark::DoNotOptimize(sticks::crc16X25(bytes)); });
    bench::measure(state, reference, [&] {
        sticks::Im871aFramer framer;
        for (radio::ByteView rest = bytes; !rest.empty();) {
            const radio::ByteView piece = rest.first(std::min(pieceSize, rest.size()));
            rest = rest.subspan(piece.size());
            framer.feed(piece, 0, items);
        }
        benchmark::DoNotOptimize(items.data());
        items.clear();
    });
    state.SetBytesProcessed(std::int64_t(state.iterations()) * std::int64_t(bytes.size()));
}

void cleanStream(benchmark::State &state)
{
    feedInPieces(state, false);
}

void noisyStream(benchmark::State &state)
{
    feedInPieces(state, true);
}

void crc(benchmark::State &state)
{
    const radio::Bytes bytes = stream(false);
    for (auto _ : state)
        benchmark::DoNotOptimize(sticks::crc16X25(bytes));
    state.SetBytesProcessed(std::int64_t(state.iterations()) * std::int64_t(bytes.size()));
}

BENCHMARK(cleanStream)->Arg(16)->Arg(64)->Arg(4096);
BENCHMARK(noisyStream)->Arg(64)->Arg(4096);
BENCHMARK(crc);

} // namespace
