// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textforms/recognisers.h"

#include <string_view>

namespace textforms {

/// What rtl_433 says about one telegram, in JSON, CSV or key/value lines. Its signal numbers are relative to full
/// scale and no dBm; its id loses leading zeros, so that the address is read from the data.
struct Rtl433Telegram
{
    std::string_view time;
    std::string_view mode;
    std::string_view data;
};

[[nodiscard]] bool isRtl433Model(std::string_view model);
void addRtl433Telegram(const Rtl433Telegram &telegram, LineFinds &finds);

} // namespace textforms
