// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/decoding_help.h"

#include <cstdint>
#include <cstdlib>

/// The bytes are records of a plain telegram.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static wmbus::Decoder decoder;
    static wmbus::DecodedTelegram telegram;
    static const radio::Bytes kHeader = help::bytes("0044AE0C78563412010778");
    constexpr std::size_t kMostBytes = 245;
    radio::RawTelegram raw;
    raw.bytes = kHeader;
    raw.bytes.insert(raw.bytes.end(), data, data + (size < kMostBytes ? size : kMostBytes));
    raw.bytes[0] = std::uint8_t(raw.bytes.size() - 1);
    decoder.decode(raw, wmbus::Depth::Fields, telegram);
    if (!help::brokenInvariant(telegram).empty())
        std::abort();
    return 0;
}
