// SPDX-License-Identifier: GPL-3.0-or-later
#include "sticks/hci_frame.h"

#include "sticks/crc16_x25.h"

#include <algorithm>
#include <array>

namespace sticks {

namespace {

constexpr std::uint8_t kReservedBit = 0x10;
constexpr std::uint8_t kTimeStampBit = 0x20;
constexpr std::uint8_t kRssiBit = 0x40;
constexpr std::uint8_t kCrcBit = 0x80;
constexpr std::size_t kTimeStampSize = 4;
constexpr std::size_t kCrcSize = 2;
constexpr std::size_t kAddressedTelegramSize = 9; ///< C, M (2), ID (4), version, type: EN 13757-4 link header without L

/// Highest message id of each endpoint, 0 where there is no such endpoint.
constexpr std::array<std::uint8_t, 16> kHighestId{0, 0x27, 0x05, 0x07, 0x02};

bool isPlausibleHeader(std::uint8_t controlAndEndpoint, std::uint8_t id)
{
    const std::uint8_t highest = kHighestId[controlAndEndpoint & 0x0F];
    return (controlAndEndpoint & kReservedBit) == 0 && id >= 1 && id <= highest;
}

/// C fields that meters, repeaters and other devices send: EN 13757-4 table of C field values.
bool isPlausibleControlField(std::uint8_t control)
{
    constexpr std::array<std::uint8_t, 18> kKnown{0x44, 0x46, 0x47, 0x48, 0x40, 0x43, 0x53, 0x73, 0x5A,
                                                  0x5B, 0x7A, 0x7B, 0x08, 0x18, 0x28, 0x38, 0x00, 0x06};
    return std::find(kKnown.begin(), kKnown.end(), control) != kKnown.end();
}

bool isCheckValueRight(radio::ByteView frame)
{
    const std::uint16_t sent = std::uint16_t(frame[frame.size() - 2] | frame[frame.size() - 1] << 8);
    return crc16X25(frame.subspan(1, frame.size() - 1 - kCrcSize)) == sent;
}

/// Whether a frame without CRC may be believed.
bool isExpected(radio::ByteView frame, std::optional<std::uint8_t> awaitedAnswer)
{
    const std::uint8_t endpoint = frame[1] & 0x0F;
    if (endpoint == HciFrame::Management)
        return awaitedAnswer == frame[2];
    return endpoint == HciFrame::RadioLink && frame[2] == HciFrame::kTelegramIndication
           && frame[3] >= kAddressedTelegramSize && isPlausibleControlField(frame[HciFrame::kHeaderSize]);
}

} // namespace

std::optional<std::uint32_t> HciFrame::timeStamp() const
{
    if ((bytes[1] & kTimeStampBit) == 0)
        return std::nullopt;
    const std::uint8_t *at = bytes.data() + kHeaderSize + bytes[3];
    return std::uint32_t(at[0]) | std::uint32_t(at[1]) << 8 | std::uint32_t(at[2]) << 16 | std::uint32_t(at[3]) << 24;
}

std::optional<std::uint8_t> HciFrame::rssi() const
{
    if ((bytes[1] & kRssiBit) == 0)
        return std::nullopt;
    const std::size_t before = (bytes[1] & kTimeStampBit) != 0 ? kTimeStampSize : 0;
    return bytes[kHeaderSize + bytes[3] + before];
}

HciCandidate examineHci(radio::ByteView bytes, std::optional<std::uint8_t> awaitedAnswer)
{
    if (bytes.empty() || bytes[0] != HciFrame::kStart)
        return {};
    // An id of 1 is possible at every endpoint, so byte 1 can be judged before byte 2 is there.
    if (bytes.size() > 1 && !isPlausibleHeader(bytes[1], bytes.size() > 2 ? bytes[2] : 1))
        return {};
    if (bytes.size() < HciFrame::kHeaderSize)
        return {HciVerdict::Incomplete, HciFrame::kHeaderSize};

    const std::uint8_t control = bytes[1];
    const std::size_t size = HciFrame::kHeaderSize + bytes[3] + ((control & kTimeStampBit) != 0 ? kTimeStampSize : 0)
                             + ((control & kRssiBit) != 0 ? 1 : 0) + ((control & kCrcBit) != 0 ? kCrcSize : 0);
    if (bytes.size() < size)
        return {HciVerdict::Incomplete, size};

    const radio::ByteView frame = bytes.first(size);
    if ((control & kCrcBit) != 0)
        return {isCheckValueRight(frame) ? HciVerdict::Frame : HciVerdict::BadCheck, size};
    return isExpected(frame, awaitedAnswer) ? HciCandidate{HciVerdict::Frame, size} : HciCandidate{};
}

float im871aRssiDbm(std::uint8_t raw)
{
    return float(raw) * 8.0F / 15.0F - 380.0F / 3.0F;
}

} // namespace sticks
