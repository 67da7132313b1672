// SPDX-License-Identifier: GPL-3.0-or-later
#include "sticks/hci_frame.h"

#include "sticks/crc16_x25.h"
#include "sticks/im871a_vectors.h"
#include "support/hex.h"

#include <QTest>

#include <string_view>

using sticks::HciVerdict;
using support::fromHex;
using support::toHex;

class TestHciFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void crcHasItsCheckValue();
    void everyRecordedFrameIsOne();
    void everyCutIsIncomplete();
    void everyFlippedBitIsRejected();
    void impossibleHeadersAreRejectedEarly();
    void attachmentsFollowTheFlags();
    void withoutCrcOnlyTheExpectedCounts();
    void rssiIsALine();
};

void TestHciFrame::crcHasItsCheckValue()
{
    constexpr std::string_view digits = "123456789";
    QCOMPARE(sticks::crc16X25({reinterpret_cast<const std::uint8_t *>(digits.data()), digits.size()}), 0x906E);
    QCOMPARE(sticks::crc16X25(fromHex("810200")), 0xA34C);
    QCOMPARE(sticks::crc16X25(fromHex("8102004CA3")), 0x0F47); // the constant rest of data with its CRC
    QCOMPARE(sticks::crc16X25(fromHex("81100833001301F13A0000")), 0xD953);
}

void TestHciFrame::everyRecordedFrameIsOne()
{
    for (const char *text : vectors::kChecked) {
        const auto bytes = fromHex(text);
        const sticks::HciCandidate candidate = sticks::examineHci(bytes);
        QCOMPARE(candidate.verdict, HciVerdict::Frame);
        QCOMPARE(candidate.size, bytes.size());
    }
}

void TestHciFrame::everyCutIsIncomplete()
{
    for (const char *text : vectors::kChecked) {
        const auto bytes = fromHex(text);
        for (std::size_t size = 1; size < bytes.size(); ++size) {
            const sticks::HciCandidate candidate = sticks::examineHci(radio::ByteView(bytes).first(size));
            QCOMPARE(candidate.verdict, HciVerdict::Incomplete);
            QCOMPARE(candidate.size, size < 4 ? 4 : bytes.size());
        }
    }
    QCOMPARE(sticks::examineHci({}).verdict, HciVerdict::NotAFrame);
}

void TestHciFrame::everyFlippedBitIsRejected()
{
    for (const char *text : vectors::kChecked) {
        const auto bytes = fromHex(text);
        for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
            auto damaged = bytes;
            damaged[bit / 8] = std::uint8_t(damaged[bit / 8] ^ (1 << bit % 8));
            if (sticks::examineHci(damaged).verdict == HciVerdict::Frame) {
                // Without its CRC flag a telegram may still pass: the flag itself was hit.
                QCOMPARE(bit, std::size_t(8 + 7));
                QCOMPARE(bytes[1] & 0x0F, int(sticks::HciFrame::RadioLink));
            }
        }
    }
}

void TestHciFrame::impossibleHeadersAreRejectedEarly()
{
    for (const char *text :
         {"00", "A591", "A580", "A585", "A58F", "A5A5", "A58100", "A58128", "A58206", "A58308", "A58403"})
        QCOMPARE(sticks::examineHci(fromHex(text)).verdict, HciVerdict::NotAFrame);
    for (const char *text : {"A5", "A581", "A58127", "A58205", "A58307", "A58402"})
        QCOMPARE(sticks::examineHci(fromHex(text)).verdict, HciVerdict::Incomplete);
    QCOMPARE(sticks::examineHci(fromHex("A5E203FF")).size, sticks::HciFrame::kMaxSize);
}

void TestHciFrame::attachmentsFollowTheFlags()
{
    const sticks::HciFrame both{fromHex(vectors::kWithTimeAndRssi)};
    QCOMPARE(both.timeStamp(), std::optional<std::uint32_t>(100));
    QCOMPARE(both.rssi(), std::optional<std::uint8_t>(0x8C));
    QCOMPARE(toHex(both.payload()), QByteArray(vectors::kTelegram).mid(2));

    const sticks::HciFrame rssi{fromHex(vectors::kWithRssi)};
    QVERIFY(!rssi.timeStamp());
    QCOMPARE(rssi.rssi(), std::optional<std::uint8_t>(0x8C));

    const sticks::HciFrame none{fromHex(vectors::kBare)};
    QVERIFY(!none.timeStamp() && !none.rssi());
    QVERIFY(none.isTelegram());
    QCOMPARE(sticks::HciFrame{fromHex(vectors::kRecorded25)}.timeStamp(), std::optional<std::uint32_t>(0x40110E6A));
}

void TestHciFrame::withoutCrcOnlyTheExpectedCounts()
{
    QCOMPARE(sticks::examineHci(fromHex(vectors::kBare)).verdict, HciVerdict::Frame);
    QCOMPARE(sticks::examineHci(fromHex("A50203094465328218515820C6")).verdict, HciVerdict::Frame);
    QCOMPARE(sticks::examineHci(fromHex("A50203084465328218515820")).verdict, HciVerdict::NotAFrame); // no address
    QCOMPARE(sticks::examineHci(fromHex("A5020309AA65328218515820C6")).verdict, HciVerdict::NotAFrame); // no C field
    QCOMPARE(sticks::examineHci(fromHex("A5010200")).verdict, HciVerdict::NotAFrame);
    QCOMPARE(sticks::examineHci(fromHex("A5010200"), 0x02).verdict, HciVerdict::Frame);
    QCOMPARE(sticks::examineHci(fromHex("A5010200"), 0x04).verdict, HciVerdict::NotAFrame);
}

void TestHciFrame::rssiIsALine()
{
    const auto tenths = [](std::uint8_t raw) { return qRound(sticks::im871aRssiDbm(raw) * 10); };
    QCOMPARE(tenths(0x31), -1005);
    QCOMPARE(tenths(0x8C), -520);
    QCOMPARE(tenths(0xAB), -355);
    QCOMPARE(tenths(50), -1000);
    QCOMPARE(tenths(200), -200);
}

QTEST_APPLESS_MAIN(TestHciFrame)
#include "tst_hci_frame.moc"
