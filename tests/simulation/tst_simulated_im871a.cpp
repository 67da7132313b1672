// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulated_im871a.h"

#include "sticks/im871a_vectors.h"
#include "support/hex.h"

#include <QTest>

using simulation::Im871aVariant;
using simulation::SimulatedIm871a;
using support::fromHex;
using support::toHex;

namespace {

constexpr std::int64_t kNow = 10'000;

/// What the stick answers to one request, all of it.
QByteArray ask(SimulatedIm871a &stick, const char *request, std::int64_t nowMs = kNow)
{
    QByteArray all;
    for (const radio::Bytes &answer : stick.receive(fromHex(request), nowMs))
        all += toHex(answer);
    return all;
}

} // namespace

class TestSimulatedIm871a : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstQuestions();
    void everyModeReadsBack_data();
    void everyModeReadsBack();
    void shortFormOfOthers();
    void olderFirmwareKeepsItsMode();
    void refusedModeLooksLikeSuccess();
    void otherModule();
    void resetForgetsAndIsSilent();
    void memoryOutlastsAReset();
    void statusRequests();
    void indicationsFollowTheSettings();
    void requestsInPiecesAndGarbage();
    void neverTransmits();
    void hearsWhatItsModeHears();
};

void TestSimulatedIm871a::firstQuestions()
{
    SimulatedIm871a stick;
    for (const char *form : {"A5010100", "A58101002489"})
        QCOMPARE(ask(stick, form), QByteArray(vectors::kPingAnswer));
    for (const char *form : {"A5010F00", "A5810F003413"})
        QCOMPARE(ask(stick, form), QByteArray(vectors::kDeviceFirmware14));
    for (const char *form : {"A5010500", "A581050044EE"})
        QCOMPARE(ask(stick, form), QByteArray(vectors::kConfigurationS2));
    SimulatedIm871a old(Im871aVariant::Firmware13);
    QCOMPARE(ask(old, "A5010F00"), QByteArray(vectors::kDeviceFirmware13));
}

void TestSimulatedIm871a::everyModeReadsBack_data()
{
    QTest::addColumn<QByteArray>("set");
    QTest::addColumn<QByteArray>("configuration");
    const auto row = [](const char *name, const char *set, const char *configuration) {
        QTest::newRow(name) << QByteArray(set) << QByteArray(configuration);
    };
    row("S1", vectors::kSetS1, vectors::kConfigurationS1);
    row("T1", vectors::kSetT1, vectors::kConfigurationT1);
    row("C1 A", "A58103080003000638000100F9E0", "A5810617FF000600B32578563412010001FF0702320001000000006E65");
    row("C1 B", vectors::kSetC1B, vectors::kConfigurationC1B);
    row("C+T", vectors::kSetCT, vectors::kConfigurationCT);
}

void TestSimulatedIm871a::everyModeReadsBack()
{
    QFETCH(QByteArray, set);
    QFETCH(QByteArray, configuration);
    SimulatedIm871a stick;
    QVERIFY(!stick.isConfigured());
    QCOMPARE(ask(stick, set.constData()), QByteArray(vectors::kSetAnswer));
    QVERIFY(stick.isConfigured());
    QCOMPARE(ask(stick, vectors::kAskConfiguration), configuration);
}

void TestSimulatedIm871a::shortFormOfOthers()
{
    // Two other programs' ways to ask for T1; the first attaches RSSI, the second leaves that as it is.
    SimulatedIm871a stick;
    QCOMPARE(ask(stick, "A5010306000203300100"), QByteArray(vectors::kSetAnswer));
    QCOMPARE(ask(stick, vectors::kAskConfiguration), QByteArray(vectors::kConfigurationT1));
    SimulatedIm871a other;
    QCOMPARE(ask(other, "A5810306000300030800B8D6"), QByteArray(vectors::kSetAnswer));
    QVERIFY(ask(other, vectors::kAskConfiguration).startsWith("A5810617FF0003"));
}

void TestSimulatedIm871a::olderFirmwareKeepsItsMode()
{
    SimulatedIm871a stick(Im871aVariant::Firmware13);
    ask(stick, vectors::kSetT1);
    const QByteArray before = ask(stick, vectors::kAskConfiguration);
    QCOMPARE(ask(stick, vectors::kSetCT), QByteArray(vectors::kSetAnswer));
    QCOMPARE(ask(stick, vectors::kAskConfiguration), before);
}

void TestSimulatedIm871a::refusedModeLooksLikeSuccess()
{
    SimulatedIm871a stick;
    stick.refuseLinkMode(0x03);
    QCOMPARE(ask(stick, vectors::kSetT1), QByteArray(vectors::kSetAnswer));
    QVERIFY(ask(stick, vectors::kAskConfiguration).startsWith("A5810617FF0002"));
}

void TestSimulatedIm871a::otherModule()
{
    SimulatedIm871a stick(Im871aVariant::Im170a);
    QCOMPARE(ask(stick, "A5010F00"), QByteArray(vectors::kDeviceIm170a));
    QVERIFY(stick.hears(radio::LinkMode::N, kNow));
    ask(stick, vectors::kSetT1);
    QVERIFY(!stick.hears(radio::LinkMode::T, kNow));
}

void TestSimulatedIm871a::resetForgetsAndIsSilent()
{
    SimulatedIm871a stick;
    ask(stick, vectors::kSetT1);
    QCOMPARE(ask(stick, "A5810700F4DD"), QByteArray("A58108003C5E"));
    QCOMPARE(ask(stick, "A5010100", kNow + 499), QByteArray());
    QVERIFY(!stick.hears(radio::LinkMode::S, kNow + 499));
    QCOMPARE(ask(stick, vectors::kAskConfiguration, kNow + 500), QByteArray(vectors::kConfigurationS2));
}

void TestSimulatedIm871a::memoryOutlastsAReset()
{
    SimulatedIm871a stick;
    ask(stick, "A581030801030003380001001247"); // T1, to be kept
    ask(stick, vectors::kSetS1);
    ask(stick, "A5010700");
    QCOMPARE(ask(stick, vectors::kAskConfiguration, kNow + 500), QByteArray(vectors::kConfigurationT1));
    stick.powerOn();
    QVERIFY(!stick.isConfigured());
    QCOMPARE(ask(stick, vectors::kAskConfiguration, kNow + 500), QByteArray(vectors::kConfigurationT1));
}

void TestSimulatedIm871a::statusRequests()
{
    SimulatedIm871a stick;
    for (const char *form : {"A5010B00", "A5810B005474"})
        QCOMPARE(ask(stick, form), QByteArray("A5810C01007071"));
    for (const char *form : {"A5011900", "A581190075D2"})
        QCOMPARE(ask(stick, form), QByteArray("A5811A04640000001E38"));
    for (const char *form : {"A5011100", "A5811100B51C"})
        QCOMPARE(ask(stick, form), QByteArray("A5811226") + QByteArray(76, '0') + "D58E");
}

void TestSimulatedIm871a::indicationsFollowTheSettings()
{
    SimulatedIm871a stick;
    const auto telegram = fromHex(vectors::kTelegram);
    QCOMPARE(toHex(stick.indication(telegram, 0x8C, kNow)), QByteArray(vectors::kWithCrcOnly));
    ask(stick, vectors::kSetT1);
    QCOMPARE(toHex(stick.indication(telegram, 0x8C, kNow)), QByteArray(vectors::kWithRssi));
    ask(stick, "A581030900030003B8000101017220"); // T1, time stamps, clock on
    QCOMPARE(toHex(stick.indication(telegram, 0x8C, kNow)), QByteArray(vectors::kWithTimeAndRssi));
    QCOMPARE(sticks::HciFrame{stick.indication(telegram, 0x8C, kNow + 3000)}.timeStamp(),
             std::optional<std::uint32_t>(103));
    QCOMPARE(toHex(SimulatedIm871a::decryptionError(telegram)), QByteArray(vectors::kDecryptionError));
}

void TestSimulatedIm871a::requestsInPiecesAndGarbage()
{
    SimulatedIm871a stick;
    QCOMPARE(ask(stick, "FFA581"), QByteArray());
    QCOMPARE(ask(stick, "0100"), QByteArray());
    QCOMPARE(ask(stick, "248900A50F00A5010F00"), QByteArray(vectors::kPingAnswer) + vectors::kDeviceFirmware14);
    QCOMPARE(ask(stick, "A58101002488"), QByteArray()); // wrong CRC
    QCOMPARE(ask(stick, "A58101"), QByteArray());
    QCOMPARE(ask(stick, "A58101002489", kNow + 200), QByteArray(vectors::kPingAnswer)); // the half one is forgotten
}

void TestSimulatedIm871a::neverTransmits()
{
    SimulatedIm871a stick;
    for (const char *request : {"A5020103445566", "A5020403445566", "A50301010A", "A5040100", "A5010D0101"})
        QCOMPARE(ask(stick, request, kNow + 1000), QByteArray());
}

void TestSimulatedIm871a::hearsWhatItsModeHears()
{
    using radio::LinkMode;
    SimulatedIm871a stick;
    const auto heard = [&stick] {
        QString modes;
        for (const auto &[mode, name] : {std::pair(LinkMode::S, 'S'), {LinkMode::T, 'T'}, {LinkMode::C, 'C'}}) {
            if (stick.hears(mode, kNow))
                modes += QLatin1Char(name);
        }
        return modes;
    };
    QCOMPARE(heard(), QStringLiteral("S"));
    ask(stick, vectors::kSetT1);
    QCOMPARE(heard(), QStringLiteral("T"));
    ask(stick, vectors::kSetC1B);
    QCOMPARE(heard(), QStringLiteral("C"));
    ask(stick, vectors::kSetCT);
    QCOMPARE(heard(), QStringLiteral("TC"));
    ask(stick, "A5010303000101"); // as a meter it listens to nobody
    QCOMPARE(heard(), QString());
}

QTEST_APPLESS_MAIN(TestSimulatedIm871a)
#include "tst_simulated_im871a.moc"
