// SPDX-License-Identifier: GPL-3.0-or-later
#include "sticks/im871a_request.h"

#include "sticks/hci_frame.h"
#include "sticks/im871a_vectors.h"
#include "support/hex.h"

#include <QTest>

#include <array>

using sticks::Im871aRequest;
using support::toHex;

class TestIm871aRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesMatchTheMakersForms();
    void nothingElseCanLeave();
    void theModeIsBounded();
};

void TestIm871aRequests::framesMatchTheMakersForms()
{
    QCOMPARE(toHex(requestFrame(Im871aRequest::Ping)), QByteArray(vectors::kPing));
    QCOMPARE(toHex(requestFrame(Im871aRequest::DeviceInformation)), QByteArray(vectors::kAskDevice));
    QCOMPARE(toHex(requestFrame(Im871aRequest::GetConfiguration)), QByteArray(vectors::kAskConfiguration));

    const std::vector<std::pair<std::uint8_t, const char *>> modes{
        {0x00, vectors::kSetS1},
        {0x01, "A5810308000300013800010025D0"},
        {0x02, "A58103080003000238000100E9CD"},
        {0x03, vectors::kSetT1},
        {0x04, "A5810308000300043800010071F6"},
        {0x05, "A5810308000300053800010035FD"},
        {0x06, "A58103080003000638000100F9E0"},
        {0x07, vectors::kSetC1B},
        {0x08, "A581030800030008380001004181"},
        {0x09, "A58103080003000938000100058A"},
        {0x0A, vectors::kSetCT},
    };
    for (const auto &[mode, frame] : modes)
        QCOMPARE(toHex(requestFrame(Im871aRequest::SetConfiguration, {mode, {}})), QByteArray(frame));
    QCOMPARE(toHex(requestFrame(Im871aRequest::SetConfiguration, {0x03, {.keepAfterUnplug = true}})),
             QByteArray("A581030801030003380001001247"));
    QCOMPARE(toHex(requestFrame(Im871aRequest::SetConfiguration, {0x03, {.timeStamps = true}})),
             QByteArray("A581030900030003B8000101017220"));
    QCOMPARE(toHex(requestFrame(Im871aRequest::SetConfiguration, {0x0A, {.timeStamps = true}})),
             QByteArray("A58103090003000AB8000101010105"));
}

/// Every frame that can be built, byte by byte: device management alone, four requests, fixed places.
void TestIm871aRequests::nothingElseCanLeave()
{
    constexpr std::array kRequests{Im871aRequest::Ping, Im871aRequest::SetConfiguration,
                                   Im871aRequest::GetConfiguration, Im871aRequest::DeviceInformation};
    for (const Im871aRequest request : kRequests) {
        for (int variant = 0; variant < 4 * 256; ++variant) {
            const bool stamps = (variant & 0x100) != 0;
            const bool keep = (variant & 0x200) != 0;
            const radio::Bytes frame = requestFrame(request, {std::uint8_t(variant & 0xFF), {stamps, keep}});
            QCOMPARE(sticks::examineHci(frame).verdict, sticks::HciVerdict::Frame);
            QCOMPARE(frame[1], 0x81); // CRC, device management: never the radio endpoints
            QCOMPARE(frame[2], std::uint8_t(request));
            if (request != Im871aRequest::SetConfiguration) {
                QCOMPARE(frame.size(), 6U);
                continue;
            }
            QCOMPARE(frame.size(), stamps ? 15U : 14U);
            QCOMPARE(frame[4], keep ? 1 : 0);
            QCOMPARE(frame[5], 0x03);
            QCOMPARE(frame[6], 0x00); // never a meter
            QVERIFY(frame[7] <= 0x15);
            QCOMPARE(frame[8], stamps ? 0xB8 : 0x38);
            QCOMPARE(frame[9], 0x00); // never power saving
        }
    }
}

void TestIm871aRequests::theModeIsBounded()
{
    QCOMPARE(toHex(requestFrame(Im871aRequest::SetConfiguration, {0x16, {}})), QByteArray(vectors::kSetS1));
    QCOMPARE(toHex(requestFrame(Im871aRequest::SetConfiguration, {0xFF, {}})), QByteArray(vectors::kSetS1));
}

QTEST_APPLESS_MAIN(TestIm871aRequests)
#include "tst_im871a_requests.moc"
