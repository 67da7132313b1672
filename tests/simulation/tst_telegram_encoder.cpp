// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/telegram_encoder.h"

#include "wmbus/link/air_frame.h"

#include "support/hex.h"

#include <QTest>

#include <algorithm>

using simulation::encodeTelegram;
using simulation::TelegramLayers;
using simulation::TransportHeader;
using support::fromHex;
using support::toHex;

namespace {

constexpr wmbus::Address kElster{0x1593, 0x12345678, 0x33, 0x03};
constexpr wmbus::Address kQundis{0x4493, 0x90919293, 0x34, 0x08};

simulation::AesKey keyOf(const char *hex)
{
    simulation::AesKey key{};
    const auto bytes = fromHex(hex);
    std::copy(bytes.begin(), bytes.end(), key.begin());
    return key;
}

} // namespace

class TestTelegramEncoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The worked example of the Open Metering System's documents, annex N: gas meter, security profile A.
    void mode5WithShortHeader()
    {
        TelegramLayers layers;
        layers.sender = kElster;
        layers.accessNumber = 0x2A;
        layers.key = keyOf("0102030405060708090A0B0C0D0E0F11");
        const auto telegram = encodeTelegram(layers, fromHex("0C1427048502046D32371F1502FD1700002F"));
        // The example sets the bit for a synchronous meter in the configuration field, 2520; this encoder does not.
        QCOMPARE(toHex(telegram), QByteArray("2E449315785634123303"
                                             "7A2A002005"
                                             "5923C95AAA26D1B2E7493B013EC4A6F6D3529B520EDFF0EA6DEFC99D6D69EBF3"));
    }
    void plainHeaders()
    {
        TelegramLayers layers;
        layers.sender = kQundis;
        layers.accessNumber = 0x52;
        layers.status = 0x04;
        const auto records = fromHex("0B6E970000");
        QCOMPARE(toHex(encodeTelegram(layers, records)), QByteArray("1344934493929190340"
                                                                    "87A520400000B6E970000"));
        layers.header = TransportHeader::None;
        QCOMPARE(toHex(encodeTelegram(layers, records)), QByteArray("0F449344939291903408780B6E970000"));
        layers.header = TransportHeader::Long;
        layers.meter = kElster;
        QCOMPARE(toHex(encodeTelegram(layers, records)), QByteArray("1B4493449392919034087278563412931533035204"
                                                                    "00000B6E970000"));
        layers.header = TransportHeader::Short;
        layers.extendedLink = true;
        QCOMPARE(toHex(encodeTelegram(layers, records)), QByteArray("164493449392919034088C20527A520400000B6E970000"));
    }
    void longHeaderEncryptsWithTheMetersAddress()
    {
        TelegramLayers direct;
        direct.sender = kElster;
        direct.accessNumber = 7;
        direct.key = keyOf("000102030405060708090A0B0C0D0E0F");
        TelegramLayers behind = direct;
        behind.sender = kQundis;
        behind.header = TransportHeader::Long;
        behind.meter = kElster;
        const auto records = fromHex("0B6E970000");
        const QByteArray a = toHex(encodeTelegram(direct, records));
        const QByteArray b = toHex(encodeTelegram(behind, records));
        QCOMPARE(a.right(32), b.right(32));
    }
    void whatDoesNotFitIsEmpty()
    {
        TelegramLayers layers;
        layers.sender = kQundis;
        QVERIFY(!encodeTelegram(layers, radio::Bytes(241, 0x2F)).empty());
        QVERIFY(encodeTelegram(layers, radio::Bytes(242, 0x2F)).empty());
        layers.key = simulation::AesKey{};
        QVERIFY(!encodeTelegram(layers, radio::Bytes(238 - 14, 0x2F)).empty());
        QVERIFY(encodeTelegram(layers, radio::Bytes(239, 0x2F)).empty());
        layers.header = TransportHeader::None;
        QVERIFY(encodeTelegram(layers, radio::Bytes(5, 0x2F)).empty());
    }
    void framesOnAir()
    {
        const auto telegram =
            fromHex("2C446532821851582C067AE1000000046D1906D9180C1334120000426CBF1C4C1300000000326CFFFF01"
                    "FD7300");
        QCOMPARE(
            toHex(wmbus::withFormatACrcs(telegram)),
            QByteArray("2C446532821851582C0627F87AE1000000046D1906D9180C1334120037AA00426CBF1C4C1300000000326CFFFF01"
                       "7EE7FD7300BE77"));
        QCOMPARE(
            toHex(wmbus::withFormatBCrcs(telegram)),
            QByteArray("2E446532821851582C067AE1000000046D1906D9180C1334120000426CBF1C4C1300000000326CFFFF01FD7300CD"
                       "F3"));
        for (const std::size_t l : {0x09, 0x0A, 0x19, 0x1A, 0x2C, 0x66, 0xFF})
            QCOMPARE(wmbus::withFormatACrcs(radio::Bytes(l + 1)).size(), l + 1 + 2 * (1 + (l - 9 + 15) / 16));
        QCOMPARE(wmbus::withFormatBCrcs(radio::Bytes(126)).size(), 128U);
        QCOMPARE(wmbus::withFormatBCrcs(radio::Bytes(127)).size(), 131U);
        QCOMPARE(wmbus::withFormatBCrcs(radio::Bytes(252)).size(), 256U);
        QVERIFY(wmbus::withFormatBCrcs(radio::Bytes(253)).empty());
        QVERIFY(wmbus::withFormatBCrcs(radio::Bytes(10)).empty());
    }
};

QTEST_APPLESS_MAIN(TestTelegramEncoder)
#include "tst_telegram_encoder.moc"
