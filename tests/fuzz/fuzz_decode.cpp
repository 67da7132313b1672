// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/decoding_help.h"

#include <cstdint>
#include <cstdlib>

namespace {

/// One decoder for all runs: what telegrams leave behind (layouts, fragments) is part of what is tested.
wmbus::Decoder makeDecoder()
{
    wmbus::Decoder decoder;
    decoder.setKeys(help::keyRing({{"*", "000102030405060708090A0B0C0D0E0F"},
                                   {"*", "0102030405060708090A0B0C0D0E0F11"},
                                   {"*", "0102030405060708"}}));
    return decoder;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static wmbus::Decoder decoder = makeDecoder();
    static wmbus::DecodedTelegram telegram;
    radio::RawTelegram raw;
    raw.bytes.assign(data, data + size);
    decoder.decode(raw, wmbus::Depth::Fields, telegram);
    if (!help::brokenInvariant(telegram).empty())
        std::abort();
    return 0;
}
