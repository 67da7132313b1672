// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/reference.h"
#include "textforms/line_reader.h"

#include <cstring>
#include <random>
#include <string>
#include <string_view>

namespace {

constexpr std::size_t kBytes = 4 << 20;
constexpr std::size_t kPiece = 1 << 16;
const std::string kTelegram = "1844AE4C4455223368077A55000000041389E20100023B0000";

std::string repeated(std::string_view text)
{
    std::string bytes;
    bytes.reserve(kBytes + text.size());
    while (bytes.size() < kBytes)
        bytes += text;
    return bytes;
}

std::string randomBytes()
{
    std::mt19937_64 random(5);
    std::string bytes(kBytes, '\0');
    for (char &c : bytes)
        c = char(random() & 0xFF);
    return bytes;
}

/// Counting line ends: no reader of lines is faster.
double countSeconds(const std::string &input)
{
    return bench::bestSeconds(20, [&input] {
        std::size_t lines = 0;
        for (const char *at = input.data(), *end = at + input.size(); at < end; ++at, ++lines) {
            at = static_cast<const char *>(std::memchr(at, '\n', std::size_t(end - at)));
            if (!at)
                break;
        }
        benchmark::DoNotOptimize(lines);
    });
}

/// `ratio`: time in units of counting the line ends of the same input; items are telegrams.
void read(benchmark::State &state, const std::string &input)
{
    std::size_t telegrams = 0;
    bench::measure(state, countSeconds(input), [&] {
        textforms::LineReader reader;
        telegrams = 0;
        for (std::size_t at = 0; at < input.size(); at += kPiece) {
            reader.feed(std::string_view(input).substr(at, kPiece));
            telegrams += reader.takeTelegrams().size();
            benchmark::DoNotOptimize(reader.takeNotUnderstood().size());
        }
        reader.finish();
        telegrams += reader.takeTelegrams().size();
    });
    state.SetBytesProcessed(state.iterations() * std::int64_t(input.size()));
    state.SetItemsProcessed(state.iterations() * std::int64_t(telegrams));
}

BENCHMARK_CAPTURE(read, hex, repeated(kTelegram + "\n"));
BENCHMARK_CAPTURE(read, rtlWmbus, repeated("T1;1;1;2019-04-03 19:00:42.000;97;148;33225544;0x" + kTelegram + "\n"));
BENCHMARK_CAPTURE(read, rtl433Json,
                  repeated(R"({"time":"2019-04-03 19:00:42","model":"Wireless-MBus","mode":"T","data":")" + kTelegram
                           + "\"}\n"));
BENCHMARK_CAPTURE(read, logWithoutTelegrams, repeated("2019-04-03 19:00:42.000  - info: wireless-mbus.0 starting\n"));
BENCHMARK_CAPTURE(read, oneLine, repeated("a"));
BENCHMARK_CAPTURE(read, zeros, std::string(kBytes, '\0'));
BENCHMARK_CAPTURE(read, randomBytes, randomBytes());

} // namespace
