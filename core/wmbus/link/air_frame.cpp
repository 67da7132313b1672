// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/link/air_frame.h"

#include "wmbus/link/crc16.h"

#include <algorithm>

namespace wmbus {

namespace {

void appendCrc(radio::Bytes &bytes, radio::ByteView block)
{
    const std::uint16_t crc = crc16(block);
    bytes.push_back(std::uint8_t(crc >> 8));
    bytes.push_back(std::uint8_t(crc & 0xFF));
}

} // namespace

radio::Bytes withFormatACrcs(radio::ByteView telegram)
{
    constexpr std::size_t kFirstBlock = 10;
    constexpr std::size_t kBlock = 16;
    radio::Bytes bytes;
    for (std::size_t at = 0; at < telegram.size();) {
        const std::size_t size = std::min(at == 0 ? kFirstBlock : kBlock, telegram.size() - at);
        const radio::ByteView block = telegram.subspan(at, size);
        bytes.insert(bytes.end(), block.begin(), block.end());
        appendCrc(bytes, block);
        at += size;
    }
    return bytes;
}

radio::Bytes withFormatBCrcs(radio::ByteView telegram)
{
    constexpr std::size_t kBeforeFirstCrc = 126;
    constexpr std::size_t kCrc = 2;
    constexpr std::size_t kMinSize = 11; // address and CI
    constexpr std::size_t kMaxSize = 256;
    const bool hasSecond = telegram.size() > kBeforeFirstCrc;
    const std::size_t size = telegram.size() + (hasSecond ? 2 : 1) * kCrc;
    if (telegram.size() < kMinSize || size > kMaxSize)
        return {};
    radio::Bytes bytes(telegram.begin(), telegram.begin() + std::ptrdiff_t(std::min(telegram.size(), kBeforeFirstCrc)));
    bytes[0] = std::uint8_t(size - 1);
    appendCrc(bytes, bytes);
    if (hasSecond) {
        const radio::ByteView rest = telegram.subspan(kBeforeFirstCrc);
        bytes.insert(bytes.end(), rest.begin(), rest.end());
        appendCrc(bytes, rest);
    }
    return bytes;
}

} // namespace wmbus
