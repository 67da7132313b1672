// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace sticks {

/// One frame of the host protocol of iM871A and iM170A (WiMOD HCI), as read:
///
///     A5 | control + endpoint | id | n | payload (n) | [time stamp, 4, LE] | [RSSI, 1] | [CRC, 2, LE]
///
/// The high nibble of byte 1 says which attachments follow: 20 time stamp, 40 RSSI, 80 CRC; 10 is reserved and 0.
/// The CRC covers everything between the A5 and itself. 4 to 266 bytes; an A5 may occur anywhere inside.
struct HciFrame
{
    static constexpr std::uint8_t kStart = 0xA5;
    static constexpr std::size_t kHeaderSize = 4;
    static constexpr std::size_t kMaxSize = 266;

    enum Endpoint : std::uint8_t { Management = 1, RadioLink = 2, RadioLinkTest = 3, HardwareTest = 4 };
    static constexpr std::uint8_t kTelegramIndication = 0x03; ///< id at endpoint RadioLink

    radio::Bytes bytes; ///< a whole frame, nothing else; its size has been checked

    [[nodiscard]] std::uint8_t endpoint() const { return bytes[1] & 0x0F; }
    [[nodiscard]] std::uint8_t id() const { return bytes[2]; }
    [[nodiscard]] radio::ByteView payload() const { return radio::ByteView(bytes).subspan(kHeaderSize, bytes[3]); }
    [[nodiscard]] std::optional<std::uint32_t> timeStamp() const; ///< the stick's clock, unit unknown
    [[nodiscard]] std::optional<std::uint8_t> rssi() const; ///< raw, see im871aRssiDbm()
    [[nodiscard]] bool isTelegram() const { return endpoint() == RadioLink && id() == kTelegramIndication; }
};

/// What the bytes at hand can be.
enum class HciVerdict : std::uint8_t {
    NotAFrame, ///< start, reserved bit, endpoint or id impossible; or no check value where one is needed
    Incomplete, ///< may become a frame of the size given (header size while that is not known)
    BadCheck, ///< a frame but for its CRC
    Frame,
};

struct HciCandidate
{
    HciVerdict verdict = HciVerdict::NotAFrame;
    std::size_t size = 0; ///< of the whole frame, from its first byte on; 0 for NotAFrame
};

/// Judges the frame that would start with the first of `bytes`. Frames without CRC prove little: of them only telegrams
/// with a plausible C field and the answer just asked for (an id at endpoint Management) count.
[[nodiscard]] HciCandidate examineHci(radio::ByteView bytes, std::optional<std::uint8_t> awaitedAnswer = std::nullopt);

/// Signal strength of an RSSI attachment: raw × 8/15 − 380/3 dBm, a straight line through the graph in the data sheet
/// of the module's Si1002 radio (50 is −100 dBm, 200 is −20 dBm).
[[nodiscard]] float im871aRssiDbm(std::uint8_t raw);

} // namespace sticks
