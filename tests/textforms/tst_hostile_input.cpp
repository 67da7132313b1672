// SPDX-License-Identifier: GPL-3.0-or-later
#include "counted_memory.h"
#include "textforms/line_reader.h"

#include <QTest>

#include <array>
#include <random>
#include <string>

namespace {

using textforms::FoundTelegram;
using textforms::LineReader;
using textforms::NotUnderstood;

const std::string kClean = "1844AE4C4455223368077A55000000041389E20100023B0000";

struct Read
{
    std::vector<FoundTelegram> telegrams;
    std::vector<NotUnderstood> notUnderstood;
};

void take(LineReader &reader, Read &result)
{
    std::ranges::move(reader.takeTelegrams(), std::back_inserter(result.telegrams));
    std::ranges::move(reader.takeNotUnderstood(), std::back_inserter(result.notUnderstood));
}

Read readAll(std::string_view input, std::size_t piece = 1 << 16)
{
    LineReader reader;
    Read result;
    for (std::size_t at = 0; at < input.size(); at += piece) {
        reader.feed(input.substr(at, piece));
        take(reader, result);
    }
    reader.finish();
    take(reader, result);
    return result;
}

bool isClean(const FoundTelegram &found)
{
    return QByteArray(reinterpret_cast<const char *>(found.telegram.bytes.data()),
                      qsizetype(found.telegram.bytes.size()))
               .toHex()
               .toUpper()
           == QByteArray::fromStdString(kClean);
}

std::string utf16(const std::string &text, bool bigEndian)
{
    std::string bytes;
    for (const char c : text)
        bytes += bigEndian ? std::string{'\0', c} : std::string{c, '\0'};
    return bytes;
}

std::string repeated(std::string_view text, std::size_t size)
{
    std::string bytes;
    while (bytes.size() < size)
        bytes += text;
    return bytes;
}

} // namespace

/// Input that no program of good will writes: other encodings, damage, noise, and masses of it.
class TestHostileInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodings_data();
    void encodings();
    void zerosInTheMiddle();
    void noiseAroundATelegram();
    void deepJson();
    void memoryStaysFlat_data();
    void memoryStaysFlat();
};

void TestHostileInput::encodings_data()
{
    QTest::addColumn<QByteArray>("input");
    const std::string text = "# Z\xE4hler\n" + kClean + "\r\nno telegram\r\n" + kClean;
    const std::string bom = "\xEF\xBB\xBF";
    const auto row = [](const char *name, const std::string &input) {
        QTest::newRow(name) << QByteArray::fromStdString(input);
    };
    row("Latin-1", text);
    row("UTF-8 with its mark", bom + text);
    row("UTF-8, joined files", "#\n" + bom + kClean + "\n" + bom + "no telegram\n" + bom + kClean);
    row("UTF-16", "\xFF\xFE" + utf16(text, false));
    row("UTF-16, big endian", "\xFE\xFF" + utf16(text, true));
    row("UTF-16 without its mark", utf16(text, false));
    row("UTF-16, big endian, without its mark", utf16(text, true));
    row("UTF-16, half a character at the end", "\xFF\xFE" + utf16(text, false) + "1");
    row("zeros behind the lines", "#" + std::string(1, '\0') + "\n" + kClean + std::string(3, '\0') + "\nno telegram\n"
                                      + std::string(2, '\0') + kClean);
}

void TestHostileInput::encodings()
{
    QFETCH(QByteArray, input);
    for (const std::size_t piece : {1U, 2U, 3U, 511U, 4096U}) {
        const Read read = readAll(input.toStdString(), piece);
        QCOMPARE(read.telegrams.size(), 2U);
        QVERIFY(isClean(read.telegrams[0]) && isClean(read.telegrams[1]));
        QCOMPARE(read.telegrams[0].place, 2U);
        QCOMPARE(read.telegrams[1].place, 4U);
        QCOMPARE(read.notUnderstood.size(), 1U);
        QCOMPARE(read.notUnderstood[0].place, 3U);
    }
    const Read oldMac = readAll(kClean + "\r" + kClean + "\rno telegram\r");
    QCOMPARE(oldMac.telegrams.size(), 2U);
    QCOMPARE(oldMac.notUnderstood.size(), 1U);
}

/// What a file system leaves in a log after a power failure: the line after it must not be lost.
void TestHostileInput::zerosInTheMiddle()
{
    const Read read = readAll(kClean + "\n" + kClean.substr(0, 30) + std::string(100'000, '\0') + kClean + "\n"
                              + std::string(1'000'000, '\0') + kClean + "\n");
    QVERIFY(read.telegrams.size() >= 4);
    QVERIFY(isClean(read.telegrams[0]));
    QVERIFY(isClean(read.telegrams[2]));
    QVERIFY(isClean(read.telegrams[3]));
}

void TestHostileInput::noiseAroundATelegram()
{
    const std::array<std::string, 12> lines{
        kClean,
        "telegram=|" + kClean + "|+5",
        "T1;1;1;2019-04-03 19:00:42.000;97;148;33225544;0x" + kClean,
        R"({"model":"Wireless-MBus","mode":"T","data":")" + kClean + "\"}",
        "time,model,data\n2019-04-03 19:00:42,Wireless-MBus," + kClean,
        "b1844AE4C4455223368075F787A55000000041389E20100023B0000D0C680::-60",
        "https://wmbusmeters.org/analyze/" + kClean + ":auto:00112233445566778899AABBCCDDEEFF",
        "[12:59:49][I][wmbus:100]: x [0x1] RSSI: -51dBm T: " + kClean + " (25) C1 B",
        "A5C2031844AE4C4455223368077A55000000041389E20100023B00007005F8",
        "0034E08007C42C446532821851582C067AE1000000046D1906D9180C1334120000426CBF1C4C1300000000326CFFFF01FD730011",
        "data      : " + kClean,
        "Received telegram from: 33225544\n device: im871a\n rssi: -63 dBm"};
    std::mt19937 random(19);
    const auto noise = [&random](std::size_t most) {
        std::string text(random() % (most + 1), '\0');
        for (char &c : text)
            c = random() % 3 == 0 ? ";:,{}[]\"|_#=\\\x1B\r\t"[random() % 16] : char(random() & 0xFF);
        return text;
    };
    for (int round = 0; round < 2'000; ++round) {
        std::string line = lines[random() % lines.size()];
        if (random() % 3 == 0) // something in the middle is lost or changed
            line.replace(random() % line.size(), random() % 4, noise(3));
        const std::string input = kClean + "\n" + noise(12) + line + noise(12) + "\n";
        const Read whole = readAll(input);
        QVERIFY(whole.telegrams.size() < 20);
        const Read pieces = readAll(input, 1 + random() % 9);
        QCOMPARE(pieces.telegrams.size(), whole.telegrams.size());
        QCOMPARE(pieces.notUnderstood.size(), whole.notUnderstood.size());
        for (std::size_t i = 0; i < whole.telegrams.size(); ++i) {
            QVERIFY(pieces.telegrams[i].telegram.bytes == whole.telegrams[i].telegram.bytes);
            QCOMPARE(pieces.telegrams[i].place, whole.telegrams[i].place);
        }
    }
}

void TestHostileInput::deepJson()
{
    const Read read = readAll("{\"a\":" + std::string(200'000, '[') + "\n" + R"({"telegram":)"
                              + std::string(100'000, '[') + std::string(100'000, ']') + "}\n" + kClean);
    QCOMPARE(read.telegrams.size(), 1U);
    QCOMPARE(read.notUnderstood.size(), 2U);
}

void TestHostileInput::memoryStaysFlat_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("one line of hex digits") << QByteArray("1A");
    QTest::newRow("one line of letters") << QByteArray("a");
    QTest::newRow("one line of blanks") << QByteArray(" ");
    QTest::newRow("one line of braces") << QByteArray("{");
    QTest::newRow("zeros") << QByteArray(1, '\0');
    QTest::newRow("start bytes of sticks") << QByteArray("\xA5\xC0\xFF\x03");
    QTest::newRow("escapes") << QByteArray("\xC0\xDB\xDC");
    QTest::newRow("short lines") << QByteArray(63, 'x') + '\n';
    QTest::newRow("random bytes") << QByteArray();
}

/// 4 MB each: memory must not grow with them, and each ends in a message.
void TestHostileInput::memoryStaysFlat()
{
    constexpr std::size_t kTotal = 4 << 20;
    constexpr std::size_t kPiece = 1 << 16;
    constexpr std::size_t kMostBytes = 2 << 20; // lines of up to 256 KB, and what a recogniser makes of them
    QFETCH(QByteArray, unit);
    std::string piece = repeated(unit.toStdString().empty() ? " " : unit.toStdString(), kPiece);
    std::mt19937_64 random(23);
    LineReader reader;
    quint64 found = 0;
    quint64 problems = 0;
    support::resetMostHeldBytes();
    const std::size_t before = support::heldBytes();
    const auto count = [&] {
        found += reader.takeTelegrams().size();
        problems += reader.takeNotUnderstood().size();
    };
    for (std::size_t fed = 0; fed < kTotal; fed += kPiece) {
        for (std::size_t i = 0; unit.isEmpty() && i < piece.size(); ++i)
            piece[i] = char(random() & 0xFF);
        reader.feed(piece);
        count();
    }
    reader.finish();
    count();
    QVERIFY2(support::mostHeldBytes() - before < kMostBytes, qPrintable(QString::number(support::mostHeldBytes())));
    QVERIFY(problems >= 1);
    QVERIFY(found < 100);
}

QTEST_GUILESS_MAIN(TestHostileInput)
#include "tst_hostile_input.moc"
