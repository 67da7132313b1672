// SPDX-License-Identifier: GPL-3.0-or-later
#include "textforms/frame_shape.h"
#include "textforms/hex_text.h"
#include "textforms/recognisers.h"

#include <array>

namespace textforms {

namespace {

constexpr std::size_t kFields = 8; ///< mode;crc;code;time;level;level;id;0xHEX

/// Position of "T1;1;1;" or the like, from `start` on; npos where there is none.
std::size_t findStart(std::string_view line, std::size_t start)
{
    for (std::size_t i = start; i + 7 <= line.size(); ++i) {
        const std::string_view text = line.substr(i, 7);
        const bool mode = std::string_view("TCS").find(text[0]) != std::string_view::npos && text[1] == '1';
        const auto isFlag = [text](std::size_t at) { return text[at] == '0' || text[at] == '1'; };
        if (mode && text[2] == ';' && isFlag(3) && text[4] == ';' && isFlag(5) && text[6] == ';')
            return i;
    }
    return std::string_view::npos;
}

/// The level columns are an amplitude of the software radio; only bridges that print a negative number mean dBm.
void takeLevel(std::string_view text, radio::RawTelegram &telegram)
{
    const auto level = numberAt(text);
    if (!level)
        return;
    if (*level < 0)
        telegram.rssiDbm = *level;
    else if (*level <= 255)
        telegram.rssiRaw = std::uint8_t(*level);
}

void addLine(std::string_view line, LineFinds &finds)
{
    std::array<std::string_view, kFields> fields;
    std::string_view last; // patched builds print the telegram with its CRCs first and without them behind it
    for (std::size_t i = 0; !line.empty(); ++i) {
        const std::size_t end = line.find(';');
        const std::string_view field = trimmed(line.substr(0, end));
        if (i < kFields)
            fields[i] = field;
        if (field.starts_with("0x"))
            last = field.substr(2);
        line = end == std::string_view::npos ? std::string_view() : line.substr(end + 1);
    }
    last = last.substr(0, hexRun(last));
    if (last.empty())
        return; // nothing was left of the telegram
    FoundTelegram origin;
    origin.form = Form::RtlWmbus;
    takeTime(fields[3], origin);
    origin.telegram.mode = linkModeOfLetter(fields[0][0]);
    origin.telegram.crc = fields[1] == "1" ? radio::CrcState::VerifiedByDevice : radio::CrcState::Bad;
    takeLevel(fields[4], origin.telegram);
    auto digits = hexBytes(last);
    if (!digits || digits->bytes.size() < 4) {
        finds.problem = "too-short";
        return;
    }
    if (digits->oddDigit)
        origin.repairs.push_back("odd-digit");
    radio::Bytes &bytes = digits->bytes;
    if (origin.telegram.mode == radio::LinkMode::C && bytes.size() + 1U == bytes[0]) {
        bytes[0] = std::uint8_t(bytes.size() - 1); // builds before 2021 left L as sent with the CRC of format B
        origin.repairs.push_back("length-corrected");
    }
    origin.telegram.bytes = std::move(bytes);
    finds.telegrams.push_back(std::move(origin));
}

} // namespace

bool recogniseRtlWmbus(std::string_view line, InputState & /*state*/, LineFinds &finds)
{
    std::size_t start = findStart(line, 0);
    if (start == std::string_view::npos)
        return false;
    // "rla;" or "t2a;" stands in front, or what a log puts before each line
    if (start > 0 && std::string_view(" \t;:\"'>|]").find(line[start - 1]) == std::string_view::npos)
        return false;
    while (start != std::string_view::npos) {
        const std::size_t next = findStart(line, start + 7); // two telegrams may be glued together
        addLine(line.substr(start, next == std::string_view::npos ? next : next - start), finds);
        start = next;
    }
    return true;
}

} // namespace textforms
