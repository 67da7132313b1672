// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "textforms/form.h"

#include <cstddef>
#include <optional>

namespace textforms {

/// A frame of a receiver's own protocol, as people paste it from a terminal or record it from the line.
struct StickFrame
{
    std::size_t size = 0; ///< bytes it takes
    Form form = Form::Im871a;
    std::optional<radio::RawTelegram> telegram; ///< absent for answers, which are no telegrams
};

/// The frame that starts with the first of `bytes`: iM871A (A5 …), iU891A (SLIP, C0 … C0), Amber/Würth in command
/// mode (FF 03 …) or Embit (EBI, size first). Its check value has been verified; absent where there is none such, or it
/// is cut.
[[nodiscard]] std::optional<StickFrame> stickFrameAt(radio::ByteView bytes);

/// Signal byte of Texas Instruments' radios, as CUL and Amber sticks pass it on: signed half dB, -74 dBm at 0.
[[nodiscard]] float ccRssiDbm(std::uint8_t raw);

/// The longest of them on the line: a SLIP frame with every byte escaped.
inline constexpr std::size_t kMaxStickFrame = 600;

} // namespace textforms
