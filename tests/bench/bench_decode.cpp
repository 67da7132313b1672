// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/reference.h"
#include "wmbus/decoding_help.h"
#include "wmbus/link/crc16.h"

namespace {

// 50 bytes, nine records, nothing encrypted: what a heat cost allocator sends every few minutes.
const std::string kPlain = "314493449392919034087A52000020"
                           "036E970000436E700200426C9F2C01FD1700326CFFFF02591B0A016515017418012218";
const std::string kFormatA =
    "2E44931578563412330333637A2A0020255923C95AAA26D1B2E7493BC2AD013EC4A6F6D3529B520EDFF0EA6DEFC955B29D6D69EBF3EC8A";
const std::string kLinkEncrypted = "24442D2C692845631B168D3050209CD621B006B1140AEF4953AE5B86FAFC0B00E70705B846";
const std::string kMode7 =
    "434493157856341233038C2075900F002C25B30A000021924D4F2FB66E017A75002007109058475F4BC91DF878B80A1B0F98B629024AAC7279"
    "42BFC549233C0140829B93";

/// One checksum over the bytes: the least that anybody does with a telegram.
double checksumSeconds(const radio::Bytes &bytes)
{
    constexpr int kCalls = 1000; // one alone is too short to be timed
    const auto checksums = [&bytes] {
        for (int i = 0; i < kCalls; ++i)
            benchmark::DoNotOptimize(wmbus::crc16(bytes));
    };
    return bench::bestSeconds(20, checksums) / kCalls;
}

void decode(benchmark::State &state, const std::string &hex, const help::Keys &keys, wmbus::Depth depth)
{
    wmbus::Decoder decoder;
    decoder.setKeys(help::keyRing(keys));
    const radio::RawTelegram raw = help::raw(hex);
    wmbus::DecodedTelegram telegram;
    bench::measure(state, checksumSeconds(raw.bytes), [&] {
        decoder.decode(raw, depth, telegram);
        benchmark::DoNotOptimize(telegram.records.data());
    });
    state.counters["records"] = double(telegram.records.size());
    state.counters["unknown"] = telegram.counts.unknown;
    state.SetItemsProcessed(state.iterations());
}

void plainReadings(benchmark::State &state)
{
    decode(state, kPlain, {}, wmbus::Depth::Readings);
}
BENCHMARK(plainReadings);

void plainFields(benchmark::State &state)
{
    decode(state, kPlain, {}, wmbus::Depth::Fields);
}
BENCHMARK(plainFields);

void mode5Readings(benchmark::State &state)
{
    decode(state, kFormatA, {{"12345678", "0102030405060708090A0B0C0D0E0F11"}}, wmbus::Depth::Readings);
}
BENCHMARK(mode5Readings);

void mode5Fields(benchmark::State &state)
{
    decode(state, kFormatA, {{"12345678", "0102030405060708090A0B0C0D0E0F11"}}, wmbus::Depth::Fields);
}
BENCHMARK(mode5Fields);

void mode5WithoutKey(benchmark::State &state)
{
    decode(state, kFormatA, {}, wmbus::Depth::Readings);
}
BENCHMARK(mode5WithoutKey);

void mode7Readings(benchmark::State &state)
{
    decode(state, kMode7, {{"*", "000102030405060708090A0B0C0D0E0F"}}, wmbus::Depth::Readings);
}
BENCHMARK(mode7Readings);

void linkEncryptedReadings(benchmark::State &state)
{
    decode(state, kLinkEncrypted, {{"*", "4E5508544202058100DFEFA06B0934A5"}}, wmbus::Depth::Readings);
}
BENCHMARK(linkEncryptedReadings);

} // namespace
