// SPDX-License-Identifier: GPL-3.0-or-later
#include "textforms/frame_shape.h"
#include "textforms/hex_text.h"
#include "textforms/recognisers.h"

namespace textforms {

namespace {

/// "T: 3444372C… (53) C1 B": digits, their number of bytes, mode and format.
bool addTelegram(std::string_view text, FoundTelegram origin, LineFinds &finds)
{
    const std::size_t digits = hexRun(text);
    if (digits < 2 * kHeaderSize)
        return false;
    const std::string_view behind = text.substr(digits);
    if (const auto mode = textBehind(behind, ") "); mode && mode->size() >= 2 && (*mode)[1] == '1')
        origin.telegram.mode = linkModeOfLetter((*mode)[0]);
    return addHexTelegrams(text.substr(0, digits), std::move(origin), finds);
}

} // namespace

// [12:59:49][I][wmbus:100]: flowiq2200 [0x12345678] RSSI: -51dBm T: 3444372C… (53) C1 B
bool recogniseEsphome(std::string_view line, InputState & /*state*/, LineFinds &finds)
{
    if (line.find("RSSI") == std::string_view::npos && line.find("Frame:") == std::string_view::npos)
        return false;
    FoundTelegram origin;
    origin.form = Form::EsphomeLog;
    takeTime(line, origin);
    if (const auto rssi = textBehind(line, "RSSI: "))
        origin.telegram.rssiDbm = numberAt(*rssi);
    if (const auto frame = textBehind(line, "Frame: "); frame && frame->size() >= 2 && (*frame)[1] == '1')
        origin.telegram.mode = linkModeOfLetter((*frame)[0]);
    for (const std::string_view tag : {" T: ", " telegram: ", " Data: ", " data: "}) {
        if (const auto text = textBehind(line, tag); text && addTelegram(*text, origin, finds))
            return true;
    }
    return addFromText(line, origin, finds);
}

} // namespace textforms
