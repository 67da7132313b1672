// SPDX-License-Identifier: GPL-3.0-or-later
#include "textforms/recognisers.h"
#include "textforms/time_stamp.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace textforms {

namespace {

/// How lines of the programs begin that people record from: rtl_sdr and rtl_wmbus, CUL firmware, wmbusmeters, rtl_433.
constexpr std::array<std::string_view, 39> kBeginnings{"rtl_wmbus:",
                                                       "rtl_433 ",
                                                       "Found ",
                                                       "  0:",
                                                       "Using device",
                                                       "Detached kernel driver",
                                                       "Reattached kernel driver",
                                                       "Exact sample rate",
                                                       "Sampling at",
                                                       "Tuned to",
                                                       "Tuner gain",
                                                       "Tuner error",
                                                       "Allocating ",
                                                       "usb_claim_interface",
                                                       "Failed to",
                                                       "Signal caught",
                                                       "User cancel",
                                                       "[R82XX]",
                                                       "Reading samples",
                                                       "Output at",
                                                       "Protocols:",
                                                       "Registered ",
                                                       "Disabling all",
                                                       "Bit detection",
                                                       "Baseband optimized",
                                                       "V 1.",
                                                       "SMODE",
                                                       "TMODE",
                                                       "CMODE",
                                                       "OFF",
                                                       "? (",
                                                       "Started config",
                                                       "No meters configured",
                                                       "wmbusmeters",
                                                       "Wmbusmeters",
                                                       "Listening",
                                                       "Starting",
                                                       "Shutting down",
                                                       "New UNDETERMINED"};

/// "[12:59:49]" of ESPHome, "(wmbus)" of wmbusmeters.
bool isTagged(std::string_view line)
{
    const bool clock = line.size() > 9 && line[0] == '[' && std::isdigit(std::uint8_t(line[1])) != 0 && line[3] == ':';
    const bool tag =
        line.size() > 3 && line[0] == '(' && std::isalpha(std::uint8_t(line[1])) != 0 && line.find(')') < 24;
    return clock || tag;
}

} // namespace

bool recogniseLogNoise(std::string_view line, InputState & /*state*/, LineFinds & /*finds*/)
{
    return isTagged(line) || timeStampAt(line.substr(line[0] == '[' ? 1 : 0))
           || std::ranges::any_of(kBeginnings, [line](std::string_view start) { return line.starts_with(start); });
}

} // namespace textforms
