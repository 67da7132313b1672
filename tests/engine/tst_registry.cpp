// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/meter_registry.h"

#include <QtTest/QTest>

#include <algorithm>
#include <array>
#include <cmath>

using engine::MeterRegistry;
using engine::Reading;
using engine::TelegramRow;
using engine::TelegramStore;
using wmbus::Address;
using wmbus::DecodedTelegram;
using wmbus::Outcome;
using wmbus::Verdict;

namespace {

constexpr std::int64_t kStartUs = 1'790'000'000'000'000;

Address meterAddress(const char *manufacturer, std::uint32_t id, std::uint8_t version = 0x1B, std::uint8_t type = 0x07)
{
    return {.manufacturer = wmbus::manufacturerCode(manufacturer), .id = id, .version = version, .type = type};
}

wmbus::Record record(std::string_view quantity, std::string_view unit, std::int64_t mantissa, std::int8_t exponent = 0)
{
    wmbus::Record record;
    record.quantity = quantity;
    record.unit = unit;
    record.value = wmbus::Decimal{mantissa, exponent};
    return record;
}

DecodedTelegram plainTelegram(const Address &link)
{
    DecodedTelegram decoded;
    decoded.outcome = Outcome::Decoded;
    decoded.security.verdict = Verdict::NotEncrypted;
    decoded.link = link;
    decoded.meter = link;
    return decoded;
}

/// Store and registry together, as a session keeps them.
struct Survey
{
    TelegramStore store;
    MeterRegistry meters;

    std::uint32_t hear(const DecodedTelegram &decoded, std::int64_t utcUs = kStartUs)
    {
        engine::Reception reception;
        reception.telegram.bytes = {1, 2, 3};
        reception.telegram.mode = radio::LinkMode::T;
        reception.telegram.rssiDbm = -70.0F;
        reception.utcUs = utcUs;
        TelegramRow row;
        engine::apply(engine::summaryOf(decoded), row);
        const auto index = store.append(reception, row);
        return meters.update(store.row(index), index, decoded);
    }
};

} // namespace

class TestRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRowPerIdentity();
    void meterBehindARadioConverter();
    void damagedTelegramsShareOneRow();
    void damagedTelegramOfAKnownMeter();
    void keepsTimesModesAndSignal();
    void keepsReadingsOfTheNewestThatHadSome();
    void keepsWhatShortTelegramsLeaveOut();
    void valuesOfOneKindInOneTelegram();
    void forgetsTheOldestOfTooManyReadings();
    void readingsOfAnotherKeyGo();
    void mainReading_data();
    void mainReading();
    void readingsKeepTheirWords();
    void plainAndEncryptedOfOneMeter();
    void newKeyShowsReadings();
    void lostKeyHidesReadings();
    void firstMainValueIsOfTheFirstTelegram();
    void growthComparesLikeWithLike();
    void telegramMovesToTheMeterInside();
    void missedTelegramsShow();
};

void TestRegistry::oneRowPerIdentity()
{
    Survey survey;
    const std::array addresses{meterAddress("APT", 0x12345678), meterAddress("APA", 0x12345678),
                               meterAddress("APA", 0x12345678, 0x1C), meterAddress("APA", 0x12345678, 0x1B, 0x06)};
    for (std::uint32_t i = 0; i < 4; ++i)
        QCOMPARE(survey.hear(plainTelegram(addresses[i])), i);
    for (std::uint32_t i = 0; i < 4; ++i)
        QCOMPARE(survey.hear(plainTelegram(addresses[i])), i);
    QCOMPARE(survey.meters.count(), 4U);
    for (std::uint32_t i = 0; i < 4; ++i) {
        QCOMPARE(survey.meters.meter(i).telegrams, 2U);
        QVERIFY(survey.meters.meter(i).address == addresses[i]);
        QCOMPARE(survey.meters.meter(i).newest, 4 + i);
        QCOMPARE(survey.store.row(4 + i).previous, i);
    }
}

void TestRegistry::meterBehindARadioConverter()
{
    Survey survey;
    const auto converter = meterAddress("ELS", 0x37027095, 0x23, 0x37);
    const auto inside = meterAddress("ELS", 0x22805872, 0x23, 0x04);
    auto decoded = plainTelegram(converter);
    decoded.meter = inside;
    survey.hear(decoded);
    survey.hear(plainTelegram(converter)); // what the converter says about itself
    QCOMPARE(survey.meters.count(), 2U);
    QVERIFY(survey.meters.meter(0).address == inside);
    QVERIFY(survey.meters.meter(0).link == converter);
    QVERIFY(survey.meters.meter(1).address == converter);
}

void TestRegistry::damagedTelegramsShareOneRow()
{
    Survey survey;
    DecodedTelegram noAddress;
    QCOMPARE(survey.hear(noAddress), 0U);
    auto wrongAddress = plainTelegram(meterAddress("KAM", 0x99999999));
    wrongAddress.outcome = Outcome::Damaged;
    wrongAddress.records.push_back(record("volume", "m³", 1));
    QCOMPARE(survey.hear(wrongAddress), 0U);
    QCOMPARE(survey.meters.count(), 1U);
    QVERIFY(survey.meters.meter(0).anonymous);
    QCOMPARE(survey.meters.meter(0).telegrams, 2U);
    QVERIFY(survey.meters.meter(0).readings.empty());
}

void TestRegistry::damagedTelegramOfAKnownMeter()
{
    Survey survey;
    auto decoded = plainTelegram(meterAddress("KAM", 0x12345678));
    survey.hear(decoded);
    decoded.outcome = Outcome::Damaged;
    decoded.security.verdict = Verdict::Damaged;
    decoded.records.push_back(record("volume", "m³", 1));
    QCOMPARE(survey.hear(decoded), 0U);
    QCOMPARE(survey.meters.meter(0).telegrams, 2U);
    QCOMPARE(survey.meters.meter(0).outcome, Outcome::Decoded);
    QVERIFY(!survey.meters.meter(0).sendsEncrypted);
    QVERIFY(survey.meters.meter(0).readings.empty());
}

void TestRegistry::keepsTimesModesAndSignal()
{
    Survey survey;
    const auto decoded = plainTelegram(meterAddress("KAM", 0x12345678));
    for (const int seconds : {100, 20, 50})
        survey.hear(decoded, kStartUs + seconds * 1'000'000LL);
    const auto &meter = survey.meters.meter(0);
    QCOMPARE(meter.firstHeardUs, kStartUs + 20'000'000);
    QCOMPARE(meter.lastHeardUs, kStartUs + 100'000'000);
    QCOMPARE(meter.modes, std::uint8_t(1U << unsigned(radio::LinkMode::T)));
    QCOMPARE(*meter.signal.medianDbm(), -70.0F);
}

void TestRegistry::keepsReadingsOfTheNewestThatHadSome()
{
    Survey survey;
    auto decoded = plainTelegram(meterAddress("KAM", 0x12345678));
    decoded.records.push_back(record("volume", "m³", 6400, -3));
    survey.hear(decoded);
    decoded.records.front().value = wmbus::Decimal{6408, -3};
    survey.hear(decoded);
    decoded.records.clear();
    survey.hear(decoded);
    QCOMPARE(survey.meters.meter(0).readings.size(), std::size_t(1));
    QCOMPARE(survey.meters.meter(0).readings.front().text, std::string("6.408"));
    QCOMPARE(survey.meters.meter(0).readings.front().telegram, 1U);
}

void TestRegistry::keepsWhatShortTelegramsLeaveOut()
{
    Survey survey;
    const auto energy = [](std::int64_t value) { return record("energy", "kWh", value); };
    const auto volume = [](std::int64_t value) { return record("volume", "m³", value); };
    auto backward = volume(1);
    backward.qualifiers.front() = "backward-flow";
    auto full = plainTelegram(meterAddress("KAM", 0x12345678));
    full.records = {energy(10), volume(20), backward};
    auto brief = plainTelegram(meterAddress("KAM", 0x12345678));
    brief.records = {energy(9)};

    survey.hear(brief, kStartUs);
    QCOMPARE(survey.meters.meter(0).readings.front().quantity, std::string_view("energy"));
    survey.hear(full, kStartUs + 1'000'000);
    backward.value = wmbus::Decimal{2, 0};
    brief.records = {energy(11), backward};
    survey.hear(brief, kStartUs + 2'000'000);
    const auto &meter = survey.meters.meter(0);
    QCOMPARE(meter.readings.size(), std::size_t(3));
    QCOMPARE(meter.readings[0].text, std::string("20")); // what a water meter is for, though the newest lacks it
    QCOMPARE(meter.readings[0].telegram, 1U);
    QCOMPARE(meter.readings[0].utcUs, kStartUs + 1'000'000);
    QCOMPARE(meter.readings[1].text, std::string("11"));
    QCOMPARE(meter.readings[1].telegram, 2U);
    QCOMPARE(meter.readings[1].utcUs, kStartUs + 2'000'000);
    QCOMPARE(meter.readings[2].text, std::string("2"));
    QCOMPARE(meter.firstMain->quantity, std::string_view("volume")); // comparable with the main reading
}

void TestRegistry::valuesOfOneKindInOneTelegram()
{
    Survey survey;
    auto decoded = plainTelegram(meterAddress("KAM", 0x12345678));
    for (const std::int64_t value : {5, 6}) {
        decoded.records = {record("volume", "m³", value), record("volume", "m³", 10 * value)};
        survey.hear(decoded);
        const auto &readings = survey.meters.meter(0).readings;
        QCOMPARE(readings.size(), std::size_t(2));
        QCOMPARE(readings[0].number, double(value));
        QCOMPARE(readings[1].number, double(10 * value));
    }
}

void TestRegistry::forgetsTheOldestOfTooManyReadings()
{
    Survey survey;
    auto decoded = plainTelegram(meterAddress("KAM", 0x12345678));
    for (std::uint64_t storage = 1; storage <= 1000; ++storage) {
        decoded.records = {record("volume", "m³", 1)};
        decoded.records.front().storage = storage;
        survey.hear(decoded);
    }
    QCOMPARE(survey.meters.meter(0).readings.size(), std::size_t(200));
    for (const auto &reading : survey.meters.meter(0).readings)
        QVERIFY(reading.storage > 800);

    decoded.records.clear();
    for (std::uint64_t storage = 1; storage <= 300; ++storage) {
        decoded.records.push_back(record("volume", "m³", 2));
        decoded.records.back().storage = storage;
    }
    survey.hear(decoded);
    const auto &readings = survey.meters.meter(0).readings;
    QCOMPARE(readings.size(), std::size_t(300)); // the newest telegram as a whole
    QVERIFY(std::ranges::all_of(readings, [](const auto &each) { return each.telegram == 1000; }));
}

void TestRegistry::readingsOfAnotherKeyGo()
{
    // The wrong key gave values of two kinds, in telegrams of two kinds; the right one gives others.
    Survey survey;
    auto wrong = plainTelegram(meterAddress("KAM", 0x12345678));
    wrong.security.verdict = Verdict::Plausible;
    wrong.records = {record("energy", "kWh", 77)};
    survey.hear(wrong);
    wrong.records = {record("power", "W", 88), record("volume", "m³", 99)};
    survey.hear(wrong);
    QCOMPARE(survey.meters.meter(0).readings.size(), std::size_t(3));

    auto right = plainTelegram(meterAddress("KAM", 0x12345678));
    right.security.verdict = Verdict::Fits;
    right.records = {record("volume", "m³", 5)};
    survey.meters.expireReadings(0);
    survey.hear(wrong); // was under way, decoded with the old key
    for (const std::uint32_t index : {1U, 0U, 1U, 2U}) {
        (void)survey.meters.renew(survey.store.row(index), index, engine::summaryOf(right));
        survey.meters.setReadings(survey.store.row(index), index, engine::readingsOf(right));
    }
    QVERIFY(survey.meters.dropExpiredReadings(0));
    const auto &meter = survey.meters.meter(0);
    QCOMPARE(meter.readings.size(), std::size_t(1));
    QCOMPARE(meter.readings.front().number, 5.0);
    QCOMPARE(meter.readings.front().telegram, 2U);
    QCOMPARE(meter.firstMain->number, 5.0);
}

void TestRegistry::mainReading_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("expected");
    QTest::newRow("water") << 0x07 << QStringLiteral("volume 2");
    QTest::newRow("gas") << 0x03 << QStringLiteral("volume 2");
    QTest::newRow("heat") << 0x04 << QStringLiteral("energy 4");
    QTest::newRow("electricity") << 0x02 << QStringLiteral("energy 4");
    QTest::newRow("heat cost allocator") << 0x08 << QStringLiteral("heat-cost 6");
    QTest::newRow("room sensor") << 0x1B << QStringLiteral("external-temperature 7");
    QTest::newRow("other") << 0x00 << QStringLiteral("volume 2");
}

void TestRegistry::mainReading()
{
    QFETCH(int, type);
    QFETCH(QString, expected);
    auto decoded = plainTelegram(meterAddress("KAM", 0x12345678, 1, std::uint8_t(type)));
    auto stored = record("volume", "m³", 1);
    stored.storage = 1;
    auto tariff = record("energy", "kWh", 3);
    tariff.tariff = 1;
    auto unset = record("heat-cost", "HCA", 5);
    unset.value = std::monostate();
    unset.error = "not-set";
    decoded.records = {stored,
                       record("volume", "m³", 2),
                       tariff,
                       record("energy", "kWh", 4),
                       unset,
                       record("heat-cost", "HCA", 6),
                       record("external-temperature", "°C", 7)};
    Survey survey;
    survey.hear(decoded);
    const auto &readings = survey.meters.meter(0).readings;
    QCOMPARE(readings.size(), decoded.records.size());
    QCOMPARE(QString::fromUtf8(readings.front().quantity.data()) + QLatin1Char(' ')
                 + QString::fromStdString(readings.front().text),
             expected);
}

void TestRegistry::readingsKeepTheirWords()
{
    auto decoded = plainTelegram(meterAddress("KAM", 0x12345678));
    decoded.texts = "valve open";
    auto text = record("text", "", 0);
    text.value = wmbus::TextRef{.offset = 6, .length = 4};
    auto date = record("date", "", 0);
    date.value = wmbus::CivilTime{.year = 2021, .month = 7, .day = 2, .hasDate = true};
    date.storage = 3;
    auto unset = record("volume", "m³", 0);
    unset.value = std::monostate();
    unset.error = "not-set";
    auto unknown = record("", "", 1);
    unknown.unknown = true;
    decoded.records = {text, date, unset, unknown};
    const auto readings = engine::readingsOf(decoded);
    QCOMPARE(engine::mainRecord(decoded), -1);
    QCOMPARE(readings.size(), std::size_t(3));
    QCOMPARE(readings[0].text, std::string("open"));
    QVERIFY(std::isnan(readings[0].number));
    QCOMPARE(readings[1].text, std::string("2021-07-02"));
    QCOMPARE(readings[1].storage, std::uint64_t(3));
    QCOMPARE(readings[2].error, std::string_view("not-set"));
    QVERIFY(readings[2].text.empty());
}

void TestRegistry::plainAndEncryptedOfOneMeter()
{
    Survey survey;
    auto plain = plainTelegram(meterAddress("KAM", 0x12345678));
    plain.records.push_back(record("volume", "m³", 1));
    auto encrypted = plainTelegram(meterAddress("KAM", 0x12345678));
    encrypted.outcome = Outcome::NoKey;
    encrypted.security.verdict = Verdict::NoKey;
    survey.hear(plain);
    survey.hear(encrypted);
    plain.records.front().value = wmbus::Decimal{2, 0};
    survey.hear(plain);
    survey.hear(encrypted);
    const auto &meter = survey.meters.meter(0);
    QCOMPARE(survey.meters.count(), 1U);
    QCOMPARE(meter.readings.front().text, std::string("2"));
    QCOMPARE(meter.outcome, Outcome::NoKey);
    QVERIFY(meter.sendsEncrypted);
}

void TestRegistry::newKeyShowsReadings()
{
    Survey survey;
    auto decoded = plainTelegram(meterAddress("KAM", 0x12345678));
    decoded.outcome = Outcome::NoKey;
    decoded.security.verdict = Verdict::NoKey;
    survey.hear(decoded);
    survey.hear(decoded);
    decoded.outcome = Outcome::Decoded;
    decoded.security.verdict = Verdict::Fits;
    decoded.records.push_back(record("volume", "m³", 5));
    survey.meters.expireReadings(0);
    for (std::uint32_t index = 0; index < 2; ++index) {
        QVERIFY(!survey.meters.renew(survey.store.row(index), index, engine::summaryOf(decoded)));
        survey.meters.setReadings(survey.store.row(index), index, engine::readingsOf(decoded));
        QCOMPARE(survey.meters.meter(0).outcome, index == 0 ? Outcome::NoKey : Outcome::Decoded);
    }
    QVERIFY(!survey.meters.dropExpiredReadings(0));
    QCOMPARE(survey.meters.meter(0).readings.size(), std::size_t(1));
    QCOMPARE(survey.meters.meter(0).telegrams, 2U);
    QCOMPARE(survey.store.row(0).verdict, Verdict::Fits);
}

void TestRegistry::lostKeyHidesReadings()
{
    Survey survey;
    auto decoded = plainTelegram(meterAddress("KAM", 0x12345678));
    decoded.security.verdict = Verdict::Fits;
    decoded.records.push_back(record("volume", "m³", 5));
    survey.hear(decoded);
    survey.meters.expireReadings(0);
    QVERIFY(!survey.meters.meter(0).readings.empty()); // still shown until it is certain
    decoded.outcome = Outcome::NoKey;
    decoded.security.verdict = Verdict::NoKey;
    decoded.records.clear();
    QVERIFY(!survey.meters.renew(survey.store.row(0), 0, engine::summaryOf(decoded)));
    QVERIFY(survey.meters.dropExpiredReadings(0));
    QVERIFY(survey.meters.meter(0).readings.empty());
}

void TestRegistry::firstMainValueIsOfTheFirstTelegram()
{
    Survey survey;
    const auto reading = [](std::int64_t litres) {
        auto decoded = plainTelegram(meterAddress("KAM", 0x12345678));
        decoded.records.push_back(record("volume", "m³", litres));
        return decoded;
    };
    survey.hear(plainTelegram(meterAddress("KAM", 0x12345678))); // says nothing
    QVERIFY(!survey.meters.meter(0).firstMain);
    survey.hear(reading(5));
    survey.hear(reading(7));
    QCOMPARE(survey.meters.meter(0).firstMain->number, 5.0);
    QCOMPARE(engine::growth(survey.meters.meter(0).firstMain, engine::mainValueOf(survey.meters.meter(0).readings)),
             std::optional(2.0));

    // Another key, and the newest telegram is decoded before the others.
    survey.meters.expireReadings(0);
    QVERIFY(!survey.meters.meter(0).firstMain);
    for (const std::uint32_t telegram : {2u, 1u})
        (void)survey.meters.renew(survey.store.row(telegram), telegram, engine::summaryOf(reading(10 - telegram)));
    QCOMPARE(survey.meters.meter(0).firstMain->number, 9.0);
    QCOMPARE(survey.meters.meter(0).firstMainFrom, 1U);
}

void TestRegistry::growthComparesLikeWithLike()
{
    const std::optional<engine::MainValue> litres{{"volume", "l", 5}};
    const std::optional<engine::MainValue> cubes{{"volume", "m³", 7}};
    const std::optional<engine::MainValue> energy{{"energy", "l", 7}};
    QVERIFY(!engine::growth(litres, cubes));
    QVERIFY(!engine::growth(litres, energy));
    QVERIFY(!engine::growth(litres, std::nullopt));
    QVERIFY(!engine::growth(std::nullopt, litres));
    QCOMPARE(engine::growth(litres, litres), std::optional(0.0));
}

void TestRegistry::telegramMovesToTheMeterInside()
{
    // The long header may be encrypted: only a key shows whose telegram it is.
    Survey survey;
    const auto converter = meterAddress("ELS", 0x37027095, 0x23, 0x37);
    const auto inside = meterAddress("ELS", 0x22805872, 0x23, 0x04);
    auto decoded = plainTelegram(converter);
    decoded.outcome = Outcome::NoKey;
    decoded.security.verdict = Verdict::NoKey;
    survey.hear(decoded, kStartUs);
    survey.hear(plainTelegram(converter), kStartUs + 1'000'000);
    survey.hear(decoded, kStartUs + 2'000'000);
    decoded.outcome = Outcome::Decoded;
    decoded.security.verdict = Verdict::Fits;
    decoded.meter = inside;
    for (const std::uint32_t index : {0U, 2U})
        QVERIFY(survey.meters.renew(survey.store.row(index), index, engine::summaryOf(decoded)));
    const auto newest = survey.store.relink(survey.meters.count());
    for (std::uint32_t meter = 0; meter < survey.meters.count(); ++meter)
        survey.meters.recount(meter, survey.store, newest[meter]);
    QCOMPARE(survey.meters.count(), 2U);
    QCOMPARE(survey.meters.meter(0).telegrams, 1U);
    QCOMPARE(survey.meters.meter(0).newest, 1U);
    QCOMPARE(survey.meters.meter(0).outcome, Outcome::Decoded);
    QVERIFY(survey.meters.meter(1).address == inside);
    QVERIFY(survey.meters.meter(1).link == converter);
    QCOMPARE(survey.meters.meter(1).telegrams, 2U);
    QCOMPARE(survey.meters.meter(1).firstHeardUs, kStartUs);
    QCOMPARE(survey.store.row(2).previous, 0U);
}

void TestRegistry::missedTelegramsShow()
{
    Survey survey;
    auto decoded = plainTelegram(meterAddress("KAM", 0x12345678));
    for (int i = 0; i < 300; ++i) {
        decoded.accessNumber = std::uint8_t(i);
        if (i % 3 != 0)
            survey.hear(decoded, kStartUs + i * 16'000'000LL);
    }
    const auto &rhythm = survey.meters.meter(0).rhythm;
    QCOMPARE(*rhythm.intervalS(), 16.0);
    QVERIFY(std::abs(*rhythm.lossPercent() - 33) <= 3);
}

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
