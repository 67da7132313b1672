// SPDX-License-Identifier: GPL-3.0-or-later
#include "textforms/line_reader.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

constexpr std::size_t kMostTelegramBytes = 65536;

/// Reads the input in pieces of this size; the telegrams with their places, so that two ways can be compared.
std::vector<textforms::FoundTelegram> read(std::string_view input, std::size_t piece)
{
    textforms::LineReader reader;
    for (std::size_t at = 0; at < input.size(); at += piece)
        reader.feed(input.substr(at, piece));
    reader.finish();
    for (const textforms::NotUnderstood &problem : reader.takeNotUnderstood()) {
        if (problem.reason.empty())
            std::abort();
    }
    return reader.takeTelegrams();
}

} // namespace

/// However the input is cut into pieces, the same telegrams come out of it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view input(reinterpret_cast<const char *>(data), size);
    const auto whole = read(input, std::max<std::size_t>(size, 1));
    const auto pieces = read(input, 7);
    const auto same = [](const textforms::FoundTelegram &a, const textforms::FoundTelegram &b) {
        return a.telegram.bytes == b.telegram.bytes && a.form == b.form && a.place == b.place;
    };
    if (!std::equal(whole.begin(), whole.end(), pieces.begin(), pieces.end(), same))
        std::abort();
    for (const textforms::FoundTelegram &found : whole) {
        if (found.telegram.bytes.empty() || found.telegram.bytes.size() > kMostTelegramBytes)
            std::abort();
    }
    return 0;
}
