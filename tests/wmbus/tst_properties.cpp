// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/scenario.h"
#include "simulation/virtual_meter.h"
#include "wmbus/published_telegrams.h"
#include "wmbus/words.h"

#include <QtTest>

#include <random>
#include <set>

using namespace wmbus;

namespace {

/// A telegram with the keys of its meter.
struct Sample
{
    std::string name;
    radio::Bytes bytes;
    help::Keys keys;
};

/// The published telegrams, and some of each virtual meter with the keys of all of them.
std::vector<Sample> samples()
{
    std::vector<Sample> all;
    for (const help::PublishedTelegram &published : help::publishedTelegrams())
        all.push_back({published.name, help::bytes(published.telegram), published.keys});
    const simulation::Scenario scenario = simulation::builtInScenario();
    help::Keys keys;
    for (const auto &known : scenario.keys())
        keys.emplace_back(addressText(known.meter), help::hex(known.key));
    constexpr std::int64_t kStartUtc = 1'795'000'000;
    std::uint32_t seed = 0;
    for (const simulation::MeterSpec &spec : scenario.meters) {
        simulation::VirtualMeter meter(spec, ++seed, kStartUtc);
        all.push_back({addressText(spec.sender), meter.transmit(0).telegram, keys});
    }
    return all;
}

bool sameRecord(const Record &a, const Record &b)
{
    return a.quantity == b.quantity && a.value == b.value && a.unit == b.unit && a.storage == b.storage
           && a.tariff == b.tariff && a.subunit == b.subunit && a.error == b.error && a.guess == b.guess
           && a.date == b.date && a.header == b.header && a.data == b.data;
}

bool sameAtBothDepths(const DecodedTelegram &a, const DecodedTelegram &b)
{
    return a.outcome == b.outcome && a.reason == b.reason && a.security.verdict == b.security.verdict
           && a.security.proof == b.security.proof && a.counts.unknown == b.counts.unknown
           && a.counts.encrypted == b.counts.encrypted && a.texts == b.texts
           && std::equal(a.records.begin(), a.records.end(), b.records.begin(), b.records.end(), sameRecord);
}

/// Decodes at both depths and says what does not hold.
std::string check(Decoder &decoder, const radio::RawTelegram &raw)
{
    static DecodedTelegram whole;
    static DecodedTelegram readings;
    decoder.decode(raw, Depth::Fields, whole);
    decoder.decode(raw, Depth::Readings, readings);
    if (!sameAtBothDepths(whole, readings))
        return "the two depths differ in " + help::hex(raw.bytes);
    const std::string broken = help::brokenInvariant(whole);
    return broken.empty() ? broken : broken + " in " + help::hex(raw.bytes);
}

std::string check(Decoder &decoder, const radio::Bytes &bytes)
{
    radio::RawTelegram raw;
    raw.bytes = bytes;
    return check(decoder, raw);
}

bool contains(std::span<const std::string_view> ids, std::string_view id)
{
    return id.empty() || std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// Ids that are in no list of words.h.
std::string unlistedWord(const DecodedTelegram &telegram)
{
    for (const Field &field : telegram.fields) {
        if (!contains(fieldIds(), field.id))
            return std::string(field.id);
        const auto *const symbol = std::get_if<Symbol>(&field.value);
        const auto known = field.id == "vif" ? quantityIds() : symbolIds();
        const bool vife = field.id == "vife" && symbol
                          && (contains(qualifierIds(), symbol->id) || contains(recordErrorIds(), symbol->id));
        if (symbol && !vife && !contains(known, symbol->id))
            return std::string(symbol->id);
    }
    for (const Record &record : telegram.records) {
        if (!contains(quantityIds(), record.quantity) || !contains(recordErrorIds(), record.error))
            return std::string(record.quantity) + ' ' + std::string(record.error);
        for (const std::string_view qualifier : record.qualifiers) {
            if (!contains(qualifierIds(), qualifier))
                return std::string(qualifier);
        }
    }
    for (const auto &remarks : {telegram.repairs, telegram.findings, std::vector<Remark>{telegram.reason}}) {
        for (const Remark &remark : remarks) {
            if (!contains(remarkIds(), remark.id))
                return std::string(remark.id);
        }
    }
    return {};
}

} // namespace

class TestProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCut();
    void everySingleByteMutation();
    void severalMutations();
    void noise();
    void noiseInsideRecords();
    void idsAreWellFormed();
    void everyIdIsListed();
};

void TestProperties::everyCut()
{
    for (const Sample &sample : samples()) {
        Decoder decoder;
        decoder.setKeys(help::keyRing(sample.keys));
        const radio::Bytes &bytes = sample.bytes;
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            const radio::Bytes cut(bytes.begin(), bytes.begin() + std::ptrdiff_t(size));
            const std::string broken = check(decoder, cut);
            QVERIFY2(broken.empty(), broken.c_str());
            // The same with an L field that fits: the content ends early, not the frame.
            if (size > 11 && bytes[0] != 0x68) {
                radio::Bytes shorter = cut;
                shorter[0] = std::uint8_t(size - 1);
                const std::string brokenContent = check(decoder, shorter);
                QVERIFY2(brokenContent.empty(), brokenContent.c_str());
            }
        }
    }
}

void TestProperties::everySingleByteMutation()
{
    // All 255 other values of each byte up to where the headers of all layers end; a choice of them behind.
    constexpr std::size_t kHeaders = 28;
    for (const Sample &sample : samples()) {
        Decoder decoder;
        decoder.setKeys(help::keyRing(sample.keys));
        for (std::size_t at = 0; at < sample.bytes.size(); ++at) {
            const std::uint8_t original = sample.bytes[at];
            for (unsigned value = 0; value < 256; value += at < kHeaders ? 1 : 29) {
                radio::Bytes mutated = sample.bytes;
                mutated[at] = std::uint8_t(original + value);
                const std::string broken = check(decoder, mutated);
                QVERIFY2(broken.empty(), broken.c_str());
            }
        }
    }
}

void TestProperties::severalMutations()
{
    std::mt19937 random(4);
    for (const Sample &sample : samples()) {
        Decoder decoder;
        decoder.setKeys(help::keyRing(sample.keys));
        for (int round = 0; round < 500; ++round) {
            radio::Bytes mutated = sample.bytes;
            for (auto changes = 2 + random() % 6; changes > 0; --changes) {
                const auto at = std::ptrdiff_t(random() % mutated.size());
                switch (random() % 3) {
                case 0:
                    mutated.insert(mutated.begin() + at, std::uint8_t(random()));
                    break;
                case 1:
                    if (mutated.size() > 1)
                        mutated.erase(mutated.begin() + at);
                    break;
                default:
                    mutated[std::size_t(at)] = std::uint8_t(random());
                }
            }
            if (random() % 2)
                mutated[0] = std::uint8_t(mutated.size() - 1);
            const std::string broken = check(decoder, mutated);
            QVERIFY2(broken.empty(), broken.c_str());
        }
    }
}

void TestProperties::noise()
{
    std::mt19937 random(1);
    Decoder decoder;
    decoder.setKeys(help::keyRing({{"*", "000102030405060708090A0B0C0D0E0F"}, {"*", "0102030405060708"}}));
    for (int round = 0; round < 20'000; ++round) {
        radio::RawTelegram raw;
        raw.bytes.resize(random() % 300);
        for (std::uint8_t &byte : raw.bytes)
            byte = std::uint8_t(random());
        if (!raw.bytes.empty() && round % 4 != 0)
            raw.bytes[0] = std::uint8_t(raw.bytes.size() - 1);
        raw.crc = radio::CrcState(random() % 4);
        raw.format = radio::FrameFormat(random() % 4);
        raw.mode = radio::LinkMode(random() % 7);
        const std::string broken = check(decoder, raw);
        QVERIFY2(broken.empty(), broken.c_str());
    }
}

void TestProperties::noiseInsideRecords()
{
    std::mt19937 random(2);
    Decoder decoder;
    for (int round = 0; round < 20'000; ++round) {
        // Codes that lead deep into the tables come more often than chance would bring them.
        static constexpr std::uint8_t kFavoured[] = {0x0D, 0x8D, 0xFD, 0xFB, 0xFC, 0x7C,
                                                     0x93, 0x9F, 0x1E, 0x13, 0x2F, 0x6D};
        radio::Bytes records(1 + random() % 60);
        for (std::uint8_t &byte : records)
            byte = random() % 3 == 0 ? kFavoured[random() % std::size(kFavoured)] : std::uint8_t(random());
        const radio::Bytes telegram = help::bytes(help::plainTelegram(help::hex(records)));
        const std::string broken = check(decoder, telegram);
        QVERIFY2(broken.empty(), broken.c_str());
    }
}

void TestProperties::idsAreWellFormed()
{
    for (const auto ids : {quantityIds(), qualifierIds(), recordErrorIds(), fieldIds(), symbolIds(), remarkIds()}) {
        QVERIFY(!ids.empty());
        QCOMPARE(std::set<std::string_view>(ids.begin(), ids.end()).size(), ids.size());
        for (const std::string_view id : ids) {
            const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
            QVERIFY2(!id.empty() && std::all_of(id.begin(), id.end(), plain), std::string(id).c_str());
        }
    }
}

void TestProperties::everyIdIsListed()
{
    std::mt19937 random(3);
    for (const Sample &sample : samples()) {
        Decoder decoder;
        decoder.setKeys(help::keyRing(sample.keys));
        DecodedTelegram telegram;
        radio::RawTelegram raw;
        raw.bytes = sample.bytes;
        for (int round = 0; round < 200; ++round) {
            radio::RawTelegram mutated = raw;
            if (round > 0)
                mutated.bytes[random() % mutated.bytes.size()] = std::uint8_t(random());
            decoder.decode(mutated, Depth::Fields, telegram);
            const std::string unlisted = unlistedWord(telegram);
            QVERIFY2(unlisted.empty(), unlisted.c_str());
        }
    }
    QCOMPARE(deviceTypeId(0x08), std::string_view("heat-cost-allocator"));
    QCOMPARE(deviceTypeId(0x3F), std::string_view());
    QCOMPARE(companyName(0x2C2D), std::string_view("Kamstrup Energi"));
    QCOMPARE(companyName(0x2C2D | 0x8000), companyName(0x2C2D));
    QVERIFY(companyName(0xFFFF).empty());
    QVERIFY(!productName(0x2C2D, 0x1B, 0x16).empty());
    QVERIFY(productName(0x2C2D, 0xFE, 0xFE).empty());
    const StatusWords words = statusWords(0x86);
    QCOMPARE(int(words.count), 3);
    QCOMPARE(words.ids[0], std::string_view("application-error"));
    QCOMPARE(words.ids[1], std::string_view("power-low"));
    QCOMPARE(words.ids[2], std::string_view("status-bit-7"));
}

QTEST_APPLESS_MAIN(TestProperties)
#include "tst_properties.moc"
