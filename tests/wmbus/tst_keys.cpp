// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/decoding_help.h"

#include <QtTest>

#include <cstring>
#include <new>

using namespace wmbus;

namespace {

const Address kMeter{0x2C2D, 0x12345678, 0x1B, 0x16}; // KAM-12345678-1B-16
const Address kOther{0x2C2D, 0x12345679, 0x1B, 0x16};
const std::string kHex = "00112233445566778899AABBCCDDEEFF";

KeyEntry entry(const char *pattern, std::int32_t id)
{
    return {*AddressPattern::parse(pattern), *Key::fromHex(kHex), id};
}

} // namespace

class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHex_data();
    void readsHex();
    void comparesAllBytes();
    void wipesItself();
    void patterns_data();
    void patterns();
    void refusesPatterns_data();
    void refusesPatterns();
    void ordersFromExactToWide();
    void findsByEitherAddress();
};

void TestKeys::readsHex_data()
{
    QTest::addColumn<QString>("hex");
    QTest::addColumn<int>("size");
    QTest::newRow("sixteen bytes") << QString::fromStdString(kHex) << 16;
    QTest::newRow("eight bytes") << "39BC8A10E66D83F8" << 8;
    QTest::newRow("lower case") << "00112233445566778899aabbccddeeff" << 16;
    QTest::newRow("separated") << "0x00:11 22-33 44556677 8899AABB CCDDEEFF" << 16;
    QTest::newRow("one digit short") << "00112233445566778899AABBCCDDEEF" << 0;
    QTest::newRow("one digit more") << "00112233445566778899AABBCCDDEEFF0" << 0;
    QTest::newRow("a letter") << "00112233445566778899AABBCCDDEEFG" << 0;
    QTest::newRow("nothing") << "" << 0;
    QTest::newRow("a number of a meter") << "12345678" << 0;
}

void TestKeys::readsHex()
{
    QFETCH(QString, hex);
    QFETCH(int, size);
    const auto key = Key::fromHex(hex.toStdString());
    QCOMPARE(key.has_value(), size > 0);
    if (key) {
        QCOMPARE(int(key->size()), size);
        QVERIFY(*key == *Key::fromBytes(key->bytes()));
    }
    QVERIFY(!Key::fromBytes(help::bytes("001122")));
}

void TestKeys::comparesAllBytes()
{
    const Key key = *Key::fromHex(kHex);
    for (std::size_t i = 0; i < 16; ++i) {
        radio::Bytes bytes = help::bytes(kHex);
        bytes[i] ^= 0x80;
        QVERIFY(!(key == *Key::fromBytes(bytes)));
    }
    QVERIFY(!(*Key::fromHex("0000000000000000") == *Key::fromHex("00000000000000000000000000000000")));
}

void TestKeys::wipesItself()
{
    alignas(Key) unsigned char memory[sizeof(Key)];
    auto *const key = new (memory) Key(*Key::fromHex(kHex));
    const radio::Bytes secret = help::bytes(kHex);
    QVERIFY(memmem(memory, sizeof memory, secret.data(), secret.size()));
    key->~Key();
    QVERIFY(!memmem(memory, sizeof memory, secret.data(), 4));
}

void TestKeys::patterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("fits");
    QTest::addColumn<int>("width");
    using Width = AddressPattern::Width;
    QTest::newRow("whole") << "KAM-12345678-1B-16" << true << int(Width::Exact);
    QTest::newRow("whole, lower case") << "kam-12345678-1b-16" << true << int(Width::Exact);
    QTest::newRow("number") << "12345678" << true << int(Width::Number);
    QTest::newRow("maker and number") << "KAM-12345678" << true << int(Width::Number);
    QTest::newRow("prefix of the number") << "1234*" << true << int(Width::Prefix);
    QTest::newRow("prefix of the address") << "KAM-12*" << true << int(Width::Prefix);
    QTest::newRow("prefix with version") << "KAM-12345678-1*" << true << int(Width::Prefix);
    QTest::newRow("maker") << "KAM-*" << true << int(Width::Maker);
    QTest::newRow("maker's letters") << "KA*" << true << int(Width::Maker);
    QTest::newRow("all") << "*" << true << int(Width::Any);
    QTest::newRow("another number") << "12345679" << false << int(Width::Number);
    QTest::newRow("another maker") << "KAW-12345678" << false << int(Width::Number);
    QTest::newRow("another version") << "KAM-12345678-1C-16" << false << int(Width::Exact);
    QTest::newRow("another prefix") << "12344*" << false << int(Width::Prefix);
    QTest::newRow("number with letters") << "1234567F" << false << int(Width::Number);
}

void TestKeys::patterns()
{
    QFETCH(QString, pattern);
    QFETCH(bool, fits);
    QFETCH(int, width);
    const auto parsed = AddressPattern::parse(pattern.toStdString());
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->matches(kMeter), fits);
    QCOMPARE(int(parsed->width()), width);
    QCOMPARE(QString::fromStdString(parsed->text()), pattern.toUpper());
}

void TestKeys::refusesPatterns_data()
{
    QTest::addColumn<QString>("pattern");
    for (const char *pattern : {"", "1234567", "123456789", "KAM", "KAM-", "KAM-1234567", "KAM-12345678-1B",
                                "KAM-12345678-1B-16-01", "KAMS-12345678", "12*34", "**", "KAM_12345678", "zähler"})
        QTest::newRow(pattern) << QString::fromUtf8(pattern);
}

void TestKeys::refusesPatterns()
{
    QFETCH(QString, pattern);
    QVERIFY(!AddressPattern::parse(pattern.toStdString()));
}

void TestKeys::ordersFromExactToWide()
{
    const KeyRing ring({entry("*", 0), entry("KAM*", 1), entry("12345678", 2), entry("12*", 3),
                        entry("KAM-12345678-1B-16", 4), entry("KAM-12345678", 5)});
    std::vector<std::int32_t> ids;
    for (const KeyEntry *candidate : ring.candidates(kMeter, std::nullopt))
        ids.push_back(candidate->id);
    QCOMPARE(ids, (std::vector<std::int32_t>{4, 2, 5, 3, 1, 0}));
}

void TestKeys::findsByEitherAddress()
{
    const KeyRing ring({entry("12345678", 0), entry("12345679", 1), entry("99999999", 2)});
    QCOMPARE(ring.candidates(kMeter, kOther).size(), std::size_t(2));
    QCOMPARE(ring.candidates(std::nullopt, kOther).size(), std::size_t(1));
    QVERIFY(ring.candidates(std::nullopt, std::nullopt).empty());
    QVERIFY(AddressPattern::exact(kMeter).matches(kMeter));
    QVERIFY(!AddressPattern::exact(kMeter).matches(kOther));
}

QTEST_APPLESS_MAIN(TestKeys)
#include "tst_keys.moc"
