// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exporting/english.h"
#include "engine/keys/key_file.h"
#include "engine/keys/key_text.h"
#include "engine/sharing/collectors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace engine;

namespace {

const char *const kKeyHex = "00112233445566778899AABBCCDDEEFF";

wmbus::Address address(std::uint32_t id, std::string_view maker = "KAM")
{
    return {wmbus::manufacturerCode(maker), id, 0x1B, 0x16};
}

CollectorMeter meter(std::uint32_t id, std::string name, bool withKey = true)
{
    CollectorMeter result{address(id), std::move(name), {}};
    if (withKey)
        result.key = wmbus::Key::fromHex(kKeyHex);
    return result;
}

/// JSON is easier to read here with single quotes.
std::string quoted(std::string text)
{
    std::ranges::replace(text, '\'', '"');
    return text;
}

QJsonObject native(const std::string &json)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object()[QLatin1String("native")].toObject();
}

QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

} // namespace

class CollectorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wmbusmetersFileOfAMeter()
    {
        const CollectorMeter meters[] = {meter(0x12345678, "Kitchen"), meter(0x00000042, "Bath", false)};
        const auto files = wmbusmetersFiles(meters);
        QCOMPARE(files.size(), std::size_t(2));
        QCOMPARE(files[0].name, std::string("Kitchen"));
        QCOMPARE(files[0].content, std::string("name=Kitchen\nid=12345678\nkey=") + kKeyHex + "\ndriver=auto\n");
        QCOMPARE(files[1].content, std::string("name=Bath\nid=00000042\ndriver=auto\n"));
    }

    void namesBecomeSafeFileNames()
    {
        const CollectorMeter meters[] = {meter(1, "../../etc/passwd"), meter(2, "Küche; rm -rf /"), meter(3, ""),
                                         meter(4, "Cellar"), meter(5, "Cellar")};
        std::vector<std::string> names;
        for (const CollectorFile &file : wmbusmetersFiles(meters))
            names.push_back(file.name);
        QCOMPARE(names,
                 (std::vector<std::string>{"etc_passwd", "K_che_rm_-rf", "KAM-00000003-1B-16", "Cellar", "Cellar_2"}));
    }

    void numbersThatTwoMetersShareNameTheMaker()
    {
        CollectorMeter other = meter(0x12345678, "Other");
        other.address.manufacturer = wmbus::manufacturerCode("APA");
        const CollectorMeter meters[] = {meter(0x12345678, "One"), other};
        const auto files = wmbusmetersFiles(meters);
        QVERIFY(files[0].content.find("id=12345678.M=KAM.V=1b.T=16\n") != std::string::npos);
        QVERIFY(files[1].content.find("id=12345678.M=APA.V=1b.T=16\n") != std::string::npos);
    }

    void wmbusmetersFilesComeBack()
    {
        CollectorMeter other = meter(0x12345678, "Other", false);
        other.address.manufacturer = wmbus::manufacturerCode("APA");
        const CollectorMeter meters[] = {meter(0x12345678, "One"), other, meter(0x99, "")};
        const auto files = wmbusmetersFiles(meters);
        for (std::size_t i = 0; i < files.size(); ++i) {
            const auto entries = readWmbusmetersFile(files[i].content);
            QCOMPARE(entries.size(), std::size_t(1));
            QCOMPARE(entries[0].name, files[i].name);
            QVERIFY(entries[0].pattern.matches(meters[i].address));
            QCOMPARE(entries[0].key.has_value(), meters[i].key.has_value());
            QVERIFY(!entries[0].key || *entries[0].key == *meters[i].key);
        }
        const KeyFile keys = parseKeyFile(files[0].content);
        QCOMPARE(keys.entries.size(), std::size_t(1));
        for (const KeyFileProblem &problem : keys.problems)
            QFAIL(english::keyFileProblem(problem.id).data());
    }

    void foreignMeterFiles()
    {
        const auto entries = readWmbusmetersFile("# my water\r\n name = Tap \r\nid=11111111,2222*,!33333333\r\n"
                                                 "key=NOKEY\r\ndriver=multical21\r\nfield_floor=5\r\n");
        QCOMPARE(entries.size(), std::size_t(2));
        QCOMPARE(entries[0].name, std::string("Tap"));
        QCOMPARE(entries[1].pattern.text(), std::string("2222*"));
        QVERIFY(!entries[0].key);
        QCOMPARE(readWmbusmetersFile("id=ANYID").at(0).pattern.text(), std::string("*"));
        QVERIFY(readWmbusmetersFile("name=x\nkey=00").empty());
        QVERIFY(readWmbusmetersFile("\xFF\xFE=\n=\n").empty());
    }

    void iobrokerSettingsOfMeters()
    {
        const CollectorMeter meters[] = {meter(0x12345678, "Kitchen"), meter(0x42, "Bath", false)};
        const wmbus::Address blocked[] = {address(0x55667788, "TCH")};
        const auto json = iobrokerSettings(meters, blocked);
        QVERIFY(json.has_value());
        QCOMPARE(compact(native(*json)[QLatin1String("aeskeys")].toArray()),
                 QByteArray("[{\"id\":\"KAM-12345678\",\"key\":\"") + kKeyHex + "\"}]");
        QCOMPARE(compact(native(*json)[QLatin1String("blacklist")].toArray()),
                 QByteArray("[{\"id\":\"TCH-55667788\"}]"));
        const auto lists = readIobrokerSettings(*json);
        QCOMPARE(lists->keys.size(), std::size_t(1));
        QVERIFY(lists->keys[0].pattern.matches(meters[0].address));
        QVERIFY(*lists->keys[0].key == *meters[0].key);
        QVERIFY(lists->blocked[0].matches(blocked[0]));
        QVERIFY(iobrokerSettings(meters, blocked, *json) == json); // nothing twice
    }

    void iobrokerSettingsKeepWhatIsThere()
    {
        const std::string existing =
            quoted("{'common':{'x':1},'native':{'deviceType':'imst','aeskeys':[{'id':'KAM-12345678','key':'old'},"
                   "{'id':'APA-1','key':'y'}],'blacklist':'broken'}}");
        const CollectorMeter meters[] = {meter(0x12345678, "Kitchen")};
        const auto json = iobrokerSettings(meters, {}, existing);
        QVERIFY(json.has_value());
        QCOMPARE(native(*json)[QLatin1String("deviceType")].toString(), QStringLiteral("imst"));
        const QJsonArray keys = native(*json)[QLatin1String("aeskeys")].toArray();
        QCOMPARE(keys.size(), 2);
        QCOMPARE(keys[0].toObject()[QLatin1String("key")].toString(), QLatin1String(kKeyHex));
        QVERIFY(QJsonDocument::fromJson(QByteArray::fromStdString(*json)).object().contains(QLatin1String("common")));
        QVERIFY(!iobrokerSettings(meters, {}, "no json").has_value());
        QVERIFY(!iobrokerSettings(meters, {}, "[]").has_value());
        std::string endless; // writing it again would end the stack
        for (int i = 0; i < 200'000; ++i)
            endless += "{\"a\":";
        endless += '1' + std::string(200'000, '}');
        QVERIFY(!iobrokerSettings(meters, {}, endless).has_value());
        QVERIFY(!readIobrokerSettings(endless).has_value());
    }

    void iobrokerSettingsOfOthers()
    {
        const auto lists = readIobrokerSettings(
            quoted("{'aeskeys':[{'id':'KAM-12345678','key':'0123456789abcdef'},{'id':5},{'id':'no id','key':''}],"
                   "'blacklist':[{'id':'TCH-1*'},7]}"));
        QVERIFY(lists.has_value());
        QCOMPARE(lists->keys.size(), std::size_t(1));
        QCOMPARE(keyText(*lists->keys[0].key), std::string("30313233343536373839616263646566")); // its characters
        QCOMPARE(lists->blocked.size(), std::size_t(1));
        QVERIFY(!readIobrokerSettings("[1]").has_value());
        QVERIFY(!readIobrokerSettings("{").has_value());
        QVERIFY(readIobrokerSettings("{}")->keys.empty());
    }
};

QTEST_APPLESS_MAIN(CollectorsTest)
#include "tst_collectors.moc"
