// SPDX-License-Identifier: GPL-3.0-or-later
#include "textforms/line_reader.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <string>

namespace {

using textforms::Form;
using textforms::FoundTelegram;
using textforms::LineReader;
using textforms::NotUnderstood;

/// The telegram behind most of the vectors: a water meter, 123.529 m³, without CRCs.
const std::string kClean = "1844AE4C4455223368077A55000000041389E20100023B0000";
const std::string kFormatA = "1844AE4C4455223368075F787A55000000041389E20100023B0000D0C6";
const std::string kFormatB = "1A44AE4C4455223368077A55000000041389E20100023B0000C6B4";
const std::string kChips = "36C71C9B273471C65938E2CB6AC5936694EC4E665959659659659C34BB25C8E58D59658E2E3596596C56D1A5";

struct Read
{
    std::vector<FoundTelegram> telegrams;
    std::vector<NotUnderstood> notUnderstood;
};

Read readAll(std::string_view input, std::size_t piece = 0)
{
    LineReader reader;
    Read result;
    const auto take = [&] {
        std::ranges::move(reader.takeTelegrams(), std::back_inserter(result.telegrams));
        std::ranges::move(reader.takeNotUnderstood(), std::back_inserter(result.notUnderstood));
    };
    const std::size_t step = piece == 0 ? std::max<std::size_t>(input.size(), 1) : piece;
    for (std::size_t i = 0; i < input.size(); i += step) {
        reader.feed(input.substr(i, step));
        take();
    }
    reader.finish();
    take();
    return result;
}

std::string hexOf(const radio::Bytes &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()))
        .toHex()
        .toUpper()
        .toStdString();
}

std::string binaryOf(const std::string &hex)
{
    return QByteArray::fromHex(QByteArray::fromStdString(hex)).toStdString();
}

std::string describe(const Read &read)
{
    std::string text;
    for (const FoundTelegram &found : read.telegrams) {
        text += std::to_string(found.place) + ' ' + std::string(formName(found.form)) + ' '
                + hexOf(found.telegram.bytes) + ' ' + std::to_string(found.telegram.rssiDbm.value_or(0)) + ' '
                + found.localTime.value_or("-") + '\n';
    }
    for (const NotUnderstood &line : read.notUnderstood)
        text += std::to_string(line.place) + ' ' + std::string(line.reason) + '\n';
    return text;
}

/// Every form once, with what is expected of it.
struct Vector
{
    const char *name;
    std::string line;
    Form form;
    std::string bytes;
};

std::vector<Vector> vectors()
{
    const std::string spaced = QByteArray::fromStdString(kClean).replace("44", " 44 ").toStdString();
    return {
        {"plain hex", kClean, Form::Hex, kClean},
        {"lower case", QByteArray::fromStdString(kClean).toLower().toStdString(), Form::Hex, kClean},
        {"blanks", spaced, Form::Hex, kClean},
        {"0x", "0x" + kClean, Form::Hex, kClean},
        {"colons", "18:44:AE:4C:44:55:22:33:68:07:7A:55:00:00:00:04:13:89:E2:01:00:02:3B:00:00", Form::Hex, kClean},
        {"time in front", "2025-02-11 11:15:04 " + kClean, Form::Hex, kClean},
        {"Z", "Z" + kFormatA, Form::Hex, kFormatA},
        {"wmbusmeters",
         "telegram=|2A442D2C998734761B168D2091D37CAC21576C78_02FF207100041308190000441308190000615B7F616713|+5",
         Form::WmbusmetersLog,
         "2A442D2C998734761B168D2091D37CAC21576C7802FF207100041308190000441308190000615B7F616713"},
        {"wmbusmeters with time", "[2022-09-29_05:44:44] (meter) Water log \"telegram=|_" + kClean + "|+12\"",
         Form::WmbusmetersLog, kClean},
        {"wmbusmeters debug", "(wmbus) frame \"" + kClean + "\"", Form::WmbusmetersLog, kClean},
        {"wmbusmeters check",
         "(im871a) checkIM871AFrame \"A5C2031844AE4C4455223368077A55000000041389E20100023B00007005F8\"", Form::Im871a,
         kClean},
        {"analyser", "https://wmbusmeters.org/analyze/" + kClean + ":iperl:00112233445566778899AABBCCDDEEFF",
         Form::AnalyserLink, kClean},
        {"request", "{\"_\":\"decode\",\"telegram\":\"" + kClean + "\",\"key\":\"NOKEY\",\"driver\":\"auto\"}",
         Form::JsonRequest, kClean},
        {"rtl_wmbus", "T1;1;1;2019-04-03 19:00:42.000;97;148;33225544;0x" + kClean, Form::RtlWmbus, kClean},
        {"rtl_wmbus -v", "t2a;C1;1;1;2025-02-11 11:14:44.918881;31;31;33225544;0x" + kClean, Form::RtlWmbus, kClean},
        {"rtl_wmbus old L", "C1;1;1;2019-04-03 19:00:42.000;97;148;33225544;0x1A" + kClean.substr(2), Form::RtlWmbus,
         kClean},
        {"ESP bridge", "C1;1;1;2019-04-03 19:00:42.000;-58;;;0x" + kClean, Form::RtlWmbus, kClean},
        {"rtl_433 JSON",
         "{\"time\" : \"2024-11-11 20:33:03\",\"model\":\"Wireless-MBus\",\"mode\":\"T\",\"id\":33225544,\"data\":\""
             + kClean + "\",\"mic\":\"CRC\",\"rssi\":-5.4}",
         Form::Rtl433, kClean},
        {"rtl_433 key/value", "data      : " + kClean, Form::Rtl433, kClean},
        {"MQTT", "rtl_433/host/devices/Wireless-MBus/33225544/data " + kClean, Form::Rtl433, kClean},
        {"FHEM",
         "b294468507856341276F0C1D3A080DE2691270108912702004D01040523CA153A811A6BCC1B6BCC180FCE000FE58013BB84::-86.5",
         Form::Fhem,
         "294468507856341276F0C1D3A080DE2691270108912702004D01040523CA153A811A6BCC1B6BCC180FCE000FE58013BB"},
        {"CUL T",
         "b294468507856341276F0C1D3A080DE2691270108912702004D01040523CA153A811A6BCC1B6BCC180FCE000FE58013BB84E7",
         Form::Cul, "294468507856341276F0C1D3A080DE2691270108912702004D01040523CA153A811A6BCC1B6BCC180FCE000FE58013BB"},
        {"CUL without report", "b" + kFormatA, Form::Cul, kFormatA},
        {"CUL C", "bY25442D2C785634121B168D209622C841224F8B33D377F4560BB4B332CB9469E50AA16CACF71F83FA", Form::Cul,
         "25442D2C785634121B168D209622C841224F8B33D377F4560BB4B332CB9469E50AA16CACF71F"},
        {"format A", kFormatA, Form::Hex, kFormatA},
        {"format B", kFormatB, Form::Hex, kFormatB},
        {"sync A", "543D54CD" + kFormatA, Form::Hex, kFormatA},
        {"sync A, cut", "54CD" + kFormatA, Form::Hex, kFormatA},
        {"sync B", "543D543D" + kFormatB, Form::Hex, kFormatB},
        {"chips", kChips, Form::Chips, kFormatA},
        {"chips behind sync", "543D" + kChips, Form::Chips, kFormatA},
        {"iM871A", "A5C2031844AE4C4455223368077A55000000041389E20100023B00007005F8", Form::Im871a, kClean},
        {"iU891A", "C00920D2029649000002C91844AE4C4455223368077A55000000041389E20100023B0000EA77C0", Form::Iu891a,
         kClean},
        {"iU891A, noise",
         "1234567890ABCDEFC0C00920D2029649000002C91844AE4C4455223368077A55000000041389E20100023B0000EA77C0",
         Form::Iu891a, kClean},
        {"Amber", "FF031944AE4C4455223368077A55000000041389E20100023B0000C88F", Form::Amber, kClean},
        {"ESPHome", "[12:59:49][I][wmbus:100]: flowiq2200 [0x33225544] RSSI: -51dBm T: " + kClean + " (25) C1 B",
         Form::EsphomeLog, kClean},
        {"ioBroker",
         "2024-01-10 12:00:00.123  - debug: wireless-mbus.0 Message received: "
         "a5c2031844ae4c4455223368077a55000000041389e20100023b00007005f8",
         Form::Im871a, kClean},
        {"ioBroker TCP", "{\"frameType\":\"A\",\"containsCrc\":true,\"data\":\"" + kFormatA + "\"}", Form::JsonRequest,
         kFormatA},
        {"Lobaro", "{\"Raw\":\"0x" + kClean + "\",\"RawWithCrc\":\"0x" + kFormatB + "\",\"FrameFormat\":\"B\"}",
         Form::JsonRequest, kClean},
        {"wired", "680A0A6808007255443322AE4C07AA16", Form::Hex, "680A0A6808007255443322AE4C07AA16"},
        {"wired short", "1040FE3E16", Form::Hex, "1040FE3E16"},
        {"other text", "my meter sent " + kClean + " yesterday", Form::Hex, kClean},
    };
}

} // namespace

class TestLineReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyForm_data();
    void everyForm();
    void mixedFileInRandomOrder();
    void anyCutGivesTheSame();
    void details();
    void twoTelegramsOnOneLine();
    void wiredFramesOnOneLine();
    void rtl433Csv();
    void damagedRtlWmbus();
    void meterscopeJson();
    void keysComeAlong();
    void logLinesWithoutTelegramAreFine();
    void garbageIsNamed();
    void cutTelegrams();
    void binaryStreams();
    void binaryGarbage();
    void longLine();
    void randomBytes();
};

void TestLineReader::everyForm_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("form");
    QTest::addColumn<QByteArray>("bytes");
    for (const Vector &vector : vectors())
        QTest::newRow(vector.name) << QByteArray::fromStdString(vector.line) << int(vector.form)
                                   << QByteArray::fromStdString(vector.bytes);
}

void TestLineReader::everyForm()
{
    QFETCH(const QByteArray, line);
    QFETCH(const int, form);
    QFETCH(const QByteArray, bytes);
    const Read read = readAll(line.toStdString() + "\r\n");
    QCOMPARE(read.notUnderstood.size(), 0U);
    QCOMPARE(read.telegrams.size(), 1U);
    QCOMPARE(QByteArray::fromStdString(hexOf(read.telegrams[0].telegram.bytes)), bytes);
    QCOMPARE(int(read.telegrams[0].form), form);
    QCOMPARE(read.telegrams[0].place, 1U);
}

void TestLineReader::mixedFileInRandomOrder()
{
    std::vector<Vector> lines = vectors();
    std::mt19937 random(7);
    for (int round = 0; round < 20; ++round) {
        std::ranges::shuffle(lines, random);
        std::string input = "# a comment\n\n";
        for (const Vector &vector : lines)
            input += vector.line + "\n";
        const Read read = readAll(input);
        QCOMPARE(read.notUnderstood.size(), 0U);
        QCOMPARE(read.telegrams.size(), lines.size());
        for (std::size_t i = 0; i < lines.size(); ++i) {
            QCOMPARE(hexOf(read.telegrams[i].telegram.bytes), lines[i].bytes);
            QCOMPARE(read.telegrams[i].place, i + 3);
        }
    }
}

void TestLineReader::anyCutGivesTheSame()
{
    std::string text;
    for (const Vector &vector : vectors())
        text += vector.line + (text.size() % 2 == 0 ? "\n" : "\r\n");
    text += "no telegram here\n" + kClean; // the last line without its end
    std::string binary;
    for (int i = 0; i < 30; ++i)
        binary += binaryOf(kClean) + (i % 7 == 3 ? "\x11\x22" : "");
    for (const std::string &input : {text, binary}) {
        const std::string whole = describe(readAll(input));
        for (const std::size_t piece : {1U, 2U, 7U, 16U, 64U, 511U, 513U, 4096U})
            QCOMPARE(describe(readAll(input, piece)), whole);
    }
}

void TestLineReader::details()
{
    const auto one = [](const std::string &line) { return readAll(line).telegrams.at(0); };
    const FoundTelegram cul =
        one("b294468507856341276F0C1D3A080DE2691270108912702004D01040523CA153A811A6BCC1B6BCC180FCE000FE58013BB84E7");
    QCOMPARE(cul.telegram.rssiDbm.value(), -86.5F);
    QCOMPARE(cul.telegram.format, radio::FrameFormat::A);
    QCOMPARE(one("b" + kFormatA + "802C").telegram.rssiDbm.value(), -52.0F);

    const FoundTelegram rtl = one("T1;1;1;2019-04-03 19:00:42.250;97;148;33225544;0x" + kClean);
    QCOMPARE(rtl.telegram.mode, radio::LinkMode::T);
    QCOMPARE(rtl.telegram.rssiRaw.value(), 97);
    QVERIFY(!rtl.telegram.rssiDbm); // an amplitude is no dBm
    QCOMPARE(rtl.localTime.value(), "2019-04-03 19:00:42.250");
    QCOMPARE(one("C1;1;1;;-58;;;0x" + kClean).telegram.rssiDbm.value(), -58.0F);

    const FoundTelegram iu = one("C00920D2029649000002C91844AE4C4455223368077A55000000041389E20100023B0000EA77C0");
    QCOMPARE(iu.telegram.rssiDbm.value(), -55.0F);
    QCOMPARE(iu.telegram.mode, radio::LinkMode::T);
    QCOMPARE(one("FF031944AE4C4455223368077A55000000041389E20100023B0000C88F").telegram.rssiDbm.value(), -102.0F);

    const FoundTelegram esp = one("[12:59:49][I][wmbus:100]: x [0x1] RSSI: -51dBm T: " + kClean + " (25) C1 B");
    QCOMPARE(esp.telegram.rssiDbm.value(), -51.0F);
    QCOMPARE(esp.telegram.mode, radio::LinkMode::C);

    const std::string report = "Received telegram from: 33225544\n    manufacturer: (SEN)\n            rssi: -63 dBm\n";
    QCOMPARE(readAll(report + "telegram=|" + kClean + "|+3\n").telegrams.at(0).telegram.rssiDbm.value(), -63.0F);
    for (const std::string signal : {"nan", "inf", "-3e38"}) // numbers for a computer, no signals
        QVERIFY(
            !readAll("    rssi: " + signal + " dBm\ntelegram=|" + kClean + "|+3\n").telegrams.at(0).telegram.rssiDbm);

    // Odd number of digits: the last one is dropped, and it is said.
    const FoundTelegram odd = one(kClean + "0");
    QCOMPARE(hexOf(odd.telegram.bytes), kClean);
    QCOMPARE(odd.repairs.at(0), "odd-digit");
    // A zone in the input makes the time UTC.
    QCOMPARE(one("2025-02-11T12:00:00.5+01:00 " + kClean).timeUs.value(), 1739271600500000);
    QCOMPARE(one("2025-02-11T11:00:00.500Z " + kClean).timeUs.value(), 1739271600500000);
}

void TestLineReader::twoTelegramsOnOneLine()
{
    const std::string other =
        "2E44333003020100071B7A634820252F2F0265840842658308820165950802FB1AAE0142FB1AAE018201FB1AA9012F";
    for (const std::string &line : {kClean + other, kClean + " " + other, "telegram=|" + kClean + other + "|+1",
                                    "T1;1;1;2019-04-03 19:00:42.000;97;148;33225544;0x" + kClean
                                        + "T1;1;1;2019-04-03 19:00:42.000;97;148;00010203;0x" + other,
                                    "{\"telegram\":\"" + kClean + other + "\"}"}) {
        const Read read = readAll(line);
        QCOMPARE(read.telegrams.size(), 2U);
        QCOMPARE(hexOf(read.telegrams[0].telegram.bytes), kClean);
        QCOMPARE(hexOf(read.telegrams[1].telegram.bytes), other);
        QCOMPARE(read.telegrams[1].place, 1U);
    }
}

void TestLineReader::wiredFramesOnOneLine()
{
    const std::string request = "105B015C16";
    const std::string answer = "680A0A6808007255443322AE4C07AA16";
    const Read read = readAll(request + answer + "E5" + answer);
    QCOMPARE(read.telegrams.size(), 4U);
    QCOMPARE(hexOf(read.telegrams[0].telegram.bytes), request);
    QCOMPARE(hexOf(read.telegrams[1].telegram.bytes), answer);
    QCOMPARE(hexOf(read.telegrams[2].telegram.bytes), std::string("E5"));
    QCOMPARE(hexOf(read.telegrams[3].telegram.bytes), answer);
    // What follows the last frame stays with it.
    QCOMPARE(hexOf(readAll(answer + "ABCD").telegrams.at(0).telegram.bytes), answer + "ABCD");
}

void TestLineReader::rtl433Csv()
{
    const std::string input = "time,msg,model,id,mode,data,M\n"
                              "2020-08-10 20:40:47,,Wireless-MBus,33225544,C,"
                              + kClean
                              + ",SEN\n"
                                "2020-08-10 20:40:48,,Doorbell,1,,,,,,,\n";
    const Read read = readAll(input);
    QCOMPARE(read.notUnderstood.size(), 0U);
    QCOMPARE(read.telegrams.size(), 1U);
    QCOMPARE(hexOf(read.telegrams[0].telegram.bytes), kClean);
    QCOMPARE(read.telegrams[0].telegram.mode, radio::LinkMode::C);
    QCOMPARE(read.telegrams[0].localTime.value(), "2020-08-10 20:40:47");
    QCOMPARE(readAll("2020-08-10 20:40:47,,,Wireless-MBus,,33225544,,,CRC,," + kClean + ",,,C,27,Cold Water,,\n")
                 .telegrams.size(),
             1U);

    // L as sent with the CRC that is gone; bytes behind the telegram.
    const auto data = [](const std::string &hex) {
        return readAll("{\"model\":\"Wireless-MBus\",\"mode\":\"C\",\"data\":\"" + hex + "\"}").telegrams.at(0);
    };
    QCOMPARE(hexOf(data("1A" + kClean.substr(2)).telegram.bytes), kClean);
    QCOMPARE(data("1A" + kClean.substr(2)).repairs.at(0), "length-corrected");
    QCOMPARE(hexOf(data(kClean + "00112233445566").telegram.bytes), kClean);
    QCOMPARE(data(kClean + "00112233445566").repairs.at(0), "trimmed");
}

void TestLineReader::damagedRtlWmbus()
{
    const Read read = readAll("T1;0;0;2025-02-11 11:15:04.330377;27;47;FF918040;0x3244ffff408091ff6980a011ff31c5ff\n"
                              "T1;0;0;2021-10-21 21:23:38.000;19;13;00000000;0x\n"
                              "rtl_wmbus: exiting since incoming data stopped flowing!\n"
                              "#2019-04-03T19:10:42Z\n");
    QCOMPARE(read.notUnderstood.size(), 0U);
    QCOMPARE(read.telegrams.size(), 1U);
    QCOMPARE(read.telegrams[0].telegram.crc, radio::CrcState::Bad);
}

void TestLineReader::meterscopeJson()
{
    const Read read =
        readAll("{\"telegram\":\"" + kClean
                + "\",\"received\":\"2026-11-22T10:15:30.123Z\",\"source\":\"x:1\",\"receiver\":\"im871a\","
                  "\"link_mode\":\"T\",\"frame_format\":\"A\",\"rssi_dbm\":-71.5,\"status\":\"decoded\"}");
    const FoundTelegram &found = read.telegrams.at(0);
    QCOMPARE(found.form, Form::MeterscopeJson);
    QCOMPARE(found.timeUs.value(), 1795342530123000);
    QCOMPARE(found.telegram.rssiDbm.value(), -71.5F);
    QCOMPARE(found.telegram.mode, radio::LinkMode::T);
    QCOMPARE(found.telegram.format, radio::FrameFormat::A);
    QCOMPARE(found.telegram.crc, radio::CrcState::VerifiedByDevice);
}

void TestLineReader::keysComeAlong()
{
    const std::string key = "00112233445566778899AABBCCDDEEFF";
    QCOMPARE(readAll("https://wmbusmeters.org/analyze/" + kClean + ":auto:" + key).telegrams.at(0).keyHex.value(), key);
    QCOMPARE(readAll("{\"_\":\"decode\",\"telegram\":\"" + kClean + "\",\"key\":\"" + key + "\"}")
                 .telegrams.at(0)
                 .keyHex.value(),
             key);
    QVERIFY(!readAll("{\"telegram\":\"" + kClean + "\",\"key\":\"NOKEY\"}").telegrams.at(0).keyHex);
    QVERIFY(!readAll("{\"telegram\":\"" + kClean + "\",\"key\":null}").telegrams.at(0).keyHex);
}

void TestLineReader::logLinesWithoutTelegramAreFine()
{
    const std::string input =
        "(config) number of meters: 1\n"
        "(serial) received binary \"A5C203\"\n"
        "Received telegram from: 33225544\n"
        "          manufacturer: (SEN) Sensus\n"
        "[12:59:49][C][logger:185]: Logger:\n"
        "V 1.67 nanoCUL868_r568\r\nTMODE\r\n"
        "Found 1 device(s):\n"
        "2024-01-10 12:00:00.123  - info: wireless-mbus.0 (1234) starting\n"
        "{\"time\":\"2024-11-11 20:33:03\",\"model\":\"Acurite-Tower\",\"id\":1,\"temperature_C\":3.2}"
        "\n"
        "{\"_\":\"telegram\",\"media\":\"water\",\"id\":\"33225544\",\"total_m3\":1}"
        "\n";
    const Read read = readAll(input);
    QCOMPARE(describe(read), std::string());
    QCOMPARE(describe(readAll("")), std::string());
    QCOMPARE(describe(readAll("\n\n \n# nothing\n")), std::string());
}

void TestLineReader::garbageIsNamed()
{
    const Read read = readAll(kClean + "\nthis is no telegram\n" + kClean + "\n12345678\n{\"a\":\n");
    QCOMPARE(read.telegrams.size(), 2U);
    QCOMPARE(read.notUnderstood.size(), 3U);
    QCOMPARE(read.notUnderstood[0].place, 2U);
    QCOMPARE(read.notUnderstood[0].reason, "no-known-form");
    QCOMPARE(read.notUnderstood[1].place, 4U);
    QCOMPARE(read.notUnderstood[1].reason, "too-short");
    QCOMPARE(read.notUnderstood[2].reason, "bad-json");
}

void TestLineReader::cutTelegrams()
{
    for (std::size_t digits = 0; digits <= kClean.size(); ++digits) {
        const Read read = readAll(kClean.substr(0, digits));
        QCOMPARE(read.telegrams.size() + read.notUnderstood.size(), digits == 0 ? 0U : 1U);
        if (digits >= 20)
            QCOMPARE(read.telegrams.size(), 1U);
    }
}

void TestLineReader::binaryStreams()
{
    const std::string hci = binaryOf("A58102004CA3"
                                     "A5C2031844AE4C4455223368077A55000000041389E20100023B00007005F8"
                                     "A5C2031844AE4C4455223368077A55000000041389E20100023B00007005F8");
    Read read = readAll(hci);
    QCOMPARE(read.notUnderstood.size(), 0U);
    QCOMPARE(read.telegrams.size(), 2U);
    QCOMPARE(read.telegrams[0].place, 6U); // byte offset, behind the answer
    QCOMPARE(read.telegrams[1].place, 37U);
    QCOMPARE(hexOf(read.telegrams[1].telegram.bytes), kClean);

    read = readAll(binaryOf("FF031944AE4C4455223368077A55000000041389E20100023B0000C88F"));
    QCOMPARE(read.telegrams.size(), 1U);
    read = readAll(binaryOf("C00920D2029649000002C91844AE4C4455223368077A55000000041389E20100023B0000EA77C0"
                            "C00920D2029649000002C91844AE4C4455223368077A55000000041389E20100023B0000EA77C0"));
    QCOMPARE(read.telegrams.size(), 2U);

    // L + data, three bytes lost on the way, the last telegram cut.
    read = readAll(binaryOf(kClean) + "\x01\x02\x03" + binaryOf(kClean + kClean) + binaryOf(kClean).substr(0, 12));
    QCOMPARE(read.telegrams.size(), 4U);
    QCOMPARE(read.telegrams[0].form, Form::Binary);
    QCOMPARE(read.telegrams[1].place, 28U);
    QCOMPARE(read.telegrams[3].telegram.bytes.size(), 12U);
    QCOMPARE(read.notUnderstood.size(), 1U);
    QCOMPARE(read.notUnderstood[0].place, 25U);
}

void TestLineReader::binaryGarbage()
{
    const Read read = readAll(std::string(5000, '\0') + binaryOf(kClean + kClean + kClean));
    QCOMPARE(read.telegrams.size(), 3U);
    QCOMPARE(read.notUnderstood.size(), 1U); // one message for the whole run
    QCOMPARE(read.notUnderstood[0].place, 0U);
}

void TestLineReader::longLine()
{
    LineReader reader;
    const std::string piece(1 << 20, 'A');
    reader.feed(kClean + "\n");
    for (int i = 0; i < 200; ++i)
        reader.feed(piece);
    reader.feed("\n" + kClean + "\n");
    reader.finish();
    const auto problems = reader.takeNotUnderstood();
    QCOMPARE(problems.size(), 1U);
    QCOMPARE(problems[0].place, 2U);
    QCOMPARE(problems[0].reason, "line-too-long");
    QCOMPARE(reader.takeTelegrams().size(), 2U);
}

void TestLineReader::randomBytes()
{
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        std::string input(random() % 4000, '\0');
        // Some rounds of printable noise, some of anything.
        for (char &c : input)
            c = round % 2 == 0 ? char(random() & 0xFF) : char(' ' + random() % 95);
        const Read read = readAll(input);
        QVERIFY(read.telegrams.size() + read.notUnderstood.size() <= input.size());
        if (!QByteArray::fromStdString(input).trimmed().isEmpty())
            QVERIFY(!describe(read).empty() || round % 2 == 1);
    }
}

QTEST_GUILESS_MAIN(TestLineReader)
#include "tst_line_reader.moc"
