// SPDX-License-Identifier: GPL-3.0-or-later
#include "textforms/frame_shape.h"

#include <algorithm>
#include <array>

namespace textforms {

bool isPlausibleControl(std::uint8_t control)
{
    static constexpr std::array<std::uint8_t, 18> kControls{0x44, 0x46, 0x47, 0x48, 0x40, 0x43, 0x53, 0x73, 0x5A,
                                                            0x5B, 0x7A, 0x7B, 0x08, 0x18, 0x28, 0x38, 0x00, 0x06};
    return std::ranges::find(kControls, control) != kControls.end();
}

bool looksLikeTelegram(radio::ByteView bytes)
{
    if (bytes.size() < 4 || bytes[0] + 1U < kHeaderSize || !isPlausibleControl(bytes[1]))
        return false;
    const unsigned maker = bytes[2] | unsigned(bytes[3]) << 8;
    for (const unsigned shift : {0U, 5U, 10U}) {
        const unsigned letter = maker >> shift & 0x1F;
        if (letter < 1 || letter > 26)
            return false;
    }
    return true;
}

std::size_t formatASize(std::uint8_t lengthField)
{
    const std::size_t blocks = lengthField <= 9 ? 1 : 1 + (lengthField - 9U + 15U) / 16U;
    return lengthField + 1U + 2U * blocks;
}

std::size_t wiredFrameSize(radio::ByteView bytes)
{
    constexpr std::size_t kShortSize = 5;
    constexpr std::size_t kLongOverhead = 6;
    constexpr std::uint8_t kStop = 0x16;
    if (bytes.empty())
        return 0;
    if (bytes[0] == 0xE5)
        return 1;
    std::size_t size = bytes[0] == 0x10 ? kShortSize : 0;
    if (bytes.size() > 4 && bytes[0] == 0x68 && bytes[3] == 0x68 && bytes[1] == bytes[2])
        size = bytes[1] + kLongOverhead;
    return size > 0 && bytes.size() >= size && bytes[size - 1] == kStop ? size : 0;
}

bool looksWired(radio::ByteView bytes)
{
    const std::size_t first = wiredFrameSize(bytes);
    const bool isShort = first > 0 && bytes[0] != 0x68;
    if (isShort || bytes.size() == 1 || bytes.size() == 5)
        return isShort && (bytes.size() == first || wiredFrameSize(bytes.subspan(first)) > 0);
    if (bytes.size() < 6 || bytes[0] != 0x68 || bytes[3] != 0x68 || bytes[1] != bytes[2])
        return false;
    // A radio telegram with L = 68 may have the same bytes there by chance; then its own length fits.
    return bytes.size() != 0x69 || bytes.size() == bytes[1] + 6U;
}

} // namespace textforms
