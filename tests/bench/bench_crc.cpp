// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/link/crc16.h"

#include <benchmark/benchmark.h>

#include <numeric>

namespace {

void crcOfBytes(benchmark::State &state)
{
    radio::Bytes bytes(std::size_t(state.range(0)));
    std::iota(bytes.begin(), bytes.end(), std::uint8_t(1));
    for (auto round : state) {
        (void)round;
        benchmark::DoNotOptimize(wmbus::crc16(bytes));
    }
    state.SetBytesProcessed(std::int64_t(state.iterations()) * state.range(0));
}
BENCHMARK(crcOfBytes)->Arg(10)->Arg(16)->Arg(58)->Arg(255);

/// The reference: the definition, bit by bit.
void crcBitByBit(benchmark::State &state)
{
    radio::Bytes bytes(std::size_t(state.range(0)));
    std::iota(bytes.begin(), bytes.end(), std::uint8_t(1));
    for (auto round : state) {
        (void)round;
        unsigned crc = 0;
        for (const std::uint8_t byte : bytes) {
            crc ^= unsigned(byte) << 8;
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc & 0x8000) ? (crc << 1) ^ 0x3D65 : crc << 1;
        }
        benchmark::DoNotOptimize(crc);
    }
    state.SetBytesProcessed(std::int64_t(state.iterations()) * state.range(0));
}
BENCHMARK(crcBitByBit)->Arg(58);

} // namespace
