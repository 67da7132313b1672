// SPDX-License-Identifier: GPL-3.0-or-later
#include "textforms/hex_text.h"
#include "textforms/recognisers.h"

#include <algorithm>
#include <array>
#include <utility>

namespace textforms {

namespace {

/// The digits of "|HEX_HEX|+5": everything up to the seconds since start, a quote or the end.
std::string_view telegramText(std::string_view text)
{
    return text.substr(0, text.find_first_of("+\"' \t"));
}

/// "rssi: -51 dBm" and "device: im871a[12345678]" of a report block belong to the telegram that follows.
bool takeReport(std::string_view line, InputState &state)
{
    if (line.starts_with("Received telegram from:")) {
        state.report = {};
        return true;
    }
    static constexpr std::array<std::string_view, 8> kNames{
        "manufacturer:", "type:", "ver:", "device:", "rssi:", "driver:", "version:", "concerns:"};
    const auto name = std::ranges::find_if(kNames, [line](std::string_view text) { return line.starts_with(text); });
    if (name == kNames.end())
        return false;
    const std::string_view value = trimmed(line.substr(name->size()));
    if (*name == "rssi:")
        state.report.rssiDbm = numberAt(value);
    else if (*name == "device:")
        state.report.receiver = value.substr(0, value.find_first_of(":[( "));
    return true;
}

/// Debug output: (im871a) checkIM871AFrame "A5C203…", (wmbus) frame "2F44…", (meter) NAME … "5E44…". What was read from
/// the line comes in pieces of any size and is repeated whole in one of these.
bool takeDebug(std::string_view line, FoundTelegram origin, LineFinds &finds)
{
    const std::size_t close = line.find(')');
    if (line.empty() || line[0] != '(' || close == std::string_view::npos)
        return false;
    const bool read = line.find("received binary") != std::string_view::npos;
    const std::size_t open = line.find('"');
    const std::size_t end = line.rfind('"');
    if (read || open == std::string_view::npos || end <= open)
        return true;
    const std::string_view quoted = line.substr(open + 1, end - open - 1);
    const bool frame = line.find("Frame \"") != std::string_view::npos;
    const bool telegram = frame || line.starts_with("(wmbus) frame") || line.starts_with("(meter)");
    if (telegram && hexRun(quoted) == quoted.size())
        addHexTelegramsIfAny(quoted, std::move(origin), finds);
    return true;
}

} // namespace

bool recogniseWmbusmetersLog(std::string_view line, InputState &state, LineFinds &finds)
{
    FoundTelegram origin;
    origin.form = Form::WmbusmetersLog;
    const std::string_view rest = takeTime(line, origin);
    if (const auto text = textBehind(line, "telegram=")) {
        if (const std::size_t bracket = line.find('['); bracket != std::string_view::npos && !origin.localTime)
            takeTime(line.substr(bracket), origin);
        const InputState::Report report = std::exchange(state.report, {});
        origin.telegram.rssiDbm = report.rssiDbm;
        origin.receiver = report.receiver;
        addHexTelegrams(telegramText(*text), std::move(origin), finds);
        return true;
    }
    return takeReport(rest, state) || takeDebug(rest, std::move(origin), finds);
}

// https://wmbusmeters.org/analyze/HEX:DRIVER:KEY
bool recogniseAnalyserLink(std::string_view line, InputState & /*state*/, LineFinds &finds)
{
    const auto path = textBehind(line, "/analyze/");
    if (!path)
        return false;
    const std::string_view text = path->substr(0, path->find_first_of(" \t\"'<>)"));
    const std::size_t colon = text.find(':');
    FoundTelegram origin;
    origin.form = Form::AnalyserLink;
    takeTime(line, origin);
    if (colon != std::string_view::npos) {
        const std::size_t second = text.find(':', colon + 1);
        const std::string_view key = second == std::string_view::npos ? std::string_view() : text.substr(second + 1);
        if (!key.empty() && hexRun(key) == key.size())
            origin.keyHex = std::string(key);
    }
    addHexTelegrams(text.substr(0, colon), std::move(origin), finds);
    return true;
}

} // namespace textforms
