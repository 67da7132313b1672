// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/decoding_help.h"
#include "wmbus/link/crc16.h"
#include "wmbus/link/frame.h"
#include "wmbus/remark_ids.h"

#include <QtTest>

using namespace wmbus;

namespace {

/// A water meter's telegram without checksums, in format A and in format B.
const std::string kBare = "1844AE4C4455223368077A55000000041389E20100023B0000";
const std::string kFormatA = "1844AE4C4455223368075F787A55000000041389E20100023B0000D0C6";
const std::string kFormatB = "1A44AE4C4455223368077A55000000041389E20100023B0000C6B4";

struct Unpacked
{
    Frame frame;
    DecodedTelegram telegram;
};

Unpacked unpack(const radio::RawTelegram &raw)
{
    Unpacked result;
    result.frame = unpackFrame(raw, result.telegram);
    return result;
}

Unpacked unpack(const std::string &hex)
{
    return unpack(help::raw(hex));
}

bool repaired(const Unpacked &unpacked, std::string_view id)
{
    const auto &repairs = unpacked.telegram.repairs;
    return std::any_of(repairs.begin(), repairs.end(), [id](const Remark &remark) { return remark.id == id; });
}

std::string crcHex(radio::ByteView bytes)
{
    const std::uint16_t crc = crc16(bytes);
    const std::uint8_t pair[] = {std::uint8_t(crc >> 8), std::uint8_t(crc)};
    return help::hex(pair);
}

/// Format B with three blocks: L 134, checksums at 126 and at the end.
std::string threeBlocks()
{
    const std::string first = "8644AE0C7856341201078C2027780B13436587" + std::string(2 * 107, '1');
    const std::string third = "1234567890";
    return first + crcHex(help::bytes(first)) + third + crcHex(help::bytes(third));
}

} // namespace

class TestFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computesChecksums_data();
    void computesChecksums();
    void takesChecksumsOut_data();
    void takesChecksumsOut();
    void thirdBlockOfFormatB();
    void prefersProofToHints();
    void verifiedBytesMeetAChecksumByChance();
    void cutsTrailingBytes();
    void namesEveryBadBlock();
    void saysWhatIsMissing();
    void refusesImpossibleLengths();
    void strippedFormatB();
    void damageReportedByTheReceiver();
    void wiredFrames_data();
    void wiredFrames();
};

void TestFrame::computesChecksums_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<int>("crc");
    QTest::newRow("nothing") << QByteArray() << 0xFFFF;
    QTest::newRow("noughts") << QByteArray("0000") << 0xFFFF;
    QTest::newRow("check value") << QByteArray("313233343536373839") << 0xC2B7;
    QTest::newRow("first block") << QByteArray("2E449315785634123303") << 0x3363;
    QTest::newRow("second block") << QByteArray("7A2A0020255923C95AAA26D1B2E7493B") << 0xC2AD;
    QTest::newRow("third block") << QByteArray("013EC4A6F6D3529B520EDFF0EA6DEFC9") << 0x55B2;
    QTest::newRow("short block") << QByteArray("9D6D69EBF3") << 0xEC8A;
    QTest::newRow("format B") << QByteArray("1444AE0C7856341201078C2027780B13436587") << 0x7AC5;
}

void TestFrame::computesChecksums()
{
    QFETCH(QByteArray, hex);
    QFETCH(int, crc);
    const radio::Bytes bytes = help::bytes(hex.toStdString());
    QCOMPARE(int(crc16(bytes)), crc);
    Crc16 inPieces;
    for (const std::uint8_t byte : bytes)
        inPieces.add(radio::ByteView(&byte, 1));
    QCOMPARE(int(inPieces.value()), crc);
}

void TestFrame::takesChecksumsOut_data()
{
    QTest::addColumn<QString>("hex");
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("repair");
    QTest::newRow("none inside") << QString::fromStdString(kBare) << int(radio::FrameFormat::Unknown) << QString();
    QTest::newRow("format A") << QString::fromStdString(kFormatA) << int(radio::FrameFormat::A) << "crc-removed-a";
    QTest::newRow("format A, L counts them")
        << QString::fromStdString("1C" + kFormatA.substr(2)) << int(radio::FrameFormat::A) << "length-corrected";
    QTest::newRow("format B") << QString::fromStdString(kFormatB) << int(radio::FrameFormat::B) << "crc-removed-b";
    QTest::newRow("format B, L corrected, checksum left in")
        << QString::fromStdString("18" + kFormatB.substr(2)) << int(radio::FrameFormat::B) << "crc-removed-b";
}

void TestFrame::takesChecksumsOut()
{
    QFETCH(QString, hex);
    QFETCH(int, format);
    QFETCH(QString, repair);
    const Unpacked result = unpack(hex.toStdString());
    QCOMPARE(QString::fromStdString(help::hex(result.telegram.bytes)), QString::fromStdString(kBare));
    QCOMPARE(int(result.telegram.format), format);
    QVERIFY(!result.frame.damage);
    QCOMPARE(result.frame.goodBytes, result.telegram.bytes.size());
    QVERIFY(repair.isEmpty() ? result.telegram.repairs.empty() : repaired(result, repair.toStdString()));
}

void TestFrame::thirdBlockOfFormatB()
{
    const std::string hex = threeBlocks();
    const Unpacked whole = unpack(hex);
    QVERIFY(!whole.frame.damage);
    QCOMPARE(whole.telegram.bytes.size(), std::size_t(131));
    QCOMPARE(int(whole.telegram.bytes[0]), 130);
    QCOMPARE(QString::fromStdString(help::hex(whole.telegram.bytes)).right(10), QString("1234567890"));
    // A third block whose checksum is wrong leaves the first two proven.
    radio::RawTelegram raw = help::raw(hex);
    raw.bytes.back() ^= 1;
    raw.format = radio::FrameFormat::B;
    raw.crc = radio::CrcState::Inside;
    const Unpacked broken = unpack(raw);
    QVERIFY(broken.frame.damage);
    QCOMPARE(broken.frame.damage->id, remarks::kBadBlock);
    QCOMPARE(broken.frame.damage->args[0], std::int64_t(2));
    QCOMPARE(broken.frame.goodBytes, std::size_t(126));
}

void TestFrame::prefersProofToHints()
{
    radio::RawTelegram raw = help::raw(kFormatA);
    raw.crc = radio::CrcState::VerifiedByDevice;
    raw.format = radio::FrameFormat::B;
    const Unpacked result = unpack(raw);
    QCOMPARE(int(result.telegram.format), int(radio::FrameFormat::A));
    QCOMPARE(help::hex(result.telegram.bytes), kBare);
}

/// Its last two bytes happen to be what the checksum of format B would be; in mode T there is no format B.
void TestFrame::verifiedBytesMeetAChecksumByChance()
{
    const std::string hex = "144424234528713001077A9A0000000413F2A10700";
    radio::RawTelegram raw = help::raw(hex);
    raw.mode = radio::LinkMode::T;
    raw.crc = radio::CrcState::VerifiedByDevice;
    QCOMPARE(help::hex(unpack(raw).telegram.bytes), hex);
    raw.crc = radio::CrcState::Unknown;
    QCOMPARE(unpack(raw).telegram.bytes.size(), raw.bytes.size() - 2);
}

void TestFrame::cutsTrailingBytes()
{
    for (const std::string &hex : {kBare, kFormatA, kFormatB}) {
        const Unpacked result = unpack(hex + "B2");
        QCOMPARE(help::hex(result.telegram.bytes), kBare);
        QVERIFY(!result.frame.damage);
        QVERIFY(repaired(result, remarks::kTrailingBytes));
    }
}

void TestFrame::namesEveryBadBlock()
{
    const std::string good = "2E44931578563412330333637A2A0020255923C95AAA26D1B2E7493BC2AD013EC4A6F6D3529B520EDFF0EA6DE"
                             "FC955B29D6D69EBF3EC8A";
    radio::RawTelegram raw = help::raw(good);
    raw.bytes[14] ^= 0x10; // second block
    raw.bytes[50] ^= 0x10; // fourth block
    const Unpacked result = unpack(raw);
    QVERIFY(result.frame.damage);
    QCOMPARE(result.frame.damage->id, remarks::kBadBlock);
    QCOMPARE(result.frame.damage->args[0], std::int64_t(2));
    QCOMPARE(result.frame.damage->args[1], std::int64_t(0xC2AD));
    QCOMPARE(result.frame.damage->range, (ByteRange{10, 16}));
    QCOMPARE(result.frame.goodBytes, std::size_t(10));
    QCOMPARE(result.telegram.bytes.size(), std::size_t(47));
    QCOMPARE(result.telegram.findings.size(), std::size_t(1));
    QCOMPARE(result.telegram.findings[0].args[0], std::int64_t(4));
    // A damaged first block of a telegram whose size is that of format A.
    radio::RawTelegram first = help::raw(good);
    first.bytes[5] ^= 1;
    const Unpacked damagedHeader = unpack(first);
    QVERIFY(damagedHeader.frame.damage);
    QCOMPARE(damagedHeader.frame.damage->args[0], std::int64_t(1));
    QCOMPARE(damagedHeader.frame.goodBytes, std::size_t(0));
}

void TestFrame::saysWhatIsMissing()
{
    const Unpacked bare = unpack(kBare.substr(0, kBare.size() - 6));
    QVERIFY(bare.frame.damage);
    QCOMPARE(bare.frame.damage->id, remarks::kTruncated);
    QCOMPARE(bare.frame.damage->args[0], std::int64_t(3));
    QCOMPARE(bare.frame.goodBytes, std::size_t(22));
    const Unpacked withChecksums = unpack(kFormatA.substr(0, kFormatA.size() - 10));
    QVERIFY(withChecksums.frame.damage);
    QCOMPARE(int(withChecksums.telegram.format), int(radio::FrameFormat::A));
    QCOMPARE(withChecksums.frame.damage->args[0], std::int64_t(3));
    QCOMPARE(help::hex(withChecksums.telegram.bytes), kBare.substr(0, kBare.size() - 6));
    QVERIFY(unpack("").frame.damage);
    QVERIFY(unpack("44").frame.damage);
}

void TestFrame::refusesImpossibleLengths()
{
    const Unpacked result = unpack("0544AE4C44552233680778");
    QVERIFY(result.frame.damage);
    QCOMPARE(result.frame.damage->id, remarks::kImpossibleLength);
    QCOMPARE(result.frame.damage->args[0], std::int64_t(5));
    QCOMPARE(result.frame.goodBytes, std::size_t(0));
    radio::RawTelegram endless;
    endless.bytes.assign(100'000, 0x00);
    QVERIFY(unpack(endless).telegram.bytes.size() <= 290);
}

void TestFrame::strippedFormatB()
{
    const std::string stripped = "1A" + kBare.substr(2);
    const Unpacked result = unpack(stripped);
    QVERIFY(!result.frame.damage);
    QCOMPARE(help::hex(result.telegram.bytes), kBare);
    QVERIFY(repaired(result, remarks::kLengthCorrected));
    // In mode T there is no format B: the same bytes lack their last two.
    radio::RawTelegram raw = help::raw(stripped);
    raw.mode = radio::LinkMode::T;
    QVERIFY(unpack(raw).frame.damage);
}

void TestFrame::damageReportedByTheReceiver()
{
    radio::RawTelegram raw = help::raw(kBare);
    raw.crc = radio::CrcState::Bad;
    Decoder decoder;
    DecodedTelegram telegram;
    decoder.decode(raw, Depth::Fields, telegram);
    QCOMPARE(int(telegram.outcome), int(Outcome::Damaged));
    QCOMPARE(telegram.reason.id, remarks::kReceiverReportsDamage);
    QCOMPARE(telegram.records.size(), std::size_t(2));
}

void TestFrame::wiredFrames_data()
{
    QTest::addColumn<QString>("hex");
    QTest::addColumn<QString>("damage");
    QTest::newRow("long") << "6803036808057283 16"
                          << "bad-checksum";
    QTest::newRow("control") << "68030368080172 7B 16"
                             << "";
    QTest::newRow("control, stop byte") << "68030368080172 7B 17"
                                        << "bad-stop";
    QTest::newRow("control, cut") << "68030368080172"
                                  << "truncated";
    QTest::newRow("request") << "107BFD7816"
                             << "";
    QTest::newRow("request, checksum") << "107BFD7916"
                                       << "bad-checksum";
    QTest::newRow("link reset") << "1040FE3E16"
                                << "";
}

void TestFrame::wiredFrames()
{
    QFETCH(QString, hex);
    QFETCH(QString, damage);
    const DecodedTelegram telegram = help::decode(hex.toStdString());
    QCOMPARE(int(telegram.format), int(radio::FrameFormat::Wired));
    QVERIFY(telegram.control.has_value());
    QVERIFY(telegram.wiredAddress.has_value());
    QVERIFY(!telegram.link.has_value());
    if (!damage.isEmpty()) {
        QCOMPARE(int(telegram.outcome), int(Outcome::Damaged));
        QCOMPARE(QString::fromUtf8(telegram.reason.id.data(), int(telegram.reason.id.size())), damage);
    }
    QCOMPARE(QString::fromStdString(help::brokenInvariant(telegram)), QString());
}

QTEST_APPLESS_MAIN(TestFrame)
#include "tst_frame.moc"
