// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// What the air carries, in the words that receivers, text forms and the decoder share.
/// Receivers know no meters and the decoder knows no receivers: this folder is all they have in common.
namespace radio {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

/// Radio mode of EN 13757-4. `CT`: a receiver in combined mode that does not tell which of the two it heard.
enum class LinkMode : std::uint8_t { Unknown, S, T, C, R, N, CT };

/// Frame format of EN 13757-4 5, or a wired frame of EN 13757-2.
enum class FrameFormat : std::uint8_t { Unknown, A, B, Wired };

/// What is known about the link-layer checksums of the bytes at hand.
enum class CrcState : std::uint8_t {
    Unknown, ///< nobody said; the decoder looks
    Inside, ///< the bytes still hold them
    VerifiedByDevice, ///< the receiver checked and removed them
    Bad, ///< the receiver or its software said: damaged
};

/// One telegram as a receiver or a file gives it, without time and place: the engine adds those.
struct RawTelegram
{
    Bytes bytes; ///< from the L field on; block CRCs may still be inside
    LinkMode mode = LinkMode::Unknown;
    FrameFormat format = FrameFormat::Unknown;
    CrcState crc = CrcState::Unknown;
    std::optional<std::uint8_t> rssiRaw; ///< the receiver's own number
    std::optional<float> rssiDbm; ///< absent where the receiver's number is no dBm
    std::optional<std::uint32_t> deviceTime; ///< the receiver's clock, unit and start unknown to us
};

} // namespace radio
