// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/meter_park.h"
#include "wmbus/decoder.h"
#include "wmbus/link/air_frame.h"

#include "support/hex.h"

#include <QTest>

#include <map>
#include <memory>
#include <string>

using simulation::builtInScenario;
using simulation::MeterPark;
using simulation::Transmission;

namespace {

constexpr std::int64_t kStartUtc = 1'795'000'000; // 18 November 2026
constexpr std::int64_t kHourMs = 3'600'000;

std::vector<Transmission> anHour()
{
    MeterPark meters(builtInScenario(), 3, kStartUtc);
    meters.start(0);
    std::vector<Transmission> all;
    for (std::int64_t now = 0; now <= kHourMs; now += 1000) {
        for (Transmission &sent : meters.sentUntil(now))
            all.push_back(std::move(sent));
    }
    return all;
}

std::shared_ptr<const wmbus::KeyRing> keysOfTheScenario()
{
    std::vector<wmbus::KeyEntry> entries;
    for (const auto &known : builtInScenario().keys())
        entries.push_back({wmbus::AddressPattern::exact(known.meter), *wmbus::Key::fromBytes(known.key), 0});
    return std::make_shared<const wmbus::KeyRing>(std::move(entries));
}

radio::RawTelegram received(radio::Bytes bytes, radio::CrcState crc = radio::CrcState::VerifiedByDevice)
{
    radio::RawTelegram raw;
    raw.bytes = std::move(bytes);
    raw.crc = crc;
    return raw;
}

} // namespace

class TestVirtualMeters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTelegramDecodes();
    void encryptedOnesNeedTheirKeys();
    void framesOnAirDecodeToTheSame();
    void countersOnlyGrow();
    void accessNumbersCount();
    void aSleepIsNotCaughtUpWith();
};

void TestVirtualMeters::everyTelegramDecodes()
{
    std::map<wmbus::Address, simulation::MeterSpec> specs;
    for (const auto &spec : builtInScenario().meters)
        specs.emplace(spec.sender, spec);
    wmbus::Decoder decoder;
    decoder.setKeys(keysOfTheScenario());
    wmbus::DecodedTelegram decoded;
    for (const Transmission &sent : anHour()) {
        decoder.decode(received(sent.telegram), wmbus::Depth::Fields, decoded);
        const QByteArray hex = support::toHex(sent.telegram);
        QVERIFY2(decoded.outcome == wmbus::Outcome::Decoded, hex.constData());
        QVERIFY2(decoded.link.has_value() && specs.count(*decoded.link) == 1, hex.constData());
        QVERIFY2(decoded.meter == specs.at(*decoded.link).meter(), hex.constData());
        QVERIFY2(decoded.records.size() >= 5, hex.constData());
        QCOMPARE(decoded.security.encrypted, specs.at(*decoded.link).key.has_value());
        QCOMPARE(decoded.counts.explained, decoded.counts.total);
    }
}

void TestVirtualMeters::encryptedOnesNeedTheirKeys()
{
    wmbus::Decoder decoder;
    wmbus::DecodedTelegram decoded;
    std::size_t withoutKey = 0;
    for (const Transmission &sent : anHour()) {
        decoder.decode(received(sent.telegram), wmbus::Depth::Readings, decoded);
        QVERIFY(decoded.outcome == wmbus::Outcome::Decoded || decoded.outcome == wmbus::Outcome::NoKey);
        withoutKey += decoded.outcome == wmbus::Outcome::NoKey ? 1 : 0;
    }
    QVERIFY(withoutKey > 100);
}

void TestVirtualMeters::framesOnAirDecodeToTheSame()
{
    wmbus::Decoder decoder;
    decoder.setKeys(keysOfTheScenario());
    wmbus::DecodedTelegram decoded;
    for (const Transmission &sent : anHour()) {
        for (const radio::Bytes &onAir :
             {wmbus::withFormatACrcs(sent.telegram), wmbus::withFormatBCrcs(sent.telegram)}) {
            decoder.decode(received(onAir, radio::CrcState::Unknown), wmbus::Depth::Readings, decoded);
            QVERIFY(decoded.outcome == wmbus::Outcome::Decoded);
            QVERIFY(decoded.bytes == sent.telegram);
        }
    }
}

void TestVirtualMeters::countersOnlyGrow()
{
    wmbus::Decoder decoder;
    decoder.setKeys(keysOfTheScenario());
    wmbus::DecodedTelegram decoded;
    std::map<wmbus::Address, double> first;
    std::map<wmbus::Address, double> last;
    for (const Transmission &sent : anHour()) {
        decoder.decode(received(sent.telegram), wmbus::Depth::Readings, decoded);
        for (const wmbus::Record &record : decoded.records) {
            const auto *number = std::get_if<wmbus::Decimal>(&record.value);
            const bool isCounter = record.quantity == "volume" || record.quantity == "energy";
            if (number == nullptr || !isCounter || record.storage != 0 || record.tariff != 0)
                continue;
            const double value = wmbus::decimalToDouble(*number);
            const wmbus::Address meter = *decoded.meter;
            // A heat meter has both; keep them apart by the unit.
            if (record.quantity == "volume" && decoded.records.front().quantity == "energy")
                continue;
            QVERIFY(last.count(meter) == 0 || value >= last[meter]);
            first.emplace(meter, value);
            last[meter] = value;
        }
    }
    QVERIFY(last.size() >= 15);
    std::size_t moved = 0;
    for (const auto &[meter, value] : last)
        moved += value > first[meter] ? 1 : 0;
    QVERIFY(moved * 10 >= last.size() * 7);
}

void TestVirtualMeters::accessNumbersCount()
{
    wmbus::Decoder decoder;
    wmbus::DecodedTelegram decoded;
    std::map<wmbus::Address, std::uint8_t> before;
    for (const Transmission &sent : anHour()) {
        decoder.decode(received(sent.telegram), wmbus::Depth::Readings, decoded);
        QVERIFY(decoded.accessNumber.has_value());
        if (before.count(*decoded.link) == 1)
            QCOMPARE(*decoded.accessNumber, std::uint8_t(before[*decoded.link] + 1));
        before[*decoded.link] = *decoded.accessNumber;
    }
}

void TestVirtualMeters::aSleepIsNotCaughtUpWith()
{
    MeterPark meters(builtInScenario(), 3, kStartUtc);
    meters.start(0);
    QVERIFY(meters.sentUntil(24 * kHourMs).size() <= builtInScenario().meters.size());
    QVERIFY(*meters.nextDueMs() > 24 * kHourMs - 6000);
}

QTEST_APPLESS_MAIN(TestVirtualMeters)
#include "tst_virtual_meters.moc"
