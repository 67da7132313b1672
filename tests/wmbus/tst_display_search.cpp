// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/decoding_help.h"
#include "wmbus/display_search.h"

#include <QtTest>

using namespace wmbus;

namespace {

/// "record 0 same", "record 1 scale 3 in l", "record 0 as GJ", "bytes 15+4 hold …": one a line.
std::string text(const std::vector<DisplayMatch> &matches)
{
    std::string lines;
    for (const DisplayMatch &match : matches) {
        if (match.record >= 0)
            lines += "record " + std::to_string(match.record) + ' ';
        switch (match.agreement) {
        case DisplayAgreement::Same:
            lines += "same";
            break;
        case DisplayAgreement::Rounded:
            lines += "rounded";
            break;
        case DisplayAgreement::OtherScale:
            lines += "scale " + std::to_string(match.power) + " in " + std::string(match.unit);
            break;
        case DisplayAgreement::OtherUnit:
            lines += "as " + std::string(match.unit);
            break;
        case DisplayAgreement::Bytes:
            lines += "bytes " + std::to_string(match.range.first) + '+' + std::to_string(match.range.count) + " hold "
                     + std::to_string(match.number) + " form " + std::to_string(int(match.form)) + " scale "
                     + std::to_string(match.power);
            break;
        }
        lines += '\n';
    }
    return lines;
}

std::string found(const char *recordHex, const char *shown)
{
    return text(findDisplayNumber(help::decode(help::plainTelegram(recordHex)), displayNumber(shown).value()));
}

constexpr const char *kVolume = "041339300000"; ///< 12345 l, sent as 12.345 m³
constexpr const char *kEnergy = "0406D2040000"; ///< 1234 kWh
constexpr const char *kMakersBytes = "0F00393000AA"; ///< at 13: 00 39 30 00 AA

} // namespace

class TestDisplaySearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void refusesWhatIsNoNumber();
    void finds_data();
    void finds();
    void findsTheBestFirst();
    void leavesEncryptedBytesAlone();
    void anyNumberInAnyTelegramEndsWell();
};

void TestDisplaySearch::readsWhatPeopleType_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<quint64>("digits");
    QTest::addColumn<int>("decimals");
    const auto row = [](const char *typed, quint64 digits, int decimals) {
        QTest::newRow(typed) << QByteArray(typed) << digits << decimals;
    };
    row("12345", 12345, 0);
    row("12,345", 12345, 3);
    row("12.345", 12345, 3);
    row("00012,345", 12345, 3);
    row("1.234,5", 12345, 1);
    row("1,234.5", 12345, 1);
    row("1.234.567", 1234567, 0);
    row("1 234,50", 123450, 2);
    row("1'234", 1234, 0);
    row("7.", 7, 0);
}

void TestDisplaySearch::readsWhatPeopleType()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const quint64, digits);
    QFETCH(const int, decimals);
    const auto number = displayNumber(typed.toStdString());
    QVERIFY(number);
    QCOMPARE(number->digits, digits);
    QCOMPARE(int(number->decimals), decimals);
}

void TestDisplaySearch::refusesWhatIsNoNumber()
{
    for (const char *typed : {"", " ", ",", "12a", "-5", "1234567890123456"})
        QVERIFY2(!displayNumber(typed), typed);
}

void TestDisplaySearch::finds_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<QByteArray>("matches");
    const auto row = [](const char *name, const char *records, const char *shown, const char *matches) {
        QTest::newRow(name) << QByteArray(records) << QByteArray(shown) << QByteArray(matches);
    };
    row("the same number", kVolume, "12,345", "record 0 same\n");
    row("more decimals than sent", kVolume, "12.3450", "record 0 same\n");
    row("litres", kVolume, "12345", "record 0 scale 3 in l\n");
    row("cut", kVolume, "12.34", "record 0 rounded\n");
    row("rounded", kVolume, "12.35", "record 0 rounded\n");
    row("neither cut nor rounded", kVolume, "12.36", "");
    row("too few digits to be told apart", kVolume, "12", "");
    row("few digits, but all of them", "021300", "0", "");
    row("nought", "02130000", "0", "record 0 same\n");
    row("megawatt hours", kEnergy, "1,234", "record 0 scale -3 in MWh\n");
    row("megawatt hours, rounded", kEnergy, "1,23", "record 0 scale -3 in MWh\n");
    row("ten times", kVolume, "123,45", "record 0 scale 1 in \n");
    row("gigajoules", kEnergy, "4,442", "record 0 as GJ\n");
    row("bytes of the maker", kMakersBytes, "12345", "bytes 13+2 hold 12345 form 0 scale 0\n");
    row("bytes of the maker, decimals", kMakersBytes, "12,345", "bytes 13+2 hold 12345 form 0 scale -3\n");
    row("bytes of the maker, rounded", kMakersBytes, "1234", "bytes 13+2 hold 12345 form 0 scale -1\n");
    row("digits of the maker", "0F0045230100", "12345", "bytes 13+3 hold 12345 form 2 scale 0\n");
}

void TestDisplaySearch::finds()
{
    QFETCH(const QByteArray, records);
    QFETCH(const QByteArray, shown);
    QFETCH(const QByteArray, matches);
    QCOMPARE(QString::fromStdString(found(records, shown)), QString::fromUtf8(matches));
}

void TestDisplaySearch::findsTheBestFirst()
{
    // 12.345 m³ now, 12345 m³ stored, and the digits once more among the maker's bytes.
    const std::string records = std::string(kVolume) + "441639300000" + kMakersBytes;
    QCOMPARE(found(records.c_str(), "12345"),
             std::string("record 1 same\nrecord 0 scale 3 in l\nbytes 25+2 hold 12345 form 0 scale 0\n"));
}

void TestDisplaySearch::leavesEncryptedBytesAlone()
{
    // Mode 5 without a key: whatever its bytes look like, they mean nothing.
    const DecodedTelegram telegram = help::decode("1E44AE0C7856341201077A2A0010A539300000393000003930000039300000");
    QCOMPARE(telegram.outcome, Outcome::NoKey);
    QVERIFY(findDisplayNumber(telegram, {12345, 0}).empty());
}

void TestDisplaySearch::anyNumberInAnyTelegramEndsWell()
{
    const std::string records = std::string(kVolume) + kEnergy
                                + "0B3B5634120C13F9FFFFFF0502"
                                  "0000C07F"
                                + kMakersBytes;
    for (std::size_t length = 0; length <= records.size(); length += 2) {
        const DecodedTelegram telegram = help::decode(help::plainTelegram(records.substr(0, length)));
        for (std::uint64_t digits = 1; digits < 1'000'000'000'000'000; digits = digits * 7 + 3) {
            for (const int decimals : {0, 3, 15}) {
                for (const DisplayMatch &match : findDisplayNumber(telegram, {digits, std::uint8_t(decimals)}))
                    QVERIFY(match.range.end() <= telegram.source(match.source).size());
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestDisplaySearch)
#include "tst_display_search.moc"
