// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sticks {

/// Receiver types by the names of the command line: im871a, iu891a, amb8465, cul, rc1180, ebi, rtlwmbus, rtl433,
/// raw, hex, auto.
enum class StickType : std::uint8_t { Auto, Im871a, Iu891a, Amb8465, Cul, Rc1180, Ebi, RtlWmbus, Rtl433, Raw, Hex };

[[nodiscard]] std::string_view stickTypeName(StickType type);
[[nodiscard]] std::optional<StickType> stickTypeFromName(std::string_view name);

/// The modes a receiver listens to at once: bits of S, T, C, N. "c,t" on the command line.
struct ModeSet
{
    bool s = false;
    bool t = false;
    bool c = false;
    bool n = false;

    [[nodiscard]] bool empty() const { return !s && !t && !c && !n; }
    friend bool operator==(const ModeSet &, const ModeSet &) = default;
};

/// "c,t" in any order and case; empty optional for anything else.
[[nodiscard]] std::optional<ModeSet> modeSetFromText(std::string_view text);
/// "c,t": lower case, in the order s, c, t, n.
[[nodiscard]] std::string modeSetText(const ModeSet &modes);

} // namespace sticks
