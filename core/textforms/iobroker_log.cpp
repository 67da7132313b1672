// SPDX-License-Identifier: GPL-3.0-or-later
#include "textforms/hex_text.h"
#include "textforms/recognisers.h"

#include <algorithm>
#include <array>

namespace textforms {

// 2024-01-10 12:00:00.123 - debug: wireless-mbus.0 (1234) Message received: a5c203…
bool recogniseIobroker(std::string_view line, InputState & /*state*/, LineFinds &finds)
{
    static constexpr std::array<std::string_view, 4> kTags{"Message received: ", "Invalid telegram received? ",
                                                           "info.rawdata", "rawdata: "};
    for (const std::string_view tag : kTags) {
        const auto text = textBehind(line, tag);
        if (!text)
            continue;
        const std::string_view rest = text->substr(std::min(text->find_first_not_of(" =:\"'"), text->size()));
        const std::size_t digits = hexRun(rest);
        if (digits < 2)
            continue;
        FoundTelegram origin;
        origin.form = Form::IobrokerLog;
        takeTime(line, origin);
        addHexTelegramsIfAny(rest.substr(0, digits), std::move(origin), finds); // answers are logged the same way
        return true;
    }
    return false;
}

} // namespace textforms
