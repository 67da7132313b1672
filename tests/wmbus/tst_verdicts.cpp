// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/decoding_help.h"
#include "wmbus/remark_ids.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace wmbus;

namespace {

const std::string kMode5 =
    "2E44931578563412330 37A2A0020255923C95AAA26D1B2E7493B013EC4A6F6D3529B520EDFF0EA6DEFC99D6D69EBF3";
const std::string kMode5Key = "0102030405060708090A0B0C0D0E0F11";
const std::string kWrong = "FFEEDDCCBBAA99887766554433221100";
const std::string kLink = "24442D2C692845631B168D3050209CD621B006B1140AEF4953AE5B86FAFC0B00E70705B846";
const std::string kLinkKey = "4E5508544202058100DFEFA06B0934A5";
const std::string kCountingKey = "000102030405060708090A0B0C0D0E0F";
const std::string kFullFrame =
    "5C442D2C06357260190C8D207B70032F212E5118BDA064CD9C1F80C53BC484D1D7B129BBB7CAB735471509FF076CA2EFFE4D6CA5E1E9D5ECF4"
    "A5A71AED85B0FBB8AFE8DE76056871AB42699BC15D0199CA090859AA0BC430955F788195";
const std::string kCompactFrame = "3F442D2C06357260190C8D207C71032F21D477E94B601801285D168F4B4DBA2559D16DA8EBC3DA3974A5"
                                  "E826BDA2CF1BC97F7932A5E0B1B689D1"
                                  "C6242B9C2526";

std::string id(const DecodedTelegram &telegram)
{
    return std::string(telegram.reason.id);
}

} // namespace

class TestVerdicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noKey();
    void noiseIsNotReadable();
    void wrongKey();
    void triesAllCandidates();
    void publishedKeys_data();
    void publishedKeys();
    void keyOfTheWrongKind();
    void noCheckBytesButRecords();
    void foreignBytesWhereCheckBytesBelong();
    void twoBytesTooMany();
    void clearTailWithoutKey();
    void cutInsideTheEncryptedPart();
    void linkLayerKeys();
    void payloadCrcOfPlainTelegram();
    void decryptedByAnotherProgram();
    void macThatDiffers();
    void modesWithoutPublishedLayout();
    void learnsLayoutsFromFullFrames();
    void joinsFragments();
    void keysCanChange();
    void keyOfAnotherMeter();
};

/// Encrypted content is noise to whoever has no key, and some of it can be read as records to its very last byte.
void TestVerdicts::noiseIsNotReadable()
{
    std::mt19937 random(13757);
    Decoder decoder;
    DecodedTelegram telegram;
    radio::RawTelegram raw;
    int readable = 0;
    for (int i = 0; i < 100'000; ++i) {
        const auto blocks = std::uint8_t(1 + i % 6);
        raw.bytes = {
            std::uint8_t(14 + 16 * blocks), 0x44, 0x93, 0x15, 0x78, 0x56, 0x34, 0x12, 0x33, 0x03, 0x7A, 0x2A, 0x00,
            std::uint8_t(blocks << 4),      0x05};
        for (int n = 0; n < 16 * blocks; ++n)
            raw.bytes.push_back(std::uint8_t(random()));
        decoder.decode(raw, Depth::Readings, telegram);
        readable += telegram.security.verdict != Verdict::NoKey ? 1 : 0;
    }
    // Two check bytes come by chance in one of 65,536.
    QVERIFY2(readable <= 6, qPrintable(QString::number(readable)));
}

void TestVerdicts::noKey()
{
    const DecodedTelegram telegram = help::decode(kMode5, {{"99999999", kMode5Key}});
    QCOMPARE(int(telegram.outcome), int(Outcome::NoKey));
    QCOMPARE(int(telegram.security.verdict), int(Verdict::NoKey));
    QVERIFY(telegram.security.encrypted);
    QCOMPARE(int(*telegram.security.mode), 5);
    QCOMPARE(int(telegram.counts.encrypted), 32);
    QCOMPARE(telegram.security.key, -1);
    QVERIFY(telegram.plain.empty());
    QCOMPARE(help::brokenInvariant(telegram), std::string());
}

void TestVerdicts::wrongKey()
{
    const DecodedTelegram telegram = help::decode(kMode5, {{"12345678", kWrong}});
    QCOMPARE(int(telegram.outcome), int(Outcome::WrongKey));
    QCOMPARE(int(telegram.security.verdict), int(Verdict::WrongKey));
    QCOMPARE(telegram.reason.args[0], std::int64_t(1));
    QVERIFY(telegram.records.empty());
}

void TestVerdicts::triesAllCandidates()
{
    const DecodedTelegram telegram = help::decode(kMode5, {{"ELS-12345678-33-03", kWrong}, {"*", kMode5Key}});
    QCOMPARE(int(telegram.outcome), int(Outcome::Decoded));
    QCOMPARE(telegram.security.key, 1);
    QCOMPARE(telegram.plain.size(), telegram.bytes.size());
}

void TestVerdicts::publishedKeys_data()
{
    QTest::addColumn<QString>("telegram");
    QTest::addColumn<QString>("right");
    QTest::newRow("transport layer") << QString::fromStdString(kMode5) << QString::fromStdString(kMode5Key);
    QTest::newRow("extended link layer") << QString::fromStdString(kLink) << QString::fromStdString(kLinkKey);
}

/// A maker's default that fails says nothing: it was never said to be this meter's key.
void TestVerdicts::publishedKeys()
{
    QFETCH(QString, telegram);
    QFETCH(QString, right);
    const auto decode = [&](const std::string &own, const std::string &published) {
        const auto entry = [](const std::string &hex, bool isPublished) {
            return KeyEntry{*AddressPattern::parse("*"), *Key::fromHex(hex), isPublished ? 1 : 0, isPublished};
        };
        std::vector<KeyEntry> entries{entry(published, true)};
        if (!own.empty())
            entries.push_back(entry(own, false));
        Decoder decoder;
        decoder.setKeys(std::make_shared<const KeyRing>(std::move(entries)));
        DecodedTelegram result;
        decoder.decode(help::raw(telegram.toStdString()), Depth::Readings, result);
        return result;
    };
    const auto isReported = [](const DecodedTelegram &result) {
        return std::ranges::count(result.findings, remarks::kDefaultKey, &Remark::id) == 1;
    };
    const std::string key = right.toStdString();

    DecodedTelegram result = decode({}, kWrong);
    QCOMPARE(int(result.outcome), int(Outcome::NoKey));
    QCOMPARE(int(result.security.verdict), int(Verdict::NoKey));
    result = decode(kWrong, kWrong);
    QCOMPARE(int(result.outcome), int(Outcome::WrongKey));
    QCOMPARE(result.reason.args[0], std::int64_t(1));
    for (const std::string &own : {std::string(), kWrong}) {
        result = decode(own, key);
        QCOMPARE(int(result.security.verdict), int(Verdict::Fits));
        QCOMPARE(result.security.key, 1);
        QVERIFY(isReported(result));
    }
    result = decode(key, key);
    QCOMPARE(result.security.key, 0); // the meter's own key comes first
    QVERIFY(!isReported(result));
}

void TestVerdicts::keyOfTheWrongKind()
{
    const DecodedTelegram telegram = help::decode(kMode5, {{"12345678", "0102030405060708"}});
    QCOMPARE(int(telegram.security.verdict), int(Verdict::NoKey));
}

void TestVerdicts::noCheckBytesButRecords()
{
    // A water meter's records, encrypted without the check bytes in front: they alone speak for the key.
    const std::string header = "1E44AE4C7856341268077A55001005";
    const DecodedTelegram checked = help::decode(header + "EB7022C7435254F885154C48EBD8DD17", {{"*", kCountingKey}});
    QCOMPARE(int(checked.security.verdict), int(Verdict::Fits));
    QCOMPARE(int(checked.security.proof), ProofCheckBytes | ProofRecords);
    const DecodedTelegram plausible = help::decode(header + "9A8351F77E32EFE9A8C8239B0A88E8BF", {{"*", kCountingKey}});
    QCOMPARE(int(plausible.security.verdict), int(Verdict::Plausible));
    QCOMPARE(int(plausible.security.proof), int(ProofRecords));
    QCOMPARE(int(plausible.outcome), int(Outcome::Decoded));
    QCOMPARE(help::recordTexts(plausible), std::string("volume=12345.678 m³\nvolume=0.348 m³"));
    QCOMPARE(std::string(plausible.findings.at(0).id), std::string(remarks::kNoCheckBytes));
}

void TestVerdicts::foreignBytesWhereCheckBytesBelong()
{
    // 60 9B 0C 13 78 56 34 12 and fillers: 60 9B 0C can be read as a record without data, but hardly is one.
    const DecodedTelegram telegram =
        help::decode("1E44AE4C7856341268077A55001005 12FE864230758C75C1DF6C24CA229646", {{"*", kCountingKey}});
    QCOMPARE(int(telegram.security.verdict), int(Verdict::Plausible));
    QCOMPARE(int(telegram.outcome), int(Outcome::Partial));
    QCOMPARE(id(telegram), std::string(remarks::kForeignCheckBytes));
    QCOMPARE(telegram.reason.args[0], std::int64_t(0x60));
    QCOMPARE(telegram.reason.args[1], std::int64_t(0x9B));
    QCOMPARE(help::recordTexts(telegram), std::string("volume=12345.678 m³?"));
    QCOMPARE(int(telegram.counts.unknown), 2);
    QCOMPARE(help::brokenInvariant(telegram), std::string());
}

void TestVerdicts::twoBytesTooMany()
{
    const DecodedTelegram telegram =
        help::decode("2044AE4C7856341268077A55001005 EB7022C7435254F885154C48EBD8DD17 DE47", {{"*", kCountingKey}});
    QCOMPARE(int(telegram.security.verdict), int(Verdict::Fits));
    QCOMPARE(int(telegram.outcome), int(Outcome::Partial));
    QCOMPARE(id(telegram), std::string(remarks::kExtraBytes));
    QCOMPARE(telegram.reason.args[0], std::int64_t(2));
    QCOMPARE(help::recordTexts(telegram), std::string("volume=12345.678 m³"));
    QVERIFY(telegram.findings.empty());
}

void TestVerdicts::clearTailWithoutKey()
{
    const DecodedTelegram telegram = help::decode(
        "304493444433221155378C00757288776655934455080004100500DFE2A782146D1513581CD2F83F39040CFD1078563412");
    QCOMPARE(int(telegram.outcome), int(Outcome::NoKey));
    QCOMPARE(help::recordTexts(telegram), std::string("customer-location=\"12345678\""));
    QCOMPARE(int(telegram.counts.encrypted), 16);
    QCOMPARE(help::brokenInvariant(telegram), std::string());
}

void TestVerdicts::cutInsideTheEncryptedPart()
{
    const radio::Bytes whole = help::bytes(kMode5);
    const std::string cut = help::hex(radio::ByteView(whole).first(whole.size() - 10));
    const DecodedTelegram telegram = help::decode(cut, {{"12345678", kMode5Key}});
    QCOMPARE(int(telegram.outcome), int(Outcome::Damaged));
    QCOMPARE(id(telegram), std::string(remarks::kTruncated));
    QCOMPARE(int(telegram.security.verdict), int(Verdict::Fits)); // the whole block that is there proves the key
    QCOMPARE(help::recordTexts(telegram).substr(0, 18), std::string("volume=28504.27 m\xC2"));
    const DecodedTelegram noProof = help::decode(cut, {{"12345678", kWrong}});
    QCOMPARE(int(noProof.security.verdict), int(Verdict::Damaged));
    QCOMPARE(help::brokenInvariant(noProof), std::string());
}

void TestVerdicts::linkLayerKeys()
{
    QCOMPARE(int(help::decode(kLink).outcome), int(Outcome::NoKey));
    QCOMPARE(int(help::decode(kLink, {{"*", kWrong}}).outcome), int(Outcome::WrongKey));
    const DecodedTelegram telegram = help::decode(kLink, {{"*", kWrong}, {"*", kLinkKey}});
    QCOMPARE(int(telegram.security.verdict), int(Verdict::Fits));
    QCOMPARE(telegram.security.key, 1);
    QVERIFY(telegram.security.proof & ProofPayloadCrc);
    QVERIFY(!telegram.security.mode);
}

void TestVerdicts::payloadCrcOfPlainTelegram()
{
    // Session number without encryption: the payload CRC is in the clear and checked the same way.
    const std::string good = "1A44AE0C7856341201078D20270000000 0"
                             "C3B7"
                             "78"
                             "0B1343658704130100";
    const DecodedTelegram telegram = help::decode(good);
    QCOMPARE(int(telegram.outcome), int(Outcome::Damaged));
    QCOMPARE(id(telegram), std::string(remarks::kPayloadCrc));
    QCOMPARE(help::brokenInvariant(telegram), std::string());
}

void TestVerdicts::decryptedByAnotherProgram()
{
    const std::string clear =
        "2E44931578563412330 37A2A002025 2F2F0C1427048502046D32371F1502FD170000" + std::string(26, 'F');
    radio::Bytes bytes = help::bytes(clear);
    std::fill(bytes.end() - 13, bytes.end(), std::uint8_t(0x2F));
    const DecodedTelegram telegram = help::decode(help::hex(bytes), {{"12345678", kMode5Key}});
    QCOMPARE(int(telegram.security.verdict), int(Verdict::AlreadyDecrypted));
    QCOMPARE(int(telegram.outcome), int(Outcome::Decoded));
    QVERIFY(telegram.security.encrypted);
    QCOMPARE(telegram.security.key, -1);
}

void TestVerdicts::macThatDiffers()
{
    const std::string telegram = "434493157856341233038C2075900F002C25B30A000021924D4F2FB66E017A75002007109058475F4BC91"
                                 "DF878B80A1B0F98B629024AAC72"
                                 "7942BFC549233C0140829B93";
    radio::Bytes bytes = help::bytes(telegram);
    bytes[22] ^= 1; // MAC
    const DecodedTelegram result = help::decode(help::hex(bytes), {{"*", kCountingKey}});
    QCOMPARE(int(result.security.verdict), int(Verdict::Fits));
    QVERIFY(!(result.security.proof & ProofMac));
    QCOMPARE(result.findings.size(), std::size_t(1));
    QCOMPARE(result.findings[0].id, remarks::kMacMismatch);
}

void TestVerdicts::modesWithoutPublishedLayout()
{
    const std::pair<const char *, std::string_view> modes[] = {
        {"01", remarks::kMakerMode}, {"06", remarks::kReservedMode}, {"08", remarks::kCtrMode},
        {"09", remarks::kGcmMode},   {"0B", remarks::kReservedMode}, {"0C", remarks::kReservedMode},
        {"0D", remarks::kTlsMode},   {"0E", remarks::kReservedMode}, {"0F", remarks::kReservedMode},
        {"10", remarks::kMakerMode}, {"1F", remarks::kMakerMode}};
    for (const auto &[mode, reason] : modes) {
        const std::string telegram =
            "1E449315785634123303 7A2A0020" + std::string(mode) + "AABBCCDDEEFF00112233445566778899";
        const DecodedTelegram result = help::decode(telegram, {{"*", kMode5Key}});
        QCOMPARE(int(result.outcome), int(Outcome::Unsupported));
        QCOMPARE(result.reason.id, reason);
        QVERIFY(result.counts.encrypted > 0);
        QCOMPARE(help::brokenInvariant(result), std::string());
    }
}

void TestVerdicts::learnsLayoutsFromFullFrames()
{
    Decoder decoder;
    decoder.setKeys(help::keyRing({{"*", kCountingKey}}));
    DecodedTelegram telegram;
    // A layout that nobody published: storage 5 and 6 of a volume.
    const std::string records = "C4021301000000"
                                "84031302000000";
    decoder.decode(help::raw(help::plainTelegram(records)), Depth::Readings, telegram);
    QCOMPARE(int(telegram.outcome), int(Outcome::Decoded));
    const std::vector<CompactLayout> heard = decoder.takeHeardLayouts();
    QCOMPARE(heard.size(), std::size_t(1));
    QCOMPARE(help::hex(heard[0].headers), std::string("C40213840313"));
    QVERIFY(decoder.takeHeardLayouts().empty());

    CompactLayouts layouts;
    QVERIFY(layouts.find(0x82DD));
    QVERIFY(!layouts.add(*layouts.find(0x82DD)));
    QCOMPARE(int(layouts.find(0x82DD)->signature()), 0x82DD);

    // Full and compact frame of one meter, behind AES-CTR.
    decoder.decode(help::raw(kFullFrame), Depth::Fields, telegram);
    const std::string full = help::recordTexts(telegram);
    decoder.decode(help::raw(kCompactFrame), Depth::Fields, telegram);
    QCOMPARE(help::recordTexts(telegram), full);
    QCOMPARE(help::brokenInvariant(telegram), std::string());
}

void TestVerdicts::joinsFragments()
{
    // The message 78 | 0413 00000001 | 0B13 436587 in two fragments of one sender.
    const std::string head = "44AE0C785634120107";
    const std::string first = "14" + head
                              + "90020140"
                                "780413010000";
    const std::string last = "13" + head
                             + "90020200"
                               "000B13436587";
    Decoder decoder;
    DecodedTelegram telegram;
    radio::Bytes bytes = help::bytes(first);
    bytes[0] = std::uint8_t(bytes.size() - 1);
    radio::RawTelegram raw;
    raw.bytes = bytes;
    decoder.decode(raw, Depth::Fields, telegram);
    QCOMPARE(int(telegram.outcome), int(Outcome::Partial));
    QCOMPARE(telegram.reason.id, remarks::kFragmentWaiting);
    QCOMPARE(help::brokenInvariant(telegram), std::string());
    raw.bytes = help::bytes(last);
    raw.bytes[0] = std::uint8_t(raw.bytes.size() - 1);
    decoder.decode(raw, Depth::Fields, telegram);
    QCOMPARE(help::recordTexts(telegram), std::string("volume=0.001 m³\nvolume=876.543 m³"));
    QCOMPARE(int(telegram.outcome), int(Outcome::Decoded));
    QCOMPARE(int(telegram.records[0].source), int(Source::Message));
    QCOMPARE(help::brokenInvariant(telegram), std::string());
    // A copy of the fragment that completed the message says the same.
    decoder.decode(raw, Depth::Fields, telegram);
    QCOMPARE(int(telegram.outcome), int(Outcome::Decoded));
}

void TestVerdicts::keysCanChange()
{
    Decoder decoder;
    DecodedTelegram telegram;
    decoder.decode(help::raw(kMode5), Depth::Readings, telegram);
    QCOMPARE(int(telegram.outcome), int(Outcome::NoKey));
    decoder.setKeys(help::keyRing({{"12345678", kMode5Key}}));
    decoder.decode(help::raw(kMode5), Depth::Readings, telegram);
    QCOMPARE(int(telegram.outcome), int(Outcome::Decoded));
    decoder.setKeys(help::keyRing({{"12345678", kWrong}}));
    decoder.decode(help::raw(kMode5), Depth::Readings, telegram);
    QCOMPARE(int(telegram.outcome), int(Outcome::WrongKey));
    decoder.setKeys(nullptr);
    decoder.decode(help::raw(kMode5), Depth::Readings, telegram);
    QCOMPARE(int(telegram.outcome), int(Outcome::NoKey));
}

void TestVerdicts::keyOfAnotherMeter()
{
    // Two meters, their keys given the wrong way round.
    Decoder decoder;
    decoder.setKeys(help::keyRing({{"12345678", kLinkKey}, {"63452869", kMode5Key}}));
    DecodedTelegram telegram;
    decoder.decode(help::raw(kMode5), Depth::Fields, telegram);
    QCOMPARE(int(telegram.security.verdict), int(Verdict::WrongKey)); // the other one is not heard yet
    decoder.decode(help::raw(kLink), Depth::Fields, telegram);
    QCOMPARE(int(telegram.security.verdict), int(Verdict::FitsOtherMeter));
    QCOMPARE(telegram.reason.id, remarks::kKeyOfOtherMeter);
    QCOMPARE(int(telegram.outcome), int(Outcome::WrongKey));
    decoder.decode(help::raw(kMode5), Depth::Fields, telegram);
    QCOMPARE(int(telegram.security.verdict), int(Verdict::FitsOtherMeter));
    // A key for every meter was given for none of them.
    decoder.setKeys(help::keyRing({{"*", kWrong}, {"ELS*", kLinkKey}}));
    decoder.decode(help::raw(kMode5), Depth::Fields, telegram);
    QCOMPARE(int(telegram.security.verdict), int(Verdict::WrongKey));
}

QTEST_APPLESS_MAIN(TestVerdicts)
#include "tst_verdicts.moc"
