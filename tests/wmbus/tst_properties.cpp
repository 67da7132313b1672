// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/published_telegrams.h"
#include "wmbus/words.h"

#include <QtTest>

#include <random>
#include <set>

using namespace wmbus;

namespace {

/// Decodes at both depths and says what does not hold.
std::string check(Decoder &decoder, const radio::RawTelegram &raw)
{
    DecodedTelegram whole;
    DecodedTelegram readings;
    decoder.decode(raw, Depth::Fields, whole);
    decoder.decode(raw, Depth::Readings, readings);
    if (readings.counts.unknown != whole.counts.unknown || readings.records.size() != whole.records.size())
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
        if (symbol && !contains(symbolIds(), symbol->id))
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
    void noise();
    void noiseInsideRecords();
    void idsAreWellFormed();
    void everyIdIsListed();
};

void TestProperties::everyCut()
{
    for (const help::PublishedTelegram &published : help::publishedTelegrams()) {
        Decoder decoder;
        decoder.setKeys(help::keyRing(published.keys));
        const radio::Bytes bytes = help::bytes(published.telegram);
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
    for (const help::PublishedTelegram &published : help::publishedTelegrams()) {
        Decoder decoder;
        decoder.setKeys(help::keyRing(published.keys));
        const radio::Bytes bytes = help::bytes(published.telegram);
        for (std::size_t at = 0; at < bytes.size(); ++at) {
            for (const unsigned flip : {0x01U, 0x10U, 0x80U, 0xFFU, unsigned(bytes[at]), unsigned(bytes[at]) ^ 0x0DU}) {
                radio::Bytes mutated = bytes;
                mutated[at] = std::uint8_t(mutated[at] ^ flip);
                const std::string broken = check(decoder, mutated);
                QVERIFY2(broken.empty(), broken.c_str());
            }
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
    for (const help::PublishedTelegram &published : help::publishedTelegrams()) {
        Decoder decoder;
        decoder.setKeys(help::keyRing(published.keys));
        DecodedTelegram telegram;
        const radio::RawTelegram raw = help::raw(published.telegram);
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
