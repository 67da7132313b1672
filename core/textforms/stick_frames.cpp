// SPDX-License-Identifier: GPL-3.0-or-later
#include "textforms/stick_frames.h"

#include "sticks/crc16_x25.h"
#include "sticks/hci_frame.h"
#include "textforms/frame_shape.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace textforms {

namespace {

using radio::Bytes;
using radio::ByteView;

// WiMOD HCI, iM871A: the length byte of the frame is the L field of the telegram.
std::optional<StickFrame> im871aFrame(ByteView bytes)
{
    const sticks::HciCandidate candidate = sticks::examineHci(bytes);
    if (candidate.verdict != sticks::HciVerdict::Frame)
        return std::nullopt;
    StickFrame result{candidate.size, Form::Im871a, std::nullopt};
    const sticks::HciFrame frame{Bytes(bytes.begin(), bytes.begin() + std::ptrdiff_t(candidate.size))};
    if (!frame.isTelegram())
        return result;
    radio::RawTelegram telegram;
    telegram.bytes.assign(frame.bytes.begin() + 3, frame.bytes.begin() + 4 + frame.bytes[3]);
    telegram.crc = radio::CrcState::VerifiedByDevice;
    telegram.rssiRaw = frame.rssi();
    if (telegram.rssiRaw)
        telegram.rssiDbm = sticks::im871aRssiDbm(*telegram.rssiRaw);
    telegram.deviceTime = frame.timeStamp();
    result.telegram = std::move(telegram);
    return result;
}

/// Content of a SLIP frame (RFC 1055) that starts with its C0, and its size on the line; empty where it is none.
Bytes slipContent(ByteView bytes, std::size_t &size)
{
    constexpr std::uint8_t kEnd = 0xC0;
    constexpr std::uint8_t kEscape = 0xDB;
    Bytes content;
    for (std::size_t i = 1; i < std::min(bytes.size(), kMaxStickFrame); ++i) {
        if (bytes[i] == kEnd) {
            size = i + 1;
            return content;
        }
        if (bytes[i] != kEscape) {
            content.push_back(bytes[i]);
        } else if (i + 1 < bytes.size() && (bytes[i + 1] == 0xDC || bytes[i + 1] == 0xDD)) {
            content.push_back(bytes[++i] == 0xDC ? kEnd : kEscape);
        } else {
            return {};
        }
    }
    return {};
}

/// Packet info of an iU891A telegram: mode in the low nibble, 10 hex more for format B.
void takePacketInfo(std::uint8_t info, radio::RawTelegram &telegram)
{
    using radio::LinkMode;
    static constexpr std::array<LinkMode, 9> kModes{LinkMode::Unknown, LinkMode::S, LinkMode::T,
                                                    LinkMode::Unknown, LinkMode::C, LinkMode::C,
                                                    LinkMode::T,       LinkMode::T, LinkMode::C};
    const std::uint8_t mode = info & 0x0F;
    telegram.mode = mode < kModes.size() ? kModes[mode] : LinkMode::Unknown;
    if (telegram.mode != LinkMode::Unknown)
        telegram.format = (info & 0x10) != 0 ? radio::FrameFormat::B : radio::FrameFormat::A;
}

// iU891A: SAP | id | payload | CRC (2, LE); payload of a telegram: time (4), decryption (2), packet info, RSSI,
// telegram.
std::optional<StickFrame> iu891aFrame(ByteView bytes)
{
    constexpr std::size_t kTelegramOffset = 10;
    std::size_t size = 0;
    const Bytes content = slipContent(bytes, size);
    if (content.size() < 4)
        return std::nullopt;
    const ByteView checked = ByteView(content).first(content.size() - 2);
    const unsigned crc = content[content.size() - 2] | unsigned(content.back()) << 8;
    if (sticks::crc16X25(checked) != crc)
        return std::nullopt;
    StickFrame result{size, Form::Iu891a, std::nullopt};
    if (content[0] != 0x09 || content[1] != 0x20 || checked.size() < kTelegramOffset + kHeaderSize)
        return result;
    radio::RawTelegram telegram;
    telegram.bytes.assign(checked.begin() + kTelegramOffset, checked.end());
    telegram.crc = radio::CrcState::VerifiedByDevice;
    takePacketInfo(checked[8], telegram);
    telegram.rssiRaw = checked[9];
    telegram.rssiDbm = float(std::int8_t(checked[9]));
    telegram.deviceTime =
        checked[2] | std::uint32_t(checked[3]) << 8 | std::uint32_t(checked[4]) << 16 | std::uint32_t(checked[5]) << 24;
    result.telegram = std::move(telegram);
    return result;
}

// AMB8465, Metis-II: FF | 03 | n | C field … | RSSI | XOR of all before it. The L field is not sent; n counts the RSSI
// byte, so that L = n - 1. (A stick with RSSI switched off leaves the byte out; its frames do not show it.)
std::optional<StickFrame> amberFrame(ByteView bytes)
{
    if (bytes.size() < 3 || bytes[1] != 0x03 || bytes[2] < kHeaderSize)
        return std::nullopt;
    const std::size_t size = bytes[2] + 4U;
    if (bytes.size() < size || !isPlausibleControl(bytes[3]))
        return std::nullopt;
    const auto end = bytes.begin() + std::ptrdiff_t(size);
    if (std::accumulate(bytes.begin(), end, 0U, [](unsigned x, std::uint8_t byte) { return x ^ byte; }) != 0)
        return std::nullopt;
    radio::RawTelegram telegram;
    telegram.bytes.assign(bytes.begin() + 2, end - 2);
    telegram.bytes[0] = std::uint8_t(bytes[2] - 1);
    telegram.crc = radio::CrcState::VerifiedByDevice;
    telegram.rssiRaw = bytes[size - 2];
    telegram.rssiDbm = ccRssiDbm(bytes[size - 2]);
    return StickFrame{size, Form::Amber, std::move(telegram)};
}

std::optional<radio::RawTelegram> ebiTelegram(ByteView payload)
{
    constexpr unsigned kHasSignal = 0x8000;
    constexpr unsigned kHasTime = 0x0008;
    constexpr unsigned kFormatB = 0x0010;
    if (payload.size() < 2)
        return std::nullopt;
    const unsigned options = unsigned(payload[0]) << 8 | payload[1];
    const std::size_t signalSize = (options & kHasSignal) != 0 ? 1 : 0;
    const std::size_t timeSize = (options & kHasTime) != 0 ? 4 : 0;
    if (payload.size() < 2 + signalSize + timeSize + kHeaderSize)
        return std::nullopt;
    const ByteView content = payload.subspan(2 + signalSize + timeSize);
    if (content.size() != content[0] + 1U || !looksLikeTelegram(content))
        return std::nullopt;
    radio::RawTelegram telegram;
    telegram.bytes.assign(content.begin(), content.end());
    telegram.crc = radio::CrcState::VerifiedByDevice;
    telegram.format = (options & kFormatB) != 0 ? radio::FrameFormat::B : radio::FrameFormat::A;
    if (signalSize > 0) {
        telegram.rssiRaw = payload[2];
        telegram.rssiDbm = float(std::int8_t(payload[2]));
    }
    if (timeSize > 0) {
        const ByteView time = payload.subspan(2 + signalSize, timeSize);
        telegram.deviceTime =
            std::uint32_t(time[0]) << 24 | std::uint32_t(time[1]) << 16 | std::uint32_t(time[2]) << 8 | time[3];
    }
    return telegram;
}

// Embit EBI: size of the whole frame (2, BE) | id | payload | sum of all before it. Payload of a telegram (id E0):
// options (2, BE), signal (1) and time (4, BE) where the options say so, telegram without CRCs.
std::optional<StickFrame> ebiFrame(ByteView bytes)
{
    constexpr std::size_t kLeast = 4;
    constexpr std::size_t kMostOfAnswer = 32; // longer ones by chance only: there is no start byte
    constexpr std::uint8_t kAnswer = 0x80;
    constexpr std::uint8_t kTelegram = 0xE0;
    if (bytes.size() < kLeast || (bytes[2] & kAnswer) == 0)
        return std::nullopt;
    const std::size_t size = std::size_t(bytes[0] << 8 | bytes[1]);
    if (size < kLeast || size > bytes.size() || (bytes[2] != kTelegram && size > kMostOfAnswer))
        return std::nullopt;
    const ByteView checked = bytes.first(size - 1);
    if (std::uint8_t(std::accumulate(checked.begin(), checked.end(), 0U)) != bytes[size - 1])
        return std::nullopt;
    StickFrame result{size, Form::Ebi, std::nullopt};
    if (bytes[2] == kTelegram)
        result.telegram = ebiTelegram(checked.subspan(3));
    return bytes[2] != kTelegram || result.telegram ? std::optional(std::move(result)) : std::nullopt;
}

} // namespace

float ccRssiDbm(std::uint8_t raw)
{
    return float(std::int8_t(raw)) / 2.0F - 74.0F;
}

std::optional<StickFrame> stickFrameAt(ByteView bytes)
{
    if (bytes.empty())
        return std::nullopt;
    switch (bytes[0]) {
    case sticks::HciFrame::kStart:
        return im871aFrame(bytes);
    case 0xC0:
        return iu891aFrame(bytes);
    case 0xFF:
        return amberFrame(bytes);
    case 0x00:
    case 0x01:
        return ebiFrame(bytes);
    default:
        return std::nullopt;
    }
}

} // namespace textforms
