// SPDX-License-Identifier: GPL-3.0-or-later
#include "textforms/frame_shape.h"
#include "textforms/hex_text.h"
#include "textforms/recognisers.h"
#include "textforms/stick_frames.h"

namespace textforms {

namespace {

/// Sizes on air: format A with the CRC of every block, format B with L counting its CRCs.
std::size_t sizeOnAir(const radio::Bytes &bytes, radio::FrameFormat format)
{
    return format == radio::FrameFormat::B ? bytes[0] + 1U : formatASize(bytes[0]);
}

struct CulText
{
    std::string_view hex;
    radio::FrameFormat format = radio::FrameFormat::A;
    bool amber = false; ///< FHEM's own: "bAMB", without CRCs
};

/// "b" and "bY" in front of digits; every radio of a CUL with several puts an asterisk before it.
std::optional<CulText> culText(std::string_view line)
{
    line.remove_prefix(std::min(line.find_first_not_of('*'), line.size()));
    if (line.empty() || line[0] != 'b')
        return std::nullopt;
    line.remove_prefix(1);
    CulText text;
    if (line.starts_with("AMB")) {
        text.amber = true;
        line.remove_prefix(3);
    } else if (line.starts_with('Y')) {
        text.format = radio::FrameFormat::B;
        line.remove_prefix(1);
    }
    text.hex = line.substr(0, hexRun(line));
    if (text.hex.size() < 2 * kHeaderSize)
        return std::nullopt;
    return text;
}

FoundTelegram culTelegram(const CulText &text, HexBytes digits, Form form)
{
    FoundTelegram found;
    found.form = form;
    found.telegram.bytes = std::move(digits.bytes);
    found.telegram.format = text.format;
    found.telegram.crc = radio::CrcState::Inside;
    if (text.format == radio::FrameFormat::B)
        found.telegram.mode = radio::LinkMode::C;
    if (digits.oddDigit)
        found.repairs.push_back("odd-digit");
    return found;
}

/// A digit b may also be the first of a bare telegram; then the C field stands right without it.
bool isBareTelegram(std::string_view line)
{
    const auto bare = hexBytes(line);
    return bare && !bare->oddDigit && looksLikeTelegram(bare->bytes);
}

} // namespace

// CUL serial line: "b" + frame + LQI + RSSI. The two bytes are there after X21 only.
bool recogniseCul(std::string_view line, InputState & /*state*/, LineFinds &finds)
{
    const auto text = culText(line);
    if (!text || text->amber || line.find("::") != std::string_view::npos || isBareTelegram(line))
        return false;
    const std::string_view behind = line.substr(std::size_t(text->hex.data() - line.data()) + text->hex.size());
    if (!trimmed(behind).empty())
        return false;
    FoundTelegram found = culTelegram(*text, *hexBytes(text->hex), Form::Cul);
    radio::Bytes &bytes = found.telegram.bytes;
    const std::size_t size = sizeOnAir(bytes, text->format);
    if (bytes.size() == size + 2) {
        found.telegram.rssiRaw = bytes.back();
        found.telegram.rssiDbm = ccRssiDbm(bytes.back());
        bytes.resize(size);
        found.repairs.push_back("signal-bytes");
    }
    finds.telegrams.push_back(std::move(found));
    return true;
}

// FHEM: "b" + frame + LQI "::" dBm, somewhere in a line ("define … WMBUS b…", log lines).
bool recogniseFhem(std::string_view line, InputState & /*state*/, LineFinds &finds)
{
    const std::size_t colons = line.find("::");
    std::size_t start = line.rfind(" b", colons);
    start = start == std::string_view::npos ? 0 : start + 1;
    const bool defines = line.find("WMBUS") != std::string_view::npos;
    if (colons == std::string_view::npos && !defines)
        return false;
    const auto text = culText(line.substr(start));
    if (!text)
        return false;
    FoundTelegram found = culTelegram(*text, *hexBytes(text->hex), Form::Fhem);
    takeTime(line, found);
    radio::Bytes &bytes = found.telegram.bytes;
    if (text->amber) {
        found.telegram.format = radio::FrameFormat::Unknown;
        found.telegram.crc = radio::CrcState::VerifiedByDevice;
        if (bytes.size() == bytes[0]) { // FHEM leaves the signal byte in L and takes it from the end
            --bytes[0];
            found.repairs.push_back("length-corrected");
        }
    } else if (bytes.size() == sizeOnAir(bytes, text->format) + 1) {
        bytes.pop_back(); // LQI
        found.repairs.push_back("signal-bytes");
    }
    if (colons != std::string_view::npos)
        found.telegram.rssiDbm = numberAt(line.substr(colons + 2));
    finds.telegrams.push_back(std::move(found));
    return true;
}

} // namespace textforms
