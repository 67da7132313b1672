// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/telegram_store.h"

#include <QtTest/QTest>

#include <malloc.h>

using engine::Reception;
using engine::TelegramRow;
using engine::TelegramStore;

namespace {

Reception makeReception(std::uint32_t number)
{
    Reception reception;
    auto &telegram = reception.telegram;
    telegram.bytes.resize(20 + number % 200);
    for (std::size_t i = 0; i < telegram.bytes.size(); ++i)
        telegram.bytes[i] = std::uint8_t(number + i * 7);
    telegram.mode = radio::LinkMode::T;
    telegram.format = radio::FrameFormat::B;
    telegram.crc = radio::CrcState::Inside;
    telegram.rssiRaw = std::uint8_t(number);
    telegram.rssiDbm = -float(number % 120) - 0.5F;
    telegram.deviceTime = number * 3;
    reception.utcUs = 1'790'000'000'000'000 + number;
    reception.stick = sticks::StickType::Im871a;
    reception.source = "/dev/ttyUSB" + std::to_string(number % 3);
    return reception;
}

void compare(const Reception &actual, const Reception &expected)
{
    QCOMPARE(actual.telegram.bytes, expected.telegram.bytes);
    QCOMPARE(actual.telegram.mode, expected.telegram.mode);
    QCOMPARE(actual.telegram.format, expected.telegram.format);
    QCOMPARE(actual.telegram.crc, expected.telegram.crc);
    QCOMPARE(actual.telegram.rssiRaw, expected.telegram.rssiRaw);
    QCOMPARE(actual.telegram.rssiDbm, expected.telegram.rssiDbm);
    QCOMPARE(actual.telegram.deviceTime, expected.telegram.deviceTime);
    QCOMPARE(actual.original, expected.original);
    QCOMPARE(actual.utcUs, expected.utcUs);
    QCOMPARE(actual.stick, expected.stick);
    QCOMPARE(actual.source, expected.source);
    QCOMPARE(actual.place, expected.place);
    QVERIFY(actual.repairs == expected.repairs);
    QVERIFY(actual.key == expected.key);
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatCameIn();
    void leavesOutWhatIsNotKnown();
    void keepsTheReceiversMessage_data();
    void keepsTheReceiversMessage();
    void namesFileAndLine();
    void keepsRepairsAndKeys();
    void bytesStayWhereTheyAre();
    void takesTheLongestTelegrams();
    void manySources();
    void chainsTelegramsOfAMeter();
    void trimsWholeAndPartBlocks();
    void clearForgetsAll();
    void aMillionStaySmall();
};

void TestStore::givesBackWhatCameIn()
{
    TelegramStore store;
    for (std::uint32_t i = 0; i < 50'000; ++i)
        QCOMPARE(store.append(makeReception(i), {}), i);
    QCOMPARE(store.count(), 50'000U);
    for (std::uint32_t i = 0; i < 50'000; i += 997)
        compare(store.reception(i), makeReception(i));
    QCOMPARE(store.row(7).rssiDeciDbm, std::int16_t(-75));
}

void TestStore::leavesOutWhatIsNotKnown()
{
    TelegramStore store;
    Reception reception;
    reception.telegram.bytes = {1, 2, 3};
    store.append(reception, {});
    compare(store.reception(0), reception);
    QCOMPARE(store.row(0).utcUs, engine::kNoTime);
    QCOMPARE(store.row(0).rssiDeciDbm, engine::kNoRssi);
}

void TestStore::keepsTheReceiversMessage_data()
{
    QTest::addColumn<QByteArray>("original");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("telegram in a frame") << QByteArray::fromHex("A5C203") + QByteArray::fromHex("010203")
                                                + QByteArray::fromHex("7005F8");
    QTest::newRow("telegram at the start") << QByteArray::fromHex("010203FF");
    QTest::newRow("telegram at the end") << QByteArray::fromHex("FF010203");
    QTest::newRow("something else") << QByteArray::fromHex("36C71C9B2734");
}

void TestStore::keepsTheReceiversMessage()
{
    QFETCH(QByteArray, original);
    TelegramStore store;
    Reception reception;
    reception.telegram.bytes = {1, 2, 3};
    reception.original.assign(original.begin(), original.end());
    store.append(reception, {});
    store.append(makeReception(1), {});
    compare(store.reception(0), reception);
    QCOMPARE(store.bytes(0).size(), std::size_t(3));
}

void TestStore::namesFileAndLine()
{
    TelegramStore store;
    auto reception = makeReception(0);
    reception.source = "a folder/survey.log";
    reception.place = 12;
    store.append(reception, {});
    store.append(makeReception(1), {});
    QCOMPARE(store.placeText(0), std::string("a folder/survey.log:12"));
    QCOMPARE(store.placeText(1), std::string("/dev/ttyUSB1"));
    QCOMPARE(store.sourceText(store.row(0).source), std::string_view("a folder/survey.log"));
}

void TestStore::keepsRepairsAndKeys()
{
    TelegramStore store;
    auto reception = makeReception(0);
    reception.repairs = {"separators", "odd-digit"};
    reception.key = wmbus::Key::fromHex("000102030405060708090A0B0C0D0E0F");
    QVERIFY(reception.key);
    store.append(makeReception(1), {});
    store.append(reception, {});
    compare(store.reception(1), reception);
    QVERIFY(store.repairs(0).empty());
    QVERIFY(!store.key(0));
}

void TestStore::bytesStayWhereTheyAre()
{
    TelegramStore store;
    store.append(makeReception(0), {});
    const auto *bytes = store.bytes(0).data();
    const auto *row = &store.row(0);
    for (std::uint32_t i = 1; i < 30'000; ++i)
        store.append(makeReception(i), {});
    QCOMPARE(store.bytes(0).data(), bytes);
    QCOMPARE(&store.row(0), row);
}

void TestStore::takesTheLongestTelegrams()
{
    TelegramStore store;
    Reception reception;
    reception.telegram.bytes.assign(70'000, 0x11);
    reception.original.assign(100'000, 0x22);
    for (int i = 0; i < 20; ++i)
        store.append(reception, {});
    QCOMPARE(store.bytes(19).size(), std::size_t(65'535));
    QCOMPARE(store.reception(19).original.size(), std::size_t(65'535));
    QCOMPARE(store.bytes(19).back(), std::uint8_t(0x11));
}

void TestStore::manySources()
{
    TelegramStore store;
    for (std::uint32_t i = 0; i < 70'000; ++i) {
        Reception reception;
        reception.source = "file " + std::to_string(i);
        store.append(reception, {});
    }
    QCOMPARE(store.placeText(65'534), std::string("file 65534"));
    QCOMPARE(store.placeText(69'999), std::string());
    QCOMPARE(store.placeText(0), std::string("file 0"));
}

void TestStore::chainsTelegramsOfAMeter()
{
    TelegramStore store;
    for (std::uint32_t i = 0; i < 10; ++i) {
        TelegramRow row;
        row.meter = i % 3;
        store.append(makeReception(i), row);
    }
    store.row(3).meter = 1;
    const auto newest = store.relink(4);
    QCOMPARE(newest, (std::vector<std::uint32_t>{9, 7, 8, engine::kNoTelegram}));
    std::vector<std::uint32_t> chain;
    for (auto index = newest[1]; index != engine::kNoTelegram; index = store.row(index).previous)
        chain.push_back(index);
    QCOMPARE(chain, (std::vector<std::uint32_t>{7, 4, 3, 1}));
}

void TestStore::trimsWholeAndPartBlocks()
{
    constexpr std::uint32_t kCount = 20'000;
    TelegramStore store;
    for (std::uint32_t i = 0; i < kCount; ++i)
        store.append(makeReception(i), {});
    for (const std::uint32_t first : {1U, 4095U, 4096U, 4097U, 12'345U, kCount}) {
        store.trim(first);
        QCOMPARE(store.first(), first);
        QCOMPARE(store.count(), kCount - first);
        QCOMPARE(store.end(), kCount);
        for (auto i = first; i < kCount; i += 487)
            compare(store.reception(i), makeReception(i));
    }
    QCOMPARE(store.append(makeReception(kCount), {}), kCount);
    compare(store.reception(kCount), makeReception(kCount));
}

void TestStore::clearForgetsAll()
{
    TelegramStore store;
    store.append(makeReception(0), {});
    store.clear();
    QCOMPARE(store.count(), 0U);
    store.append(makeReception(4), {});
    compare(store.reception(0), makeReception(4));
}

void TestStore::aMillionStaySmall()
{
    constexpr std::uint32_t kCount = 1'000'000;
    Reception reception;
    reception.telegram.bytes.assign(60, 0x44);
    reception.original.assign(70, 0x44);
    reception.source = "/dev/serial/by-id/usb-IMST_iM871A-if00-port0";
    reception.telegram.rssiDbm = -71.5F;
    TelegramStore store;
    const auto before = mallinfo2();
    for (std::uint32_t i = 0; i < kCount; ++i) {
        reception.utcUs = i;
        store.append(reception, {});
    }
    const auto after = mallinfo2();
    const auto perTelegram = (after.uordblks + after.hblkhd - before.uordblks - before.hblkhd) / kCount;
    qInfo("%zu bytes per telegram", std::size_t(perTelegram));
    QVERIFY(perTelegram <= 150);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
