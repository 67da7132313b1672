// SPDX-License-Identifier: GPL-3.0-or-later
#include "sticks/im871a_configuration.h"

#include <algorithm>
#include <span>

namespace sticks {

namespace {

constexpr std::size_t kDeviceInformationSize = 8;
constexpr std::size_t kParametersPerFlag = 8;

using Parameter = std::span<std::uint8_t>;

/// Where each parameter lives, in the order of the flag bits: 8 of the first flag byte, 8 of the second.
std::array<Parameter, 2 * kParametersPerFlag> parameters(Im871aConfiguration &c)
{
    const auto one = [](std::uint8_t &value) { return Parameter(&value, 1); };
    return {one(c.deviceMode), one(c.linkMode),  one(c.controlField),  c.manufacturer,
            c.deviceId,        one(c.version),   one(c.deviceType),    one(c.radioChannel),
            one(c.powerLevel), one(c.dataRate),  one(c.receiveWindow), one(c.powerSaving),
            one(c.rssi),       one(c.timeStamp), one(c.led),           one(c.clock)};
}

} // namespace

std::vector<ModeSet> Im871aDevice::modes() const
{
    if (module == Im871aModule::Im170a)
        return {{.n = true}};
    std::vector<ModeSet> modes{{.s = true}, {.t = true}, {.c = true}};
    if (hasCombinedMode())
        modes.push_back({.t = true, .c = true});
    return modes;
}

std::optional<ModeSet> Im871aDevice::modeSet(std::uint8_t linkMode) const
{
    switch (heardIn(linkMode)) {
    case radio::LinkMode::S:
        return ModeSet{.s = true};
    case radio::LinkMode::T:
        return ModeSet{.t = true};
    case radio::LinkMode::C:
        return ModeSet{.c = true};
    case radio::LinkMode::CT:
        return ModeSet{.t = true, .c = true};
    case radio::LinkMode::N:
        return ModeSet{.n = true};
    case radio::LinkMode::R:
    case radio::LinkMode::Unknown:
        break;
    }
    return std::nullopt;
}

std::optional<std::uint8_t> Im871aDevice::linkModeFor(const ModeSet &wish, std::uint8_t current) const
{
    if (module == Im871aModule::Im170a) {
        if (wish != ModeSet{.n = true})
            return std::nullopt;
        // Which channel is a matter of the place, so a channel that somebody chose stays.
        return modeSet(current) == wish ? current : std::uint8_t(Im871aLinkMode::N1a);
    }
    if (wish == ModeSet{.s = true})
        return std::uint8_t(Im871aLinkMode::S1);
    if (wish == ModeSet{.t = true})
        return std::uint8_t(Im871aLinkMode::T1);
    // One C mode alone may hear one frame format alone, so C is heard in the combined mode where there is one.
    if ((wish == ModeSet{.c = true} || wish == ModeSet{.t = true, .c = true}) && hasCombinedMode())
        return std::uint8_t(Im871aLinkMode::CombinedCT);
    if (wish == ModeSet{.c = true})
        return std::uint8_t(Im871aLinkMode::C1FormatB);
    return std::nullopt;
}

radio::LinkMode Im871aDevice::heardIn(std::uint8_t linkMode) const
{
    if (module == Im871aModule::Im170a)
        return linkMode >= 0x0A && linkMode <= 0x15 ? radio::LinkMode::N : radio::LinkMode::Unknown;
    switch (Im871aLinkMode(linkMode)) {
    case Im871aLinkMode::S1:
    case Im871aLinkMode::S1m:
    case Im871aLinkMode::S2:
        return radio::LinkMode::S;
    case Im871aLinkMode::T1:
    case Im871aLinkMode::T2:
        return radio::LinkMode::T;
    case Im871aLinkMode::R2:
        return radio::LinkMode::R;
    case Im871aLinkMode::C1FormatA:
    case Im871aLinkMode::C1FormatB:
    case Im871aLinkMode::C2FormatA:
    case Im871aLinkMode::C2FormatB:
        return radio::LinkMode::C;
    case Im871aLinkMode::CombinedCT:
        return hasCombinedMode() ? radio::LinkMode::CT : radio::LinkMode::Unknown;
    }
    return radio::LinkMode::Unknown;
}

std::optional<Im871aDevice> im871aDevice(radio::ByteView payload)
{
    if (payload.size() < kDeviceInformationSize)
        return std::nullopt;
    const Im871aModule module{payload[0]};
    if (module != Im871aModule::Im871a && module != Im871aModule::Im170a)
        return std::nullopt;
    const std::uint32_t id = std::uint32_t(payload[4]) | std::uint32_t(payload[5]) << 8
                             | std::uint32_t(payload[6]) << 16 | std::uint32_t(payload[7]) << 24;
    return Im871aDevice{module, payload[2], id};
}

bool applyParameters(radio::ByteView list, Im871aConfiguration &configuration)
{
    Im871aConfiguration changed = configuration;
    const auto all = parameters(changed);
    std::size_t at = 0;
    for (std::size_t group = 0; group < all.size() && at < list.size(); group += kParametersPerFlag) {
        const std::uint8_t flags = list[at++];
        for (std::size_t bit = 0; bit < kParametersPerFlag; ++bit) {
            if ((flags >> bit & 1) == 0)
                continue;
            const Parameter parameter = all[group + bit];
            if (list.size() - at < parameter.size())
                return false;
            std::copy_n(list.begin() + std::ptrdiff_t(at), parameter.size(), parameter.begin());
            at += parameter.size();
        }
    }
    configuration = changed;
    return true;
}

radio::Bytes parameterList(const Im871aConfiguration &configuration)
{
    Im871aConfiguration copy = configuration;
    radio::Bytes list;
    const auto all = parameters(copy);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i % kParametersPerFlag == 0)
            list.push_back(0xFF);
        list.insert(list.end(), all[i].begin(), all[i].end());
    }
    list.push_back(0x00);
    return list;
}

} // namespace sticks
