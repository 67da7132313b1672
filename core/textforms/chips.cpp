// SPDX-License-Identifier: GPL-3.0-or-later
#include "textforms/chips.h"

#include "textforms/frame_shape.h"

#include <array>

namespace textforms {

namespace {

/// Index is the value of four bits: EN 13757-4, 3-out-of-6 codes.
constexpr std::array<std::uint8_t, 16> kCodes{0x16, 0x0D, 0x0E, 0x0B, 0x1C, 0x19, 0x1A, 0x13,
                                              0x2C, 0x25, 0x26, 0x23, 0x34, 0x31, 0x32, 0x29};

constexpr std::array<std::int8_t, 64> makeNibbles()
{
    std::array<std::int8_t, 64> nibbles{};
    nibbles.fill(-1);
    for (std::size_t value = 0; value < kCodes.size(); ++value)
        nibbles[kCodes[value]] = std::int8_t(value);
    return nibbles;
}

constexpr std::array<std::int8_t, 64> kNibbles = makeNibbles();

/// Six chips from bit `first` on, which counts from the highest bit of the first byte.
std::uint8_t chipGroup(radio::ByteView chips, std::size_t first)
{
    const std::size_t byte = first / 8;
    const unsigned low = byte + 1 < chips.size() ? chips[byte + 1] : 0U;
    const unsigned pair = unsigned(chips[byte]) << 8 | low;
    return std::uint8_t(pair >> (10 - first % 8) & 0x3F);
}

} // namespace

std::optional<radio::Bytes> decodeThreeOfSix(radio::ByteView chips)
{
    constexpr std::size_t kFirstBlock = kHeaderSize + 2;
    radio::Bytes bytes;
    for (std::size_t bit = 0; bit + 12 <= chips.size() * 8; bit += 12) {
        const int high = kNibbles[chipGroup(chips, bit)];
        const int low = kNibbles[chipGroup(chips, bit + 6)];
        if (high < 0 || low < 0)
            break;
        bytes.push_back(std::uint8_t(high << 4 | low));
    }
    if (bytes.size() < kFirstBlock || !isPlausibleControl(bytes[1]))
        return std::nullopt;
    if (bytes.size() > formatASize(bytes[0]))
        bytes.resize(formatASize(bytes[0])); // what follows is the postamble
    return bytes;
}

} // namespace textforms
