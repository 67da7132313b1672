// SPDX-License-Identifier: GPL-3.0-or-later
#include "textforms/frame_shape.h"
#include "textforms/hex_text.h"
#include "textforms/recognisers.h"
#include "textforms/rtl433.h"

#include <nlohmann/json.hpp>

namespace textforms {

namespace {

using Json = nlohmann::json;

/// A member that is text, else nothing.
std::string_view textOf(const Json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? std::string_view(found->get_ref<const std::string &>())
                                                       : std::string_view();
}

radio::FrameFormat frameFormatOf(std::string_view text)
{
    if (text == "A")
        return radio::FrameFormat::A;
    if (text == "B")
        return radio::FrameFormat::B;
    return text == "wired" ? radio::FrameFormat::Wired : radio::FrameFormat::Unknown;
}

/// One line of our own output. Its telegram has no CRCs any more, unless they could not be taken out.
void addMeterscope(const Json &object, LineFinds &finds)
{
    FoundTelegram found;
    found.form = Form::MeterscopeJson;
    takeTime(textOf(object, "received"), found);
    found.receiver = textOf(object, "receiver");
    const std::string_view mode = textOf(object, "link_mode");
    found.telegram.mode = mode == "C+T"      ? radio::LinkMode::CT
                          : mode.size() == 1 ? linkModeOfLetter(mode[0])
                                             : radio::LinkMode::Unknown;
    if (const auto rssi = object.find("rssi_dbm"); rssi != object.end() && rssi->is_number())
        found.telegram.rssiDbm = numberAt(rssi->dump());
    found.telegram.format = frameFormatOf(textOf(object, "frame_format"));
    if (textOf(object, "status") != "damaged")
        found.telegram.crc = radio::CrcState::VerifiedByDevice;
    auto digits = hexBytes(textOf(object, "telegram"));
    if (!digits) {
        finds.problem = "bad-hex";
        return;
    }
    found.telegram.bytes = std::move(digits->bytes);
    finds.telegrams.push_back(std::move(found));
}

/// {"_":"decode","telegram":"2344…","key":"NOKEY"} and every other object with a telegram and maybe its key.
void addRequest(const Json &object, LineFinds &finds)
{
    FoundTelegram origin;
    origin.form = Form::JsonRequest;
    const std::string_view key = textOf(object, "key");
    if (!key.empty() && hexRun(key) == key.size())
        origin.keyHex = std::string(key);
    for (const char *name : {"received", "time", "timestamp"})
        takeTimeField(textOf(object, name), origin);
    addHexTelegrams(textOf(object, "telegram"), std::move(origin), finds);
}

/// ioBroker's TCP receiver: {"frameType":"B","containsCrc":true,"data":"…"}
void addIobroker(const Json &object, LineFinds &finds)
{
    FoundTelegram origin;
    origin.form = Form::JsonRequest;
    origin.telegram.format = frameFormatOf(textOf(object, "frameType"));
    if (const auto crc = object.find("containsCrc"); crc != object.end() && crc->is_boolean())
        origin.telegram.crc = crc->get<bool>() ? radio::CrcState::Inside : radio::CrcState::VerifiedByDevice;
    addHexTelegrams(textOf(object, "data"), std::move(origin), finds);
}

/// Lobaro gateway: {"Raw":"0x3144…","RawWithCrc":"0x3144…6aaa","FrameFormat":"B"}
void addLobaro(const Json &object, LineFinds &finds)
{
    FoundTelegram origin;
    origin.form = Form::JsonRequest;
    origin.telegram.format = frameFormatOf(textOf(object, "FrameFormat"));
    origin.telegram.crc = radio::CrcState::VerifiedByDevice;
    addHexTelegrams(textOf(object, "Raw"), std::move(origin), finds);
}

void addRtl433(const Json &object, LineFinds &finds)
{
    const std::string_view model = textOf(object, "model");
    if (!isRtl433Model(model))
        return; // other transmitters share the band
    Rtl433Telegram telegram;
    telegram.data = textOf(object, "data");
    telegram.mode = textOf(object, "mode");
    telegram.time = textOf(object, "time");
    addRtl433Telegram(telegram, finds);
}

void addObject(const Json &object, LineFinds &finds)
{
    if (object.contains("telegram") && object.contains("status") && object.contains("frame_format"))
        addMeterscope(object, finds);
    else if (object.contains("telegram") && object["telegram"].is_string())
        addRequest(object, finds);
    else if (object.contains("model"))
        addRtl433(object, finds);
    else if (object.contains("Raw"))
        addLobaro(object, finds);
    else if (object.contains("data"))
        addIobroker(object, finds);
    else if (!object.contains("_")) // what wmbusmeters prints for a meter has readings, but no telegram
        finds.problem = "no-known-form";
}

/// Where the JSON of a line begins: at its start, or behind a time or the topic that an MQTT client puts there. An
/// array of numbers in braces is none.
std::size_t startOfJson(std::string_view line)
{
    const std::size_t open = line.find_first_of("{[");
    if (open == std::string_view::npos || (line.back() != '}' && line.back() != ']' && open > 0))
        return std::string_view::npos;
    const std::size_t object = line.find('{', open);
    const std::size_t behind = object == std::string_view::npos ? object : line.find_first_not_of(" \t", object + 1);
    const bool isObject = behind != std::string_view::npos && (line[behind] == '"' || line[behind] == '}');
    const bool isCut = object == 0 && behind == std::string_view::npos;
    return isObject || isCut ? (line[open] == '[' && object == open + 1 ? open : object) : std::string_view::npos;
}

} // namespace

// One object to a line, or an array of them; maybe with a time or an MQTT topic in front.
bool recogniseJson(std::string_view line, InputState & /*state*/, LineFinds &finds)
{
    const std::size_t start = startOfJson(line);
    if (start == std::string_view::npos)
        return false;
    const Json json = Json::parse(line.substr(start), nullptr, /*allow_exceptions=*/false);
    const bool isWhole = json.is_object() || (json.is_array() && !json.empty() && json[0].is_object());
    if (!isWhole) {
        if (start == 0)
            finds.problem = "bad-json";
        return start == 0;
    }
    const std::size_t before = finds.telegrams.size();
    if (json.is_object())
        addObject(json, finds);
    for (std::size_t i = 0; json.is_array() && i < json.size(); ++i)
        addObject(json[i], finds);
    FoundTelegram heard;
    takeTime(line.substr(0, start), heard);
    for (std::size_t i = before; i < finds.telegrams.size(); ++i) {
        FoundTelegram &found = finds.telegrams[i];
        if (!found.timeUs && !found.localTime) {
            found.timeUs = heard.timeUs;
            found.localTime = heard.localTime;
        }
    }
    return true;
}

} // namespace textforms
