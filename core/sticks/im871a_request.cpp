// SPDX-License-Identifier: GPL-3.0-or-later
#include "sticks/im871a_request.h"

#include "sticks/crc16_x25.h"
#include "sticks/hci_frame.h"

#include <algorithm>
#include <iterator>

namespace sticks {

namespace {

constexpr std::uint8_t kManagementWithCrc = 0x80 | HciFrame::Management;
constexpr std::uint8_t kHighestLinkMode = 0x15;

/// Memory flag, device mode and link mode, then power saving, RSSI, time stamp and, if the clock is to run, that.
radio::Bytes settingsPayload(const Im871aSettings &settings)
{
    constexpr std::uint8_t kDeviceAndLinkMode = 0x03;
    constexpr std::uint8_t kPowerSavingRssiTimeStamp = 0x38;
    constexpr std::uint8_t kClock = 0x80;
    const std::uint8_t linkMode = settings.linkMode <= kHighestLinkMode ? settings.linkMode : 0;
    const std::uint8_t memory = settings.options.keepAfterUnplug ? 1 : 0;
    if (settings.options.timeStamps)
        return {memory, kDeviceAndLinkMode, 0, linkMode, kPowerSavingRssiTimeStamp | kClock, 0, 1, 1, 1};
    return {memory, kDeviceAndLinkMode, 0, linkMode, kPowerSavingRssiTimeStamp, 0, 1, 0};
}

} // namespace

radio::Bytes requestFrame(Im871aRequest request, const Im871aSettings &settings)
{
    radio::Bytes payload;
    if (request == Im871aRequest::SetConfiguration)
        payload = settingsPayload(settings);
    radio::Bytes frame{HciFrame::kStart, kManagementWithCrc, std::uint8_t(request), std::uint8_t(payload.size())};
    std::copy(payload.begin(), payload.end(), std::back_inserter(frame));
    const std::uint16_t crc = crc16X25(radio::ByteView(frame).subspan(1));
    frame.push_back(std::uint8_t(crc & 0xFF));
    frame.push_back(std::uint8_t(crc >> 8));
    return frame;
}

} // namespace sticks
