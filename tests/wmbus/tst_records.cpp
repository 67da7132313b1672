// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/decoding_help.h"
#include "wmbus/records/record_header.h"
#include "wmbus/remark_ids.h"

#include <QtTest>

using namespace wmbus;

class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void stops_data();
    void stops();
    void findsRecordsBehindABrokenOne_data();
    void findsRecordsBehindABrokenOne();
    void expandsProfiles_data();
    void expandsProfiles();
    void everyVifHasAMeaningOrIsReserved();
    void offsetsNameTheBytes();
};

void TestRecords::reads_data()
{
    QTest::addColumn<QString>("hex");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *hex, const char *text) {
        QTest::newRow(name) << QString(hex) << QString::fromUtf8(text);
    };
    // Data fields.
    row("no data", "0006", "energy=- kWh!no-data");
    row("8 bit", "0113FE", "volume=-0.002 m³");
    row("16 bit", "0213FEFF", "volume=-0.002 m³");
    row("24 bit", "0313FEFFFF", "volume=-0.002 m³");
    row("32 bit", "041389E20100", "volume=123.529 m³");
    row("real", "05130000C03F", "volume=0.0015 m³");
    row("real, not a number", "05130000C07F", "volume=- m³!not-set");
    row("real, infinite", "05130000807F", "volume=- m³!overflow");
    row("48 bit", "0613FFFFFFFFFFFF", "volume=-0.001 m³");
    row("real, negative", "052D0000C0BF", "power=-150 W");
    row("64 bit, not set", "07130000000000000080", "volume=- m³!not-set");
    row("64 bit", "0713FFFFFFFFFFFFFF7F", "volume=9223372036854775.807 m³");
    row("selection for readout", "0813", "volume=- m³!readout-selection");
    row("2 digits", "091312", "volume=0.012 m³");
    row("4 digits", "0A5A2304", "flow-temperature=42.3 °C");
    row("6 digits", "0B13436587", "volume=876.543 m³");
    row("8 digits", "0C1427048502", "volume=28504.27 m³");
    row("12 digits", "0E13563412907856", "volume=567890123.456 m³");
    row("value not set", "041300000080", "volume=- m³!not-set");
    row("decimals stay", "0C1300640000", "volume=6.400 m³");
    // BCD.
    row("minus", "0B5E4000F0", "return-temperature=-4.0 °C");
    row("all F", "0B13FFFFFF", "volume=- m³!not-set");
    row("overflow digit", "0B130000A0", "volume=- m³!overflow");
    row("error digit", "0B13001C00", "volume=- m³!not-a-number");
    row("error code in front", "0B130000E0", "volume=- m³!meter-error");
    row("leading noughts of a name", "0C7801000000", "fabrication-number=\"00000001\"");
    row("letters in a name", "0C78EFCDAB12", "fabrication-number=\"12ABCDEF\"");
    // Variable length.
    row("text", "0D780A373635343332313 05A59", "fabrication-number=\"YZ01234567\"");
    row("text beyond ASCII", "0DFD1102E4DF", "customer=\"ßä\"");
    row("text that is none", "0DFD11020041", "customer=raw");
    row("positive number", "0D06C112", "energy=12 kWh");
    row("negative number", "0D06D3123456", "energy=-563412 kWh");
    row("binary number", "0D06E3123456", "energy=5649426 kWh");
    row("negative number, all F", "0D06D1FF", "energy=- kWh!not-set");
    row("signed binary number", "0D06E2FEFF", "energy=-2 kWh");
    row("number without digits", "0D06C0", "energy=0 kWh");
    row("16 bytes", "0D06F0000102030405060708090A0B0C0D0E0F", "energy=raw kWh");
    row("20 bytes", "0D06F1000102030405060708090A0B0C0D0E0F10111213", "energy=raw kWh");
    row("container", "0DFD3B0301 0203", "container-wmbus=raw");
    // DIF and DIFE.
    row("storage 17", "CC080551070000", "17/0/0 energy=75100 Wh");
    row("tariff", "84100600000000", "0/1/0 energy=0 kWh");
    row("subunit 2", "8480401300000000", "0/0/2 volume=0.000 m³");
    row("storage 48", "82880159 DB11", "48/0/0 flow-temperature=45.71 °C");
    row("functions", "123B01002 23B0200323B0300",
        "max volume-flow=0.001 m³/h\nmin volume-flow=0.002 m³/h\nerr volume-flow=0.003 m³/h");
    // Units.
    row("Wh, kWh", "0105010106010107 01", "energy=100 Wh\nenergy=1 kWh\nenergy=10 kWh");
    row("J, kJ, MJ", "010A01010B01010E01", "energy=100 J\nenergy=1 kJ\nenergy=1 MJ");
    row("W, kW", "012D01012E01", "power=100 W\npower=1 kW");
    row("extension FB", "02FB000100", "energy=0.1 MWh");
    row("humidity", "02FB1A2C01", "relative-humidity=30.0 %RH");
    row("extension FD", "02FD48FC08", "voltage=230.0 V");
    row("second extension", "02FDFD02B300", "remaining-battery-life=179 month");
    row("rating factor", "02FB680018", "rating-factor=1.5");
    row("manufacturer", "02FD0A2D2C", "manufacturer=\"KAM\"");
    row("device type", "01FD0907", "device-type=<water>");
    row("whole identification", "077978563412 2D2C1B16", "enhanced-identification=\"KAM-12345678-1B-16\"");
    row("unsigned duration", "0222FEFF", "on-time=65534 h");
    row("unsigned not set", "0222FFFF", "on-time=- h!not-set");
    row("bits all set", "02FD17FFFF", "error-flags=65535");
    // VIFEs.
    row("per day", "04932301000000", "volume+per-day=0.001 m³/d");
    row("times 1000", "04937D01000000", "volume=1 m³");
    row("times 0.01", "02BB743402", "volume-flow=0.00564 m³/h");
    row("plus one unit", "02D97BDB11", "flow-temperature=46.71 °C");
    row("plus a thousandth", "02DB780A00", "flow-temperature=10.001 °C");
    row("forward", "0B933B010000", "volume+forward=0.001 m³");
    row("both directions", "0BABFC10010000", "power+both-directions=1 W");
    row("number of exceeds", "01BB4107", "volume-flow+exceeds-of-lower-limit=7");
    row("lower limit", "02BBC0000500", "volume-flow+lower-limit=0.005 m³/h");
    row("date of a record error", "04ED1500000000", "date-time=-!no-data");
    row("third extension table", "01EF0105", "reserved=5");
    row("type K", "04FD7200000000", "daylight-saving=raw?");
    row("backward", "04933C01000000", "volume+backward=0.001 m³");
    row("at phase, upper limit", "0BABC8FC01160000", "power+upper-limit+at-phase-l1=16 W");
    row("date of a maximum", "14BB6E32371F15", "max volume-flow+begin-of-last=2008-05-31T23:50");
    row("duration", "02BB560500", "volume-flow+duration-of-last-below-limit=5 h");
    row("count", "02BB490500", "volume-flow+exceeds-of-upper-limit=5");
    row("record error", "02DA1800 00", "flow-temperature=- °C!data-error");
    row("standard conform", "02FD971D0000", "error-flags+standard-conform=0");
    row("reserved VIFE", "02DA190100", "flow-temperature+reserved=0.1 °C?");
    row("as unsigned", "01DAFC11FE", "flow-temperature=25.4 °C");
    // Plain text.
    row("plain text", "81027C0349552300", "4/0/0 plain-text=0 #UI");
    row("plain text before the VIFE", "02FC0348522574440D", "plain-text=33.96 %RH");
    // What only the maker knows.
    row("maker's VIF", "02FF200300", "manufacturer-specific=3");
    row("maker's VIFE", "04EEFF07BFA80000", "manufacturer-specific+manufacturer-specific=43199");
    row("maker's VIFE behind a unit", "02FDC9FF01EE00", "voltage+manufacturer-specific=238 V?");
    row("maker's VIFE behind a word", "0483BCFF0901000000", "energy+backward+manufacturer-specific=1 Wh?");
    row("reserved VIF", "016F05", "reserved=5");
    row("filler between records", "2F2F0113012F0113022F", "volume=0.001 m³\nvolume=0.002 m³");
    row("padding", "011301FFFFFF", "volume=0.001 m³");
}

void TestRecords::reads()
{
    QFETCH(QString, hex);
    QFETCH(QString, text);
    const DecodedTelegram telegram = help::decode(help::plainTelegram(hex.toStdString()));
    QCOMPARE(QString::fromStdString(help::recordTexts(telegram)), text);
    QCOMPARE(QString::fromStdString(help::brokenInvariant(telegram)), QString());
}

void TestRecords::stops_data()
{
    QTest::addColumn<QString>("hex");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("unknown");
    QTest::newRow("maker's bytes") << "0113010F010203"
                                   << "maker-bytes" << 1 << 3;
    QTest::newRow("more follows") << "0113011F0102"
                                  << "maker-bytes" << 1 << 2;
    QTest::newRow("maker's bytes, none") << "0113010F"
                                         << "" << 1 << 0;
    QTest::newRow("reserved DIF") << "0113013F0102"
                                  << "reserved-dif" << 1 << 3;
    QTest::newRow("no DIF") << "0113018F0102"
                            << "reserved-dif" << 1 << 3;
    QTest::newRow("record cut") << "0113010413AABB"
                                << "record-cut" << 1 << 4;
    QTest::newRow("header cut") << "01130184"
                                << "extra-bytes" << 1 << 1;
    QTest::newRow("text longer than the telegram") << "0D781041"
                                                   << "record-cut" << 0 << 4;
    QTest::newRow("reserved length") << "0113010D78F8"
                                     << "reserved-length" << 1 << 3;
    QTest::newRow("eleven DIFEs") << "84808080808080808080808013"
                                  << "too-many-difes" << 0 << 13;
    QTest::newRow("eleven VIFEs") << "01938080808080808080808080"
                                  << "too-many-vifes" << 0 << 13;
    QTest::newRow("maker's record") << "01FF2005"
                                    << "maker-record" << 1 << 1;
    QTest::newRow("reserved code") << "016F05"
                                   << "reserved-record" << 1 << 1;
}

void TestRecords::stops()
{
    QFETCH(QString, hex);
    QFETCH(QString, reason);
    QFETCH(int, records);
    QFETCH(int, unknown);
    const DecodedTelegram telegram = help::decode(help::plainTelegram(hex.toStdString()));
    QCOMPARE(QString::fromUtf8(telegram.reason.id.data(), int(telegram.reason.id.size())), reason);
    QCOMPARE(int(telegram.records.size()), records);
    QCOMPARE(int(telegram.counts.unknown), unknown);
    QCOMPARE(QString::fromStdString(help::brokenInvariant(telegram)), QString());
}

void TestRecords::findsRecordsBehindABrokenOne_data()
{
    QTest::addColumn<QString>("hex");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("unknown");
    // Four records, the second one damaged: 0413 00001000 | 046D 32371F15 | 0259 DB11 | 025D 1C0B.
    QTest::newRow("foreign DIF") << "0413E8030000"
                                    "3F6D32371F15"
                                    "0259DB11"
                                    "025D1C0B"
                                    "42139A02"
                                 << QString::fromUtf8("volume=1.000 m³?\nflow-temperature=45.71 °C?\n"
                                                      "return-temperature=28.44 °C?\n1/0/0 volume=0.666 m³?")
                                 << 6;
    QTest::newRow("fillers prove what is before them")
        << "0413E8030000"
           "2F2F"
           "3F6D32371F15"
           "0259DB11"
           "025D1C0B"
           "42139A02"
        << QString::fromUtf8("volume=1.000 m³\nflow-temperature=45.71 °C?\n"
                             "return-temperature=28.44 °C?\n1/0/0 volume=0.666 m³?")
        << 6;
    QTest::newRow("two bytes too many") << "0413E8030000"
                                           "0259DB11"
                                           "6FB2"
                                        << QString::fromUtf8("volume=1.000 m³\nflow-temperature=45.71 °C") << 2;
    QTest::newRow("nothing behind it") << "0413E8030000"
                                          "3F11223344"
                                       << QString::fromUtf8("volume=1.000 m³?") << 5;
}

void TestRecords::findsRecordsBehindABrokenOne()
{
    QFETCH(QString, hex);
    QFETCH(QString, text);
    QFETCH(int, unknown);
    const DecodedTelegram telegram = help::decode(help::plainTelegram(hex.toStdString()));
    QCOMPARE(QString::fromStdString(help::recordTexts(telegram)), text);
    QCOMPARE(int(telegram.counts.unknown), unknown);
    QCOMPARE(int(telegram.outcome), int(Outcome::Partial));
    QCOMPARE(QString::fromStdString(help::brokenInvariant(telegram)), QString());
}

void TestRecords::expandsProfiles_data()
{
    QTest::addColumn<QString>("hex");
    QTest::addColumn<QString>("text");
    QTest::newRow("increments every hour")
        << "84046D002041118B041500301 28D04951F056901030211"
        << QString::fromUtf8("8/0/0 date-time=2010-01-01T00:00\n8/0/0 volume=12300.0 m³\n"
                             "9/0/0 volume+compact-profile=12300.3 m³@2010-01-01T01:00\n"
                             "10/0/0 volume+compact-profile=12300.5 m³@2010-01-01T02:00\n"
                             "11/0/0 volume+compact-profile=12301.6 m³@2010-01-01T03:00");
    QTest::newRow("increments, broken chain")
        << "8B04150030128D04951F06690101FF0211"
        << QString::fromUtf8("8/0/0 volume=12300.0 m³\n9/0/0 volume+compact-profile=12300.1 m³\n"
                             "10/0/0 volume+compact-profile=- m³!not-set\n"
                             "11/0/0 volume+compact-profile=- m³!no-base-value");
    QTest::newRow("increments without base") << "8D04951F0469010302"
                                             << QString::fromUtf8("9/0/0 volume+compact-profile=- m³!no-base-value\n"
                                                                  "10/0/0 volume+compact-profile=- m³!no-base-value");
    QTest::newRow("decrements backwards: older is more")
        << "81041605820 46C7F2A8D04961304B1FE0102"
        << QString::fromUtf8("8/0/0 volume=5 m³\n8/0/0 date=2019-10-31\n"
                             "9/0/0 volume+inverse-compact-profile=6 m³@2019-09-30\n"
                             "10/0/0 volume+inverse-compact-profile=8 m³@2019-08-31");
    QTest::newRow("absolute, base behind the profile")
        << "8D04961E0431010102820 46C7F2A"
        << QString::fromUtf8("9/0/0 volume+compact-profile-registers=1 m³@2019-11-01\n"
                             "10/0/0 volume+compact-profile-registers=2 m³@2019-11-02\n8/0/0 date=2019-10-31");
    QTest::newRow("half months that end on the 15th and the last day")
        << "8D04961E0531FD01020382046C7F2A"
        << QString::fromUtf8("9/0/0 volume+compact-profile-registers=1 m³@2019-11-15\n"
                             "10/0/0 volume+compact-profile-registers=2 m³@2019-11-30\n"
                             "11/0/0 volume+compact-profile-registers=3 m³@2019-12-15");
    QTest::newRow("half months, backwards, from the 1st")
        << "8D0496130431FD010282046C612B"
        << QString::fromUtf8("9/0/0 volume+inverse-compact-profile=1 m³@2019-10-16\n"
                             "10/0/0 volume+inverse-compact-profile=2 m³@2019-10-01");
    QTest::newRow("half months from a day that proves nothing")
        << "8D04961E0331FD0182046C672B" << QString::fromUtf8("9/0/0 volume+compact-profile-registers=1 m³\n");
    QTest::newRow("no profile: element without size")
        << "8D04961F030001FF" << QString::fromUtf8("8/0/0 volume+compact-profile=raw m³");
}

void TestRecords::expandsProfiles()
{
    QFETCH(QString, hex);
    QFETCH(QString, text);
    const DecodedTelegram telegram = help::decode(help::plainTelegram(hex.toStdString()));
    QVERIFY2(help::recordTexts(telegram).starts_with(text.toStdString()), help::recordTexts(telegram).c_str());
    QCOMPARE(QString::fromStdString(help::brokenInvariant(telegram)), QString());
}

void TestRecords::everyVifHasAMeaningOrIsReserved()
{
    // The length of a record follows from its DIF alone: whatever the VIF, the next record is found.
    for (const char *prefix : {"", "FB", "FD", "FDFD", "EF"}) {
        for (int code = 0; code < 128; ++code) {
            const bool nested = (code == 0x7C && *prefix == 0) || (code == 0x7D && QByteArray(prefix) == "FD");
            if (nested)
                continue;
            const QByteArray vif = QByteArray(prefix) + QByteArray::number(code, 16).rightJustified(2, '0');
            const DecodedTelegram telegram = help::decode(help::plainTelegram("02" + vif.toStdString() + "0100011301"));
            QCOMPARE(telegram.records.size(), std::size_t(2));
            QVERIFY(!telegram.records[0].quantity.empty());
            QCOMPARE(help::recordText(telegram.records[1], telegram), std::string("volume=0.001 m³"));
            QCOMPARE(QString::fromStdString(help::brokenInvariant(telegram)), QString());
        }
    }
}

void TestRecords::offsetsNameTheBytes()
{
    const DecodedTelegram telegram = help::decode(help::plainTelegram("8410130102030 40D780141"));
    QCOMPARE(telegram.records.size(), std::size_t(2));
    QCOMPARE(telegram.records[0].header, (ByteRange{11, 3}));
    QCOMPARE(telegram.records[0].data, (ByteRange{14, 4}));
    QCOMPARE(telegram.records[1].header, (ByteRange{18, 2}));
    QCOMPARE(telegram.records[1].data, (ByteRange{21, 1})); // behind the length byte
}

QTEST_APPLESS_MAIN(TestRecords)
#include "tst_records.moc"
