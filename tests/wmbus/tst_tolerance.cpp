// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/record_list.h"
#include "wmbus/damage_trial.h"
#include "wmbus/published_telegrams.h"
#include "wmbus/remark_ids.h"

#include <QtTest>

#include <array>

using namespace wmbus;
using help::Damage;
using help::DamageTally;
using help::DamageTrial;

namespace {

constexpr std::size_t kTelegrams = 40;
constexpr int kRounds = 25;

/// Records as a meter of one kind sends them, with values of the seed's choice.
radio::Bytes heatMeter(std::mt19937 &random)
{
    simulation::RecordList list;
    list.addFiller(2);
    list.add({0x0C, 0x78}, std::int64_t(random() % 100'000'000));
    list.add({0x04, 0x06}, std::int64_t(random() % 60'000));
    list.add({0x04, 0x14}, std::int64_t(random() % 400'000));
    list.add({0x02, 0x2D}, std::int64_t(random() % 300));
    list.add({0x02, 0x3B}, std::int64_t(random() % 2'000));
    list.add({0x02, 0x5A}, std::int64_t(300 + random() % 500));
    list.add({0x02, 0x5E}, std::int64_t(200 + random() % 300));
    list.add({0x02, 0xFD, 0x17}, 0);
    list.addTime({0x04, 0x6D}, {.year = 2026, .month = 3, .day = 7, .hour = 12, .minute = 30});
    list.add({0x44, 0x06}, std::int64_t(random() % 50'000));
    list.addTime({0x42, 0x6C}, {.year = 2025, .month = 12, .day = 31});
    return list.bytes();
}

radio::Bytes waterMeter(std::mt19937 &random)
{
    simulation::RecordList list;
    list.add({0x0C, 0x13}, std::int64_t(random() % 10'000'000));
    list.add({0x0C, 0x93, 0x3C}, std::int64_t(random() % 1'000));
    list.add({0x0B, 0x3B}, std::int64_t(random() % 3'000));
    list.add({0x0A, 0x5A}, std::int64_t(50 + random() % 200));
    list.addTime({0x04, 0x6D}, {.year = 2026, .month = 1, .day = 19, .hour = 4, .minute = 59});
    list.add({0x4C, 0x13}, std::int64_t(random() % 9'000'000));
    list.addTime({0x42, 0x6C}, {.year = 2025, .month = 6, .day = 30});
    list.add({0x01, 0xFD, 0x17}, std::int64_t(random() % 16));
    return list.bytes();
}

radio::Bytes allocator(std::mt19937 &random)
{
    simulation::RecordList list;
    list.add({0x0B, 0x6E}, std::int64_t(random() % 10'000));
    list.addTime({0x42, 0x6C}, {.year = 2025, .month = 12, .day = 31});
    list.add({0x4B, 0x6E}, std::int64_t(random() % 10'000));
    list.add({0x8B, 0x01, 0x6E}, std::int64_t(random() % 10'000));
    list.add({0xCB, 0x01, 0x6E}, std::int64_t(random() % 10'000));
    list.add({0x8B, 0x02, 0x6E}, std::int64_t(random() % 10'000));
    list.add({0x02, 0xFD, 0x17}, 0);
    return list.bytes();
}

radio::Bytes electricityMeter(std::mt19937 &random)
{
    simulation::RecordList list;
    list.add({0x0E, 0x84, 0x10}, std::int64_t(random() % 100'000'000));
    list.add({0x04, 0x84, 0x3C}, std::int64_t(random() % 1'000'000));
    list.add({0x04, 0x2B}, std::int64_t(random() % 20'000));
    list.add({0x02, 0xFD, 0xC8, 0xFC, 0x01}, std::int64_t(2200 + random() % 200));
    list.add({0x02, 0xFD, 0xC8, 0xFC, 0x02}, std::int64_t(2200 + random() % 200));
    list.add({0x02, 0xFD, 0xC8, 0xFC, 0x03}, std::int64_t(2200 + random() % 200));
    list.addTime({0x04, 0x6D}, {.year = 2026, .month = 10, .day = 2, .hour = 23, .minute = 1});
    return list.bytes();
}

/// Forty telegrams: the published ones with enough records, the rest made.
std::vector<DamageTrial> trials(std::mt19937 &random)
{
    std::vector<DamageTrial> result;
    const auto add = [&result](const radio::Bytes &records) {
        if (auto trial = DamageTrial::of(records))
            result.push_back(std::move(*trial));
    };
    for (const help::PublishedTelegram &published : help::publishedTelegrams())
        add(DamageTrial::recordBytes(help::decode(published.telegram, published.keys)));
    constexpr std::array kMakers{heatMeter, waterMeter, allocator, electricityMeter};
    while (result.size() < kTelegrams)
        add(kMakers[result.size() % kMakers.size()](random));
    result.erase(result.begin() + kTelegrams, result.end());
    return result;
}

} // namespace

class TestTolerance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void getsOverOneDamagedRecord_data();
    void getsOverOneDamagedRecord();
    void namesWhatItPassesOver();
    void noticesRecordsThatNoMeterSends();
    void leavesUnlikelyRecordsThatStandAlone();
    void findsTheMakersBytesBehindADamagedRecord();
    void forgetsTheProfilesOfTheFirstAttempt();
};

void TestTolerance::getsOverOneDamagedRecord_data()
{
    QTest::addColumn<int>("damage");
    QTest::newRow("wrong length") << int(Damage::WrongLength);
    QTest::newRow("inserted bytes") << int(Damage::InsertedBytes);
    QTest::newRow("foreign DIF") << int(Damage::ForeignDif);
}

void TestTolerance::getsOverOneDamagedRecord()
{
    QFETCH(int, damage);
    std::mt19937 random(13757);
    const std::vector<DamageTrial> telegrams = trials(random);
    QCOMPARE(telegrams.size(), kTelegrams);
    DamageTally tally;
    for (const DamageTrial &trial : telegrams) {
        for (int i = 0; i < kRounds; ++i)
            trial.run(Damage(damage), random, tally);
    }
    qInfo("%d broken, %d parse by accident; later records %d, right %d, wrong guesses %d", tally.telegrams,
          tally.accidents, tally.later, tally.right, tally.wrongGuesses);
    QVERIFY2(tally.wrongAsCertain == 0, tally.example.c_str());
    QVERIFY(tally.telegrams > tally.accidents);
    QVERIFY2(100 * tally.right > 90 * tally.later, "fewer than 90 % of the later records were found again");
}

void TestTolerance::namesWhatItPassesOver()
{
    // A reserved DIF in front of what was a date, then two records.
    const auto telegram = help::decode(help::plainTelegram("0413E8030000 3F13 32371F15 0259DB11 025D1C0B"));
    QCOMPARE(std::string(telegram.reason.id), std::string(remarks::kReservedDif));
    QCOMPARE(std::string(telegram.findings.at(0).id), std::string(remarks::kResumed));
    QCOMPARE(telegram.findings.at(0).args[0], std::int64_t(6));
    QCOMPARE(telegram.findings.at(0).args[1], std::int64_t(2));
    QStringList candidates;
    for (const Field &field : telegram.fields) {
        if (field.guess)
            candidates += QString("%1+%2 %3=%4")
                              .arg(field.range.first)
                              .arg(field.range.count)
                              .arg(QString::fromUtf8(field.id.data(), int(field.id.size())),
                                   QString::fromStdString(help::valueText(field.value, telegram)));
    }
    QCOMPARE(candidates.join("; "), QString("19+4 perhaps-number=354367282; 19+4 perhaps-date=2008-05-31T23:50; "
                                            "21+2 perhaps-number=5407; 21+2 perhaps-date=2008-05-31"));
    QCOMPARE(help::brokenInvariant(telegram), std::string());
}

void TestTolerance::noticesRecordsThatNoMeterSends()
{
    // The second record says two bytes where eight were sent: the rest reads as records without data, to the exact end.
    const auto telegram =
        help::decode(help::plainTelegram("0413E8030000 0206B856000000000000 0259DB11 025D1C0B 42139A02"));
    QCOMPARE(std::string(telegram.reason.id), std::string(remarks::kImplausibleRecords));
    QVERIFY(std::all_of(telegram.records.begin(), telegram.records.end(), [](const Record &r) { return r.guess; }));
    QVERIFY(help::recordTexts(telegram).ends_with("1/0/0 volume=0.666 m³?"));
}

void TestTolerance::leavesUnlikelyRecordsThatStandAlone()
{
    QCOMPARE(help::recordTexts(help::decode(help::plainTelegram("0006"))), std::string("energy=- kWh!no-data"));
    QCOMPARE(help::recordTexts(help::decode(help::plainTelegram("046D00000001 0413E8030000"))),
             std::string("date-time=-!not-a-date\nvolume=1.000 m³"));
}

void TestTolerance::findsTheMakersBytesBehindADamagedRecord()
{
    const auto telegram =
        help::decode(help::plainTelegram("0413E8030000 3F6D32371F15 0259DB11 0F A1B2C3D4E5F60718293A"));
    QCOMPARE(help::recordTexts(telegram), std::string("volume=1.000 m³?\nflow-temperature=45.71 °C?"));
    QCOMPARE(int(telegram.counts.unknown), 6 + 10);
    QCOMPARE(help::brokenInvariant(telegram), std::string());
}

void TestTolerance::forgetsTheProfilesOfTheFirstAttempt()
{
    // The profile is read in the plain walk, which breaks behind it, and once more around the damage.
    const auto telegram = help::decode(help::plainTelegram("046D6038A935 0413E8030000 8104160A 82046C7F2A "
                                                           "8D04961F0471010102 3F6D32371F15 0259DB11 025D1C0B"));
    QVERIFY(help::recordTexts(telegram).find("10/0/0 volume+compact-profile=13 m³?@2019-11-02") != std::string::npos);
    QCOMPARE(help::brokenInvariant(telegram), std::string());
}

QTEST_APPLESS_MAIN(TestTolerance)
#include "tst_tolerance.moc"
