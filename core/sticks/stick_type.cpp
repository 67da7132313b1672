// SPDX-License-Identifier: GPL-3.0-or-later
#include "sticks/stick_type.h"

#include <array>
#include <utility>

namespace sticks {

namespace {

constexpr std::array<std::pair<StickType, std::string_view>, 11> kNames{{
    {StickType::Auto, "auto"},
    {StickType::Im871a, "im871a"},
    {StickType::Iu891a, "iu891a"},
    {StickType::Amb8465, "amb8465"},
    {StickType::Cul, "cul"},
    {StickType::Rc1180, "rc1180"},
    {StickType::Ebi, "ebi"},
    {StickType::RtlWmbus, "rtlwmbus"},
    {StickType::Rtl433, "rtl433"},
    {StickType::Raw, "raw"},
    {StickType::Hex, "hex"},
}};

} // namespace

std::string_view stickTypeName(StickType type)
{
    return kNames[std::size_t(type)].second;
}

std::optional<StickType> stickTypeFromName(std::string_view name)
{
    for (const auto &[type, known] : kNames) {
        if (name == known)
            return type;
    }
    return std::nullopt;
}

std::optional<ModeSet> modeSetFromText(std::string_view text)
{
    ModeSet modes;
    bool letterExpected = true;
    for (const char c : text) {
        if (letterExpected == (c == ','))
            return std::nullopt;
        letterExpected = !letterExpected;
        switch (c) {
        case ',':
            break;
        case 's':
        case 'S':
            modes.s = true;
            break;
        case 't':
        case 'T':
            modes.t = true;
            break;
        case 'c':
        case 'C':
            modes.c = true;
            break;
        case 'n':
        case 'N':
            modes.n = true;
            break;
        default:
            return std::nullopt;
        }
    }
    return letterExpected ? std::nullopt : std::optional(modes);
}

std::string modeSetText(const ModeSet &modes)
{
    std::string text;
    for (const auto &[on, letter] : {std::pair(modes.s, 's'), {modes.c, 'c'}, {modes.t, 't'}, {modes.n, 'n'}}) {
        if (!on)
            continue;
        if (!text.empty())
            text += ',';
        text += letter;
    }
    return text;
}

} // namespace sticks
