// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exporting/english.h"
#include "engine/keys/key_file.h"
#include "engine/keys/key_recognition.h"
#include "support/sample_telegrams.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <string>

namespace {

using engine::KeyFile;
using engine::parseKeyFile;

const std::string kKey = "00112233445566778899AABBCCDDEEFF";
const std::string kOther = "FFEEDDCCBBAA99887766554433221100";

QStringList addresses(const KeyFile &file)
{
    QStringList result;
    for (const wmbus::KeyEntry &entry : file.entries)
        result.append(QString::fromStdString(entry.pattern.text()));
    return result;
}

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList result;
    for (const char *text : texts)
        result.append(QLatin1StringView(text));
    return result;
}

} // namespace

class TestKeyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notations_data();
    void notations();
    void mixedFile();
    void problemsAreNamedByLine();
    void reasons_data();
    void reasons();
    void namesOfMeters();
    void neverThrows();
    void keysWithoutMeter();
    void largeJson();
    void recognition();
    void recognitionOfFiles();
};

void TestKeyFile::notations_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const std::string &content, std::initializer_list<const char *> expected) {
        QTest::newRow(name) << QByteArray::fromStdString(content) << list(expected);
    };
    row("JSON object", "{\"KAM-12345678\":\"" + kKey + "\",\n \"87654321\":\"" + kOther + "\"}\n",
        {"KAM-12345678", "87654321"});
    row("JSON lines", "{\"KAM-12345678\":\"" + kKey + "\"}\n{\"87654321\":\"" + kOther + "\"}\n",
        {"KAM-12345678", "87654321"});
    row("ioBroker",
        "{\"native\":{\"aeskeys\":[{\"id\":\"KAM-12345678\",\"key\":\"" + kKey
            + "\"},\n{\"id\":\"LSE-00000001\",\"key\":\"UNKNOWN\"}]}}",
        {"KAM-12345678"});
    row("CSV with header", "name;key;address\nKitchen;" + kKey + ";12345678\n", {"12345678"});
    row("CSV without header", "12345678," + kKey + "\nKAM-11111111-1B-16;" + kOther + "\n",
        {"12345678", "KAM-11111111-1B-16"});
    row("CSV of maker, number, key", "TCH,12345678," + kKey + "\n", {"TCH-12345678"});
    row("label", "ITW,12345678,30,07," + kKey + "\n", {"ITW-12345678-30-07"});
    row("wmbusmeters", "name=MyWater\nid=12345678\nkey=" + kKey + "\ndriver=multical21\n", {"12345678"});
    row("wmbusmeters, key first", "name=A\nkey=" + kKey + "\nid=12345678,87654321\n", {"12345678", "87654321"});
    row("wmbusmeters, address", "name=A\nid=12345678.M=KAM.V=1b.T=16\nkey=" + kKey + "\n", {"KAM-12345678-1B-16"});
    row("wmbusmeters, no key", "name=A\nid=12345678\nkey=NOKEY\ntype=auto\n", {});
    row("plain", "12345678 " + kKey + "\nAPA-44* " + kOther + "\n* " + kKey + "\n", {"12345678", "APA-44*", "*"});
    row("plain, DES", "12345678=0102030405060708\n", {"12345678"});
    row("plain, blanks in the key", "12345678 00 11 22 33 44 55 66 77 88 99 AA BB CC DD EE FF\n", {"12345678"});
    row("dashes in the key", "KAM-12345678 00112233-44556677-8899AABB-CCDDEEFF\n", {"KAM-12345678"});
    row("number in front of the key", "12345678;12345678" + kKey + "\n", {"12345678"});
    row("number as sent in front", "KAM-12345678 78563412" + kKey + "\n", {"KAM-12345678"});
    row("number and key in one", "12345678" + kKey + "\n", {"12345678"});
    row("analyser link",
        "https://wmbusmeters.org/analyze/2E44931578563412330333637A2A0020255923C95AAA26D1B2E7493BC2AD013E"
        "C4A6F6D3529B520EDFF0EA6DEFC955B29D6D69EBF3EC8A:auto:"
            + kKey + "\n",
        {"ELS-12345678-33-03"});
    row("letter", "Dear customer,your key for meter 12345678 is " + kKey + ".\n", {"12345678"});
    row("CSV with a comma in a name", "address,name,key\n12345678,\"Kitchen, cold\"," + kKey + "\n", {"12345678"});
    row("comments", "# 12345678 " + kKey + "\n\n// nothing\n", {});
    row("byte order mark, CRLF", "\xEF\xBB\xBF" + std::string("12345678 ") + kKey + "\r\n", {"12345678"});
    row("empty", "", {});
}

void TestKeyFile::notations()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QStringList, expected);
    const KeyFile file = parseKeyFile(content.toStdString());
    QCOMPARE(addresses(file), expected);
    QCOMPARE(file.problems.size(), 0U);
    const bool holdsTelegram = content.contains("://");
    QCOMPARE(engine::isKeyList(content.toStdString()), !file.entries.empty() && !holdsTelegram);
    if (!file.entries.empty() && !content.contains("0102030405060708"))
        QVERIFY(file.entries[0].key == wmbus::Key::fromHex(kKey));
}

void TestKeyFile::mixedFile()
{
    const KeyFile file = parseKeyFile("12345678 " + kKey + "\n{\"KAM-12345678\":\"" + kKey
                                      + "\"}\nname=x\nid=22222222\nkey=" + kOther + "\n33333333;" + kOther + "\n");
    QCOMPARE(addresses(file), list({"12345678", "KAM-12345678", "22222222", "33333333"}));
}

void TestKeyFile::problemsAreNamedByLine()
{
    const KeyFile file = parseKeyFile("12345678 " + kKey + "\n12345678 001122\nnonsense\n???? " + kKey + "\n{\"a\"\n"
                                      + kKey + ";x\n87654321 " + kOther + "\n");
    QCOMPARE(addresses(file), list({"12345678", "87654321"}));
    QCOMPARE(file.problems.size(), 5U);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(file.problems[std::size_t(i)].line, i + 2);
        const std::string_view id = file.problems[std::size_t(i)].id;
        QVERIFY(engine::english::keyFileProblem(id) != id);
    }
    const KeyFile json = parseKeyFile("{\n\"12345678\":\"" + kKey + "\",\n\"87654321\":\"0011\"\n}");
    QCOMPARE(json.entries.size(), 1U);
    QCOMPARE(json.problems.at(0).line, 3);
    QCOMPARE(json.problems.at(0).id, "key-too-short");
}

void TestKeyFile::reasons_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const std::string &line, const char *reason) {
        QTest::newRow(reason) << QByteArray::fromStdString(line) << QByteArray(reason);
    };
    row("12345678 " + kKey.substr(2), "key-too-short");
    row("12345678 " + kKey + "00", "key-too-long");
    row("12345678 12345678", "key-is-number");
    row("12345678=ABCDEFGHIJKLMNOP", "key-is-text");
    row("12345678=no idea yet", "bad-key");
    row("1234567890 " + kKey, "bad-address");
    row(kKey, "no-address");
    row("12345678", "no-key");
    row("<MetersInOrder><EncryptedData><CipherValue>QUJD</CipherValue></EncryptedData></MetersInOrder>", "kem-damaged");
    row("PK\x03\x04 and so on", "zip-damaged");
}

/// Why something is no key, so that its owner knows what to ask the supplier for.
void TestKeyFile::reasons()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, reason);
    const KeyFile file = parseKeyFile(line.toStdString());
    QCOMPARE(file.entries.size(), 0U);
    QCOMPARE(file.problems.size(), 1U);
    QCOMPARE(file.problems[0].id, reason.toStdString());
    QVERIFY(engine::english::keyFileProblem(file.problems[0].id) != file.problems[0].id);
}

void TestKeyFile::namesOfMeters()
{
    const KeyFile file =
        parseKeyFile("name=Cellar\nid=12345678\nkey=" + kKey + "\n{\"id\":\"22222222\",\"key\":\"" + kKey
                     + "\",\"name\":\"Kitchen\"}\nname;key;address\nBath;" + kKey + ";33333333\n");
    QCOMPARE(file.entries.size(), 3U);
    QCOMPARE(file.entries[0].name, "Cellar");
    QCOMPARE(file.entries[1].name, "Kitchen");
    QCOMPARE(file.entries[2].name, "Bath");
    QCOMPARE(file.entries[2].line, 6);
}

void TestKeyFile::neverThrows()
{
    const std::string content =
        "{\"KAM-12345678\":\"" + kKey + "\"}\nname=x\nid=1\nkey=" + kKey + "\na;b;c\n[1,[2,{}]]\n";
    for (std::size_t i = 0; i <= content.size(); ++i) {
        const KeyFile cut = parseKeyFile(content.substr(0, i));
        QVERIFY(cut.entries.size() <= 2);
        std::string changed = content;
        if (i < content.size())
            changed[i] = char(changed[i] ^ 0x15);
        QVERIFY(parseKeyFile(changed).entries.size() <= 3);
    }
    for (const char *line : {"12345678=", "12345678:", ":", "= ="}) // an address, and nothing behind it
        QCOMPARE(parseKeyFile(line).problems.size(), std::size_t(1));
    constexpr std::size_t kDepth = 300'000;
    const std::string brackets = std::string(kDepth, '[') + std::string(kDepth, ']');
    std::string objects;
    for (std::size_t i = 0; i < kDepth; ++i)
        objects += "{\"a\":";
    objects += '1' + std::string(kDepth, '}');
    for (const std::string &text : {brackets, objects, "12345678 " + kKey + "\n" + brackets}) {
        const KeyFile deep = parseKeyFile(text);
        QCOMPARE(deep.problems.size(), std::size_t(1));
        QCOMPARE(deep.problems[0].id, "deep-json");
    }
}

/// Whose key it is can be found out by trying, where there is something to try it on.
void TestKeyFile::keysWithoutMeter()
{
    const KeyFile file = parseKeyFile(kKey + "\nyour key: " + kOther + "\nx;" + kKey + "\n[\"" + kOther
                                      + "\"]\n{\"name\":\"Bath\",\"key\":\"" + kKey + "\"}\n0102030405060708\n");
    QVERIFY(file.entries.empty());
    QCOMPARE(file.unaddressed.size(), 6U);
    QCOMPARE(file.problems.size(), 6U);
    for (std::size_t i = 0; i < 6; ++i) {
        QCOMPARE(file.unaddressed[i].line, int(i) + 1);
        QCOMPARE(file.problems[i].line, int(i) + 1);
        QCOMPARE(file.problems[i].id, "no-address");
    }
    QVERIFY(file.unaddressed[1].key == wmbus::Key::fromHex(kOther));
    QCOMPARE(file.unaddressed[4].name, "Bath");
}

/// A list of keys is never taken for telegrams, nor the other way round.
void TestKeyFile::recognition()
{
    for (const std::string &keys :
         {kKey, "12345678;no key yet\n87654321;" + kKey, "your key: " + kOther,
          std::string("<MetersInOrder><EncryptedData><CipherValue>QUJD</CipherValue></EncryptedData></MetersInOrder>")})
        QVERIFY2(engine::isKeyList(keys), keys.c_str());
    const std::string telegram = support::kEncryptedGas;
    for (const std::string &other : std::vector<std::string>{
             "", "number;name\n12345678;Kitchen\n", "nothing of use", telegram, "12345678 " + kKey + "\n" + telegram,
             "https://wmbusmeters.org/analyze/" + telegram + ":auto:" + kKey, "0E442D2C785634121B168D20AA1122",
             std::string("SQLite format 3\0 and so on", 27)})
        QVERIFY2(!engine::isKeyList(other), other.c_str());
}

void TestKeyFile::recognitionOfFiles()
{
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    const QByteArray keys = QByteArray::fromStdString("12345678 " + kKey + '\n');
    QVERIFY(write(QStringLiteral("keys.txt"), keys));
    QVERIFY(engine::isKeyFile(folder.filePath(QStringLiteral("keys.txt"))));
    QVERIFY(!engine::isKeyFile(folder.filePath(QStringLiteral("gone.txt"))));
    QVERIFY(!engine::isKeyFile(folder.path()));
    QVERIFY(write(QStringLiteral("long.txt"), keys.repeated(200'000)));
    QVERIFY(!engine::isKeyFile(folder.filePath(QStringLiteral("long.txt")))); // nobody has so many
}

/// Every entry is named by its line, however many there are: looking each up from the start would take hours.
void TestKeyFile::largeJson()
{
    constexpr int kCount = 50'000;
    std::string content = "{\n";
    for (int i = 0; i < kCount; ++i)
        content += '"' + std::to_string(10'000'000 + i) + "\":\"" + kKey + (i + 1 < kCount ? "\",\n" : "\"\n}");
    const KeyFile file = parseKeyFile(content);
    QCOMPARE(file.entries.size(), std::size_t(kCount));
    QVERIFY(file.problems.empty());
    for (int i = 0; i < kCount; ++i) {
        if (file.entries[std::size_t(i)].line != i + 2)
            QCOMPARE(file.entries[std::size_t(i)].line, i + 2);
    }
}

QTEST_GUILESS_MAIN(TestKeyFile)
#include "tst_key_file.moc"
