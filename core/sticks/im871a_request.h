// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"

#include <cstdint>

namespace sticks {

/// Everything that Meterscope may say to an iM871A. The stick is a transceiver: what is not in this list cannot be
/// sent, so nothing can make it transmit, sleep, or change its keys.
enum class Im871aRequest : std::uint8_t {
    Ping = 0x01,
    SetConfiguration = 0x03,
    GetConfiguration = 0x05,
    DeviceInformation = 0x0F,
};

struct Im871aOptions
{
    bool timeStamps = false; ///< run the stick's clock and attach its time to telegrams
    bool keepAfterUnplug = false; ///< write into the stick's flash memory, which wears: only when a person asks for it
};

/// What SetConfiguration sets besides what every reception needs: device mode other, power saving off, RSSI attached.
struct Im871aSettings
{
    std::uint8_t linkMode = 0; ///< 00 … 15; a higher one is taken as 00
    Im871aOptions options;
};

/// The id of the answer, at the same endpoint.
[[nodiscard]] constexpr std::uint8_t answerId(Im871aRequest request)
{
    return std::uint8_t(std::uint8_t(request) + 1);
}

/// One whole frame with CRC. `settings` counts for SetConfiguration alone.
[[nodiscard]] radio::Bytes requestFrame(Im871aRequest request, const Im871aSettings &settings = {});

} // namespace sticks
