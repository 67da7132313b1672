// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/importing/telegram_file.h"
#include "engine/jobs/keyed_decoder.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace engine;
using radio::LinkMode;
using sticks::StickType;
using textforms::Form;

namespace {

/// A water meter of 123.529 m³ and the ways it travels in.
const QByteArray kClean = "1844AE4C4455223368077A55000000041389E20100023B0000";
const QByteArray kBehindL = kClean.mid(2);
const QByteArray kFormatA = "1844AE4C4455223368075F787A55000000041389E20100023B0000D0C6";
const QByteArray kFormatB = "1A44AE4C4455223368077A55000000041389E20100023B0000C6B4";
const QByteArray kChips = "36C71C9B273471C65938E2CB6AC5936694EC4E665959659659659C34BB25C8E58D59658E2E3596596C56D1A5";
const QByteArray kIm871a = "A5C2031844AE4C4455223368077A55000000041389E20100023B00007005F8";
const QByteArray kIu891a = "C00920D2029649000002C91844AE4C4455223368077A55000000041389E20100023B0000EA77C0";
const QByteArray kAmber = "FF031944AE4C4455223368077A55000000041389E20100023B0000C88F";
const QByteArray kCulT =
    "294468507856341276F0C1D3A080DE2691270108912702004D01040523CA153A811A6BCC1B6BCC180FCE000FE58013BB";
const QByteArray kCulTClean = "294468507856341276F0A080DE2691270108912702004D010405153A811A6BCC1B6BCC180FCE000FE580";

using Notes = std::vector<std::string_view>;

/// One form, with all that it tells.
struct Row
{
    const char *name;
    QByteArray input;
    Form form = Form::Hex;
    QByteArray telegram = kClean; ///< without checksums
    Notes notes = {}; ///< ids of what was repaired, by the form and by the decoder
    QByteArray time = {}; ///< UTC; a time without a zone is taken for UTC
    std::optional<float> rssiDbm = {};
    LinkMode mode = LinkMode::Unknown;
    StickType stick = StickType::Auto;
    wmbus::Outcome outcome = wmbus::Outcome::Decoded;
};

QByteArray spaced(const QByteArray &hex, const char *separator, const char *prefix = "")
{
    return prefix + QByteArray::fromHex(hex).toHex(' ').replace(' ', QByteArray(separator) + prefix);
}

std::vector<Row> hexRows()
{
    return {
        {.name = "1 plain", .input = kClean},
        {.name = "1 mixed case", .input = kClean.left(20).toLower() + kClean.mid(20)},
        {.name = "1 time in front", .input = "2026-01-02 03:04:05 " + kClean, .time = "2026-01-02T03:04:05.000Z"},
        {.name = "2 blanks", .input = spaced(kClean, " ")},
        {.name = "2 colons", .input = spaced(kClean, ":")},
        {.name = "2 dashes", .input = spaced(kClean, "-")},
        {.name = "2 blanks that do not break", .input = spaced(kClean, "\xC2\xA0")},
        {.name = "2 0x in front", .input = "0x" + kClean.toLower()},
        {.name = "2 0x before each byte", .input = spaced(kClean, ", ", "0x")},
        {.name = "2 C array", .input = "const unsigned char t[25] = {" + spaced(kClean, ", ", "0x") + "};"},
        {.name = "2 Python literal", .input = "b\"" + spaced(kClean, "", "\\x") + '"'},
        {.name = "2 quotes", .input = '"' + kClean + "\","},
        {.name = "12 odd digit", .input = kClean + "8", .notes = {"odd-digit"}},
        {.name = "15 format A", .input = kFormatA, .notes = {"crc-removed-a"}},
        {.name = "15 one byte behind", .input = kFormatA + "80", .notes = {"trailing-bytes", "crc-removed-a"}},
        {.name = "15 two bytes behind", .input = kFormatA + "80D1", .notes = {"trailing-bytes", "crc-removed-a"}},
        {.name = "15 L adjusted", .input = "1C" + kFormatA.mid(2), .notes = {"length-corrected", "crc-removed-a"}},
        {.name = "16 format B", .input = kFormatB, .notes = {"length-corrected", "crc-removed-b"}},
        {.name = "16 L adjusted", .input = "18" + kFormatB.mid(2), .notes = {"crc-removed-b"}},
        {.name = "16 one byte behind",
         .input = kFormatB + "80",
         .notes = {"trailing-bytes", "length-corrected", "crc-removed-b"}},
        {.name = "17 sync words, A",
         .input = "543D54CD" + kFormatA,
         .notes = {"sync-word", "crc-removed-a"},
         .mode = LinkMode::C},
        {.name = "17 sync words, B",
         .input = "543D543D" + kFormatB,
         .notes = {"sync-word", "length-corrected", "crc-removed-b"},
         .mode = LinkMode::C},
        {.name = "17 cut to one, A",
         .input = "54CD" + kFormatA,
         .notes = {"sync-word", "crc-removed-a"},
         .mode = LinkMode::C},
        {.name = "17 cut to one, B",
         .input = "543D" + kFormatB,
         .notes = {"sync-word", "length-corrected", "crc-removed-b"},
         .mode = LinkMode::C},
        {.name = "17 preamble",
         .input = "55555555543D54CD" + kFormatA,
         .notes = {"sync-word", "crc-removed-a"},
         .mode = LinkMode::C},
        {.name = "18 chips",
         .input = kChips,
         .form = Form::Chips,
         .notes = {"three-of-six", "crc-removed-a"},
         .mode = LinkMode::T},
        {.name = "18 chips behind a sync word",
         .input = "543D" + kChips,
         .form = Form::Chips,
         .notes = {"three-of-six", "crc-removed-a"},
         .mode = LinkMode::T},
        {.name = "two bytes too many", .input = kClean + "80D1", .notes = {"trailing-bytes"}},
        {.name = "24 openHAB", .input = kFormatA + "80", .notes = {"trailing-bytes", "crc-removed-a"}},
        {.name = "26 IMST Studio, the first bytes",
         .input = "18 44 AE 4C 44 55 22 33 68 07 7A 55 …",
         .telegram = kClean.left(24),
         .outcome = wmbus::Outcome::Damaged},
        {.name = "26 IMST Studio, dots",
         .input = "18 44 AE 4C 44 55 22 33 68 07 7A 55 ...",
         .telegram = kClean.left(24),
         .outcome = wmbus::Outcome::Damaged},
    };
}

std::vector<Row> wmbusmetersRows()
{
    const QByteArray compact = "2A442D2C998734761B168D2091D37CAC21576C7802FF207100041308190000441308190000615B7F616713";
    return {
        {.name = "3 already decrypted",
         .input = "telegram=|" + compact.left(40) + '_' + compact.mid(40) + "|+5",
         .form = Form::WmbusmetersLog,
         .telegram = compact,
         .outcome = wmbus::Outcome::Partial},
        {.name = "3 as received", .input = "telegram=|_" + kClean + "|+5", .form = Form::WmbusmetersLog},
        {.name = "3 old form", .input = "telegram=||" + kClean + "||+5", .form = Form::WmbusmetersLog},
        {.name = "3 all separators",
         .input = "telegram=|" + kClean.left(22) + '#' + kClean.mid(22, 8) + '|' + kClean.mid(30) + "|+5",
         .form = Form::WmbusmetersLog},
        {.name = "3 time in front",
         .input = "[2022-09-29_05:44:44] telegram=|" + kClean + "|+12",
         .form = Form::WmbusmetersLog,
         .time = "2022-09-29T05:44:44.000Z"},
        {.name = "3 inside a log line",
         .input = "[2022-09-29_05:44:44] (meter) Water iperl log \"telegram=|" + kClean + "|+12\"",
         .form = Form::WmbusmetersLog,
         .time = "2022-09-29T05:44:44.000Z"},
        {.name = "4 checked frame",
         .input = "(im871a) checkIM871AFrame \"" + kIm871a + '"',
         .form = Form::Im871a,
         .rssiDbm = {-66.9333F},
         .stick = StickType::Im871a},
        {.name = "4 pieces of a serial read",
         .input = "(serial) received binary \"A5C203\"\n(serial) received ascii \"1844<0D><0A>\"\n(wmbus) frame \""
                  + kClean + '"',
         .form = Form::WmbusmetersLog},
        {.name = "4 meter", .input = "(meter) Gas 22334455 \"" + kClean + '"', .form = Form::WmbusmetersLog},
        {.name = "5 report block",
         .input = "Received telegram from: 33225544\n          manufacturer: (SEN) Sensus\n                  type: "
                  "Water meter (0x07)\n                   ver: 0x68\n                device: im871a[12345678]\n"
                  "                  rssi: -63 dBm\n                driver: iperl\ntelegram=|"
                  + kClean + "|+3",
         .form = Form::WmbusmetersLog,
         .rssiDbm = {-63.0F},
         .stick = StickType::Im871a},
        {.name = "6 analyser link",
         .input = "https://wmbusmeters.org/analyze/" + kClean + ":iperl:00112233445566778899AABBCCDDEEFF",
         .form = Form::AnalyserLink},
        {.name = "6 analyser link alone",
         .input = "see http://wmbusmeters.org/analyze/" + kClean.toLower() + " please",
         .form = Form::AnalyserLink},
        {.name = "7 request",
         .input = R"({"_":"decode","telegram":")" + kClean + R"(","key":"NOKEY","driver":"auto","format":"wmbus"})",
         .form = Form::JsonRequest},
        {.name = "7 requests in an array",
         .input = R"([{"_":"decode","telegram":")" + kClean + R"(","time":1597092047}])",
         .form = Form::JsonRequest},
    };
}

std::vector<Row> softwareRadioRows()
{
    const QByteArray time = "2019-04-03 19:00:42.000";
    const QByteArray utc = "2019-04-03T19:00:42.000Z";
    const auto rtlWmbus = [&](const QByteArray &start, const QByteArray &end) {
        return Row{.name = "",
                   .input = start + time + end,
                   .form = Form::RtlWmbus,
                   .time = utc,
                   .mode = start.contains("C1;") ? LinkMode::C : LinkMode::T,
                   .stick = StickType::RtlWmbus};
    };
    std::vector<Row> rows{
        rtlWmbus("T1;1;1;", ";97;148;33225544;0x" + kClean.toLower()),
        rtlWmbus("t2a;T1;1;1;", ";97;148;33225544;0x" + kClean),
        rtlWmbus("rla;C1;1;1;", ";97;148;33225544;0x" + kClean),
        rtlWmbus("C1;1;1;", ";97;148;33225544;0x1A" + kBehindL),
        rtlWmbus("C1;1;1;", ";-58;;;0x" + kClean),
        rtlWmbus("T1;1;1;", ";97;148;33225544;0x" + kFormatA + ";0x" + kClean),
        rtlWmbus("Apr 03 19:00:42 attic rtl_wmbus[12]: T1;1;1;", ";97;148;33225544;0x" + kClean),
    };
    const std::array names{
        "8 rtl_wmbus", "8 -v",        "8 -v, other demodulator", "8 old length of format B", "8 bridge with dBm",
        "8 patched",   "8 system log"};
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].name = names[i];
    rows[3].notes = {"length-corrected"};
    rows[4].rssiDbm = -58.0F;
    const auto rtl433 = [](const char *name, const QByteArray &input, LinkMode mode, const QByteArray &at) {
        return Row{
            .name = name, .input = input, .form = Form::Rtl433, .time = at, .mode = mode, .stick = StickType::Rtl433};
    };
    const QByteArray json =
        R"("protocol":104,"model":"Wireless-MBus","mode":"T","M":"SEN","id":33225544,"version":104,)"
        R"("type":7,"C":68,"data":")"
        + kClean.toLower() + R"(","CI":122,"mic":"CRC","rssi":-5.428,"snr":21.945})";
    rows.push_back(rtl433("9 relative time", R"({"time":"@0.030594s",)" + json, LinkMode::T, {}));
    rows.push_back(rtl433("9 with time", R"({"time" : "2019-04-03 19:00:42",)" + json, LinkMode::T, utc));
    rows.push_back(rtl433("9 Unix time", R"({"time":"1554318042",)" + json, LinkMode::T, utc));
    rows.push_back(
        rtl433("9 behind an MQTT topic", "2019-04-03T19:00:42Z rtl_433/attic/events {" + json, LinkMode::T, utc));
    rows.push_back(rtl433("10 CSV with its header",
                          "time,msg,codes,model,id,mode,M,data_length,data,mic\n2019-04-03 19:00:42,,,Wireless-MBus,"
                          "33225544,C,SEN,25,"
                              + kClean + ",CRC",
                          LinkMode::C, utc));
    rows.push_back(rtl433("10 CSV without it",
                          "2019-04-03 19:00:42,,,Wireless-MBus,,33225544,,,CRC," + kClean + ",,,C,27,Cold Water,,",
                          LinkMode::Unknown, utc));
    rows.push_back(rtl433("10 wrong length field",
                          R"({"model":"Wireless-MBus","mode":"C","data":"1A)" + kBehindL + "\"}", LinkMode::C, {}));
    rows.back().notes = {"length-corrected"};
    rows.push_back(rtl433("11 keys and values",
                          "time      : 2019-04-03 19:00:42\nmodel     : Wireless-MBus    Mode      : C\nMode      : C\n"
                          "M         : SEN\nid        : 33225544\nData Length : 25            Data      : 00\n"
                          "data      : "
                              + kClean.toLower(),
                          LinkMode::C, utc));
    rows.push_back(
        rtl433("11 MQTT topic", "rtl_433/attic/devices/Wireless-MBus/33225544/data " + kClean, LinkMode::Unknown, {}));
    rows.push_back(rtl433("11 lost its last bytes", "data      : 25" + kBehindL, LinkMode::Unknown, {}));
    rows.back().telegram = "25" + kBehindL;
    rows.back().outcome = wmbus::Outcome::Damaged;
    return rows;
}

std::vector<Row> culRows()
{
    const QByteArray formatB = "25442D2C785634121B168D209622C841224F8B33D377F4560BB4B332CB9469E50AA16CACF71F";
    return {
        {.name = "12 FHEM",
         .input = 'b' + kCulT + "84::-86.5",
         .form = Form::Fhem,
         .telegram = kCulTClean,
         .notes = {"signal-bytes", "crc-removed-a"},
         .rssiDbm = {-86.5F},
         .outcome = wmbus::Outcome::Unsupported},
        {.name = "12 FHEM, format B",
         .input = "bY" + kFormatB + "84::-60",
         .form = Form::Fhem,
         .notes = {"signal-bytes", "length-corrected", "crc-removed-b"},
         .rssiDbm = {-60.0F},
         .mode = LinkMode::C},
        {.name = "12 FHEM, Amber, length one too high",
         .input = "bAMB19" + kBehindL + "::-60",
         .form = Form::Fhem,
         .notes = {"length-corrected"},
         .rssiDbm = {-60.0F}},
        {.name = "12 FHEM, definition",
         .input = "define water WMBUS b" + kFormatA,
         .form = Form::Fhem,
         .notes = {"crc-removed-a"}},
        {.name = "12 FHEM, log",
         .input = "2019.04.03 19:00:42 4: CUL_Parse: CUL1 b" + kFormatA + "80::-60",
         .form = Form::Fhem,
         .notes = {"signal-bytes", "crc-removed-a"},
         .time = "2019-04-03T19:00:42.000Z",
         .rssiDbm = {-60.0F}},
        {.name = "13 CUL, T",
         .input = 'b' + kCulT + "84E7\r",
         .form = Form::Cul,
         .telegram = kCulTClean,
         .notes = {"signal-bytes", "crc-removed-a"},
         .rssiDbm = {-86.5F},
         .stick = StickType::Cul,
         .outcome = wmbus::Outcome::Unsupported},
        {.name = "13 CUL without report",
         .input = 'b' + kFormatA,
         .form = Form::Cul,
         .notes = {"crc-removed-a"},
         .stick = StickType::Cul},
        {.name = "14 CUL, C, format B",
         .input = "bY" + formatB + "83FA",
         .form = Form::Cul,
         .telegram = "23" + formatB.mid(2, formatB.size() - 6),
         .notes = {"signal-bytes", "length-corrected", "crc-removed-b"},
         .rssiDbm = {-77.0F},
         .mode = LinkMode::C,
         .stick = StickType::Cul,
         .outcome = wmbus::Outcome::NoKey},
        {.name = "14 buffer limit, half a byte",
         .input = "bY" + formatB.left(45),
         .form = Form::Cul,
         .telegram = formatB.left(44),
         .notes = {"odd-digit"},
         .mode = LinkMode::C,
         .stick = StickType::Cul,
         .outcome = wmbus::Outcome::Damaged},
    };
}

std::vector<Row> stickRows()
{
    return {
        {.name = "19 iM871A",
         .input = kIm871a,
         .form = Form::Im871a,
         .rssiDbm = {-66.9333F},
         .stick = StickType::Im871a},
        {.name = "20 iU891A",
         .input = kIu891a,
         .form = Form::Iu891a,
         .rssiDbm = {-55.0F},
         .mode = LinkMode::T,
         .stick = StickType::Iu891a},
        {.name = "20 noise in front",
         .input = "0102030405" + kIu891a,
         .form = Form::Iu891a,
         .rssiDbm = {-55.0F},
         .mode = LinkMode::T,
         .stick = StickType::Iu891a},
        {.name = "21 Amber", .input = kAmber, .form = Form::Amber, .rssiDbm = {-102.0F}, .stick = StickType::Amb8465},
        {.name = "21 bare with its signal byte", .input = kClean + "C8", .notes = {"trailing-bytes"}},
        {.name = "EBI",
         .input = "0034E08007C42C446532821851582C067AE1000000046D1906D9180C1334120000426CBF1C4C1300000000326CFFFF01FD7"
                  "30011",
         .form = Form::Ebi,
         .telegram = "2C446532821851582C067AE1000000046D1906D9180C1334120000426CBF1C4C1300000000326CFFFF01FD7300",
         .rssiDbm = {-60.0F},
         .stick = StickType::Ebi,
         .outcome = wmbus::Outcome::Partial},
        {.name = "EBI with a time, format B",
         .input = "0038E0801FC4000500002C446532821851582C067AE1000000046D1906D9180C1334120000426CBF1C4C1300000000326CF"
                  "FFF01FD730032",
         .form = Form::Ebi,
         .telegram = "2C446532821851582C067AE1000000046D1906D9180C1334120000426CBF1C4C1300000000326CFFFF01FD7300",
         .rssiDbm = {-60.0F},
         .stick = StickType::Ebi,
         .outcome = wmbus::Outcome::Partial},
        {.name = "27 wired",
         .input = "680A0A6808007255443322AE4C07AA16",
         .telegram = "680A0A6808007255443322AE4C07AA16",
         .outcome = wmbus::Outcome::Damaged},
        {.name = "27 separators",
         .input = "|680A0A68|080072#55443322AE4C07AA16|",
         .telegram = "680A0A6808007255443322AE4C07AA16",
         .outcome = wmbus::Outcome::Damaged},
        {.name = "27 short", .input = "10 40 FE 3E 16", .telegram = "1040FE3E16"},
        {.name = "27 acknowledged", .input = "E5", .telegram = "E5"},
    };
}

std::vector<Row> logRows()
{
    const QByteArray colour = "\x1B[0;36m";
    return {
        {.name = "22 ESPHome",
         .input = "[12:59:49][I][wmbus:100]: flowiq2200 [0x33225544] RSSI: -51dBm T: " + kClean + " (25) C1 B",
         .form = Form::EsphomeLog,
         .rssiDbm = {-51.0F},
         .mode = LinkMode::C},
        {.name = "22 older",
         .input = "[12:59:49][W][wmbus:100]: Meter ID [0x33225544] RSSI: -51 dBm not found in configuration T: "
                  + kClean + " (25) T1 A",
         .form = Form::EsphomeLog,
         .rssiDbm = {-51.0F},
         .mode = LinkMode::T},
        {.name = "22 newer, with colours",
         .input = colour + "[12:59:49][D][wmbus:087]: LQI: 128 RSSI: -70dBm Frame: T1 A T: " + kClean + "\x1B[0m",
         .form = Form::EsphomeLog,
         .rssiDbm = {-70.0F},
         .mode = LinkMode::T},
        {.name = "22 link",
         .input = colour + "[12:59:49][I][wmbus:1]: https://wmbusmeters.org/analyze/" + kClean + "\x1B[0m",
         .form = Form::AnalyserLink},
        {.name = "23 message received",
         .input = "2019-04-03 19:00:42.000  - debug: wireless-mbus.0 (1234) Message received: " + kIm871a.toLower(),
         .form = Form::Im871a,
         .time = "2019-04-03T19:00:42.000Z",
         .rssiDbm = {-66.9333F},
         .stick = StickType::Im871a},
        {.name = "23 invalid telegram",
         .input =
             "2019-04-03 19:00:42.000  - error: wireless-mbus.0 (1234) Invalid telegram received? " + kClean.toLower(),
         .form = Form::IobrokerLog,
         .time = "2019-04-03T19:00:42.000Z"},
        {.name = "23 state",
         .input = "wireless-mbus.0.info.rawdata = \"" + kClean.toLower() + '"',
         .form = Form::IobrokerLog},
        {.name = "23 TCP receiver",
         .input = R"({"frameType":"B","containsCrc":true,"data":")" + kFormatB + "\"}",
         .form = Form::JsonRequest,
         .notes = {"length-corrected", "crc-removed-b"}},
        {.name = "23 simple receiver", .input = 'Z' + kFormatA, .notes = {"crc-removed-a"}},
        {.name = "25 Lobaro",
         .input = R"({"Raw":"0x)" + kClean + R"(","RawWithCrc":"0x)" + kFormatB + R"(","FrameFormat":"B"})",
         .form = Form::JsonRequest},
    };
}

std::vector<Row> allRows()
{
    std::vector<Row> rows;
    for (const auto &part : {hexRows(), wmbusmetersRows(), softwareRadioRows(), culRows(), stickRows(), logRows()})
        rows.insert(rows.end(), part.begin(), part.end());
    return rows;
}

struct Read
{
    std::vector<Reception> receptions;
    std::vector<Form> forms;
    std::size_t notUnderstood = 0;
};

Read readAll(const QByteArray &input)
{
    TelegramFile file(InputZone::Utc);
    file.openText(input);
    Read result;
    while (const auto lump = file.next()) {
        result.receptions.insert(result.receptions.end(), lump->receptions.begin(), lump->receptions.end());
        result.forms.insert(result.forms.end(), lump->forms.begin(), lump->forms.end());
        result.notUnderstood += lump->notUnderstood.size();
    }
    return result;
}

QByteArray hexOf(const radio::Bytes &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())).toHex().toUpper();
}

/// Everything that is said about a telegram, in one text that can be compared.
QByteArray describe(const Reception &reception, Form form)
{
    KeyedDecoder decoder;
    wmbus::DecodedTelegram decoded;
    decoder.decode(reception.telegram, {}, wmbus::Depth::Readings, decoded);
    QByteArray text = hexOf(decoded.bytes) + ' ' + QByteArray(formName(form).data());
    for (const std::string_view note : reception.repairs)
        text += ' ' + QByteArray(note.data(), qsizetype(note.size()));
    for (const wmbus::Remark &repair : decoded.repairs)
        text += ' ' + QByteArray(repair.id.data(), qsizetype(repair.id.size()));
    if (reception.utcUs)
        text +=
            ' '
            + QDateTime::fromMSecsSinceEpoch(*reception.utcUs / 1000, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
    if (reception.telegram.rssiDbm)
        text += ' ' + QByteArray::number(*reception.telegram.rssiDbm) + " dBm";
    return text + " mode " + QByteArray::number(int(reception.telegram.mode)) + " stick "
           + QByteArray(stickTypeName(reception.stick).data()) + " outcome " + QByteArray::number(int(decoded.outcome));
}

QByteArray describe(const Row &row)
{
    QByteArray text = row.telegram + ' ' + QByteArray(formName(row.form).data());
    for (const std::string_view note : row.notes)
        text += ' ' + QByteArray(note.data(), qsizetype(note.size()));
    if (!row.time.isEmpty())
        text += ' ' + row.time;
    if (row.rssiDbm)
        text += ' ' + QByteArray::number(*row.rssiDbm) + " dBm";
    return text + " mode " + QByteArray::number(int(row.mode)) + " stick " + QByteArray(stickTypeName(row.stick).data())
           + " outcome " + QByteArray::number(int(row.outcome));
}

} // namespace

/// Every published form gives the same telegram, and says all that the form knows about it.
class TestImportForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheTelegram_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("expected");
        for (const Row &row : allRows())
            QTest::newRow(row.name) << row.input << describe(row);
    }
    void givesTheTelegram()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, expected);
        for (const char *end : {"", "\n", "\r\n"}) {
            const Read read = readAll(QByteArray(input).replace("\n", end[0] == 0 ? "\n" : end) + end);
            QCOMPARE(read.notUnderstood, std::size_t(0));
            QCOMPARE(read.receptions.size(), std::size_t(1));
            QCOMPARE(describe(read.receptions[0], read.forms[0]), expected);
        }
    }

    void anyOrderGivesTheSame()
    {
        std::vector<Row> rows = allRows();
        std::mt19937 random(4);
        for (int round = 0; round < 50; ++round) {
            std::ranges::shuffle(rows, random);
            QByteArray input;
            for (const Row &row : rows)
                input += row.input + (random() % 2 == 0 ? "\n" : "\r\n") + (random() % 4 == 0 ? "# comment\n\n" : "");
            const Read read = readAll(input);
            QCOMPARE(read.notUnderstood, std::size_t(0));
            QCOMPARE(read.receptions.size(), rows.size());
            for (std::size_t i = 0; i < rows.size(); ++i)
                QCOMPARE(describe(read.receptions[i], read.forms[i]), describe(rows[i]));
        }
    }
};

QTEST_GUILESS_MAIN(TestImportForms)
#include "tst_import_forms.moc"
