// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace textforms {

/// The forms telegrams travel in.
enum class Form : std::uint8_t {
    Hex, ///< hex digits, whatever is inside
    WmbusmetersLog,
    AnalyserLink,
    JsonRequest,
    MeterscopeJson, ///< our own JSON lines
    RtlWmbus,
    Rtl433,
    Fhem,
    Cul,
    Chips,
    Im871a, ///< bytes of the stick's own protocol
    Iu891a,
    Amber,
    EsphomeLog,
    IobrokerLog,
    Binary,
    Ebi, ///< bytes of an Embit stick
};

[[nodiscard]] std::string_view formName(Form form);

} // namespace textforms
