// SPDX-License-Identifier: GPL-3.0-or-later
#include "textforms/form.h"

#include <array>

namespace textforms {

std::string_view formName(Form form)
{
    static constexpr std::array<std::string_view, 17> kNames{"hex",
                                                             "wmbusmeters-log",
                                                             "analyser-link",
                                                             "json-request",
                                                             "meterscope-json",
                                                             "rtl-wmbus",
                                                             "rtl-433",
                                                             "fhem",
                                                             "cul",
                                                             "chips",
                                                             "im871a",
                                                             "iu891a",
                                                             "amber",
                                                             "esphome-log",
                                                             "iobroker-log",
                                                             "binary",
                                                             "ebi"};
    return kNames[std::size_t(form)];
}

} // namespace textforms
