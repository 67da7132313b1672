// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "sticks/stick_type.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace sticks {

/// Module type in the device information: the two products that speak this protocol.
enum class Im871aModule : std::uint8_t { Im871a = 0x33, Im170a = 0x36 };

/// Link modes of the iM871A, byte for byte. The iM170A counts its own: 0A is N1a, 0B N2a … 15 N2f.
enum class Im871aLinkMode : std::uint8_t {
    S1 = 0x00,
    S1m = 0x01,
    S2 = 0x02,
    T1 = 0x03,
    T2 = 0x04,
    R2 = 0x05,
    C1FormatA = 0x06,
    C1FormatB = 0x07,
    C2FormatA = 0x08,
    C2FormatB = 0x09,
    CombinedCT = 0x0A, ///< firmware 1.4 and later
    N1a = 0x0A, ///< iM170A
};

/// Answer to the device information request, 8 bytes: module type, device mode, firmware (BCD), HCI version, id (4,
/// LE).
struct Im871aDevice
{
    Im871aModule module = Im871aModule::Im871a;
    std::uint8_t firmware = 0; ///< 13 hex = 1.3
    std::uint32_t id = 0;

    [[nodiscard]] bool hasCombinedMode() const { return module == Im871aModule::Im871a && firmware >= 0x14; }
    [[nodiscard]] std::vector<ModeSet> modes() const;
    /// What a link mode byte listens to; absent for R2 and unknown ones.
    [[nodiscard]] std::optional<ModeSet> modeSet(std::uint8_t linkMode) const;
    /// The link mode that hears the modes wished; `current` is kept where it does already.
    [[nodiscard]] std::optional<std::uint8_t> linkModeFor(const ModeSet &wish, std::uint8_t current) const;
    /// How a telegram was sent that the stick heard in a link mode.
    [[nodiscard]] radio::LinkMode heardIn(std::uint8_t linkMode) const;
};

/// Absent unless it is the device information of a module of this family.
[[nodiscard]] std::optional<Im871aDevice> im871aDevice(radio::ByteView payload);

/// The settings of the stick. On the line they are a list: a flag byte that says which of the first eight parameters
/// follow (lowest bit first), those, a flag byte for the second eight, those, and 00 where nothing more comes.
struct Im871aConfiguration
{
    std::uint8_t deviceMode = 0; ///< 0 other, 1 meter (which hears next to nothing)
    std::uint8_t linkMode = 0; ///< Im871aLinkMode
    std::uint8_t controlField = 0;
    std::array<std::uint8_t, 2> manufacturer{};
    std::array<std::uint8_t, 4> deviceId{};
    std::uint8_t version = 0;
    std::uint8_t deviceType = 0;
    std::uint8_t radioChannel = 0;
    std::uint8_t powerLevel = 0; ///< of own transmissions
    std::uint8_t dataRate = 0;
    std::uint8_t receiveWindow = 0; ///< ms after an own transmission
    std::uint8_t powerSaving = 0; ///< 1 switches the receiver off between actions
    std::uint8_t rssi = 0; ///< 1: attached to telegrams
    std::uint8_t timeStamp = 0; ///< 1: attached to telegrams
    std::uint8_t led = 0;
    std::uint8_t clock = 0; ///< 1: the clock of the time stamps runs

    friend bool operator==(const Im871aConfiguration &, const Im871aConfiguration &) = default;
};

/// Takes over the parameters that a list names, the others stay; false and no change if the list is cut.
[[nodiscard]] bool applyParameters(radio::ByteView list, Im871aConfiguration &configuration);
/// All parameters: FF … FF … 00, 23 bytes, as firmware 1.3 and 1.4 answer.
[[nodiscard]] radio::Bytes parameterList(const Im871aConfiguration &configuration);

} // namespace sticks
