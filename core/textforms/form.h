// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace textforms {

/// The forms telegrams travel in: import-forms.md, rows in brackets.
enum class Form : std::uint8_t {
    Hex, ///< (1, 2, 15-17, 24-27) hex digits, whatever is inside
    WmbusmetersLog, ///< (3-5)
    AnalyserLink, ///< (6)
    JsonRequest, ///< (7, 23, 25)
    MeterscopeJson, ///< our own JSON lines
    RtlWmbus, ///< (8)
    Rtl433, ///< (9-11)
    Fhem, ///< (12)
    Cul, ///< (13, 14)
    Chips, ///< (18)
    Im871a, ///< (19) bytes of the stick's own protocol
    Iu891a, ///< (20)
    Amber, ///< (21)
    EsphomeLog, ///< (22)
    IobrokerLog, ///< (23)
    Binary, ///< (28)
};

[[nodiscard]] std::string_view formName(Form form);

} // namespace textforms
