// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/link/frame.h"

#include <cstdint>
#include <cstdlib>

/// First byte: what the receiver claims about the bytes behind it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    radio::RawTelegram raw;
    raw.format = radio::FrameFormat(data[0] & 0x03);
    raw.crc = radio::CrcState((data[0] >> 2) & 0x03);
    raw.mode = radio::LinkMode((data[0] >> 4) % 7);
    raw.bytes.assign(data + 1, data + size);
    wmbus::DecodedTelegram telegram;
    const wmbus::Frame frame = wmbus::unpackFrame(raw, telegram);
    if (frame.goodBytes > telegram.bytes.size() || telegram.bytes.size() > raw.bytes.size())
        std::abort();
    return 0;
}
