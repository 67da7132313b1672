// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/telegram_encoder.h"
#include "wmbus/decoding_help.h"
#include "wmbus/link/crc16.h"
#include "wmbus/remark_ids.h"
#include "wmbus/security/key_derivation.h"

#include <QtTest>

#include <openssl/evp.h>

#include <algorithm>
#include <memory>
#include <random>

using namespace wmbus;

namespace {

const std::string kKey = "000102030405060708090A0B0C0D0E0F";
const std::string kDesKey = "0123456789ABCDEF";
const std::string kHead = "44AE0C785634120107"; ///< C to type of CEN-12345678-01-07

/// The L field in front of the other bytes.
radio::Bytes telegram(const std::string &hex)
{
    radio::Bytes bytes = help::bytes("00" + hex);
    bytes[0] = std::uint8_t(bytes.size() - 1);
    return bytes;
}

DecodedTelegram decode(const radio::Bytes &bytes, const help::Keys &keys)
{
    return help::decode(help::hex(bytes), keys);
}

/// Mode 5 around these bytes, whatever they are.
radio::Bytes mode5(const std::string &contentHex)
{
    simulation::TelegramLayers layers;
    layers.sender = {0x0CAE, 0x12345678, 1, 7};
    layers.accessNumber = 0x2A;
    layers.key = simulation::AesKey{};
    const radio::Bytes key = help::bytes(kKey);
    std::copy(key.begin(), key.end(), layers.key->begin());
    return simulation::encodeTelegram(layers, help::bytes(contentHex));
}

bool hasFinding(const DecodedTelegram &telegram, std::string_view id)
{
    return std::any_of(telegram.findings.begin(), telegram.findings.end(),
                       [id](const Remark &remark) { return remark.id == id; });
}

/// A message of the authentication layer in the clear: FCL, the fields between it and the MAC, what the MAC covers.
radio::Bytes authenticated(const std::string &layerHex, const std::string &coveredHex, std::size_t macSize,
                           const std::string &behindMacHex, const std::string &message)
{
    const radio::Bytes key = help::bytes(kKey);
    CmacCalculator master(BlockView(key.data(), 16));
    const auto macKey = deriveKey(master, KeyPurpose::AuthenticateFromMeter, 7, 0x12345678);
    const radio::Bytes covered = help::bytes(coveredHex + message);
    const std::span<const std::uint8_t> parts[] = {covered};
    const auto mac = CmacCalculator(*macKey).calculate(parts);
    const std::string layer = layerHex + help::hex(radio::ByteView(*mac).first(macSize)) + behindMacHex;
    const auto length = std::uint8_t(layer.size() / 2);
    return telegram(kHead + "90" + help::hex(radio::ByteView(&length, 1)) + layer + message);
}

/// One DES key three times in triple DES gives single DES.
radio::Bytes encryptDes(const radio::Bytes &plain, const radio::Bytes &iv)
{
    const std::string tripled = kDesKey + kDesKey + kDesKey;
    const radio::Bytes key = help::bytes(tripled);
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(),
                                                                                  &EVP_CIPHER_CTX_free);
    radio::Bytes cipher(plain.size());
    int size = 0;
    EVP_EncryptInit_ex(context.get(), EVP_des_ede3_cbc(), nullptr, key.data(), iv.data());
    EVP_CIPHER_CTX_set_padding(context.get(), 0);
    EVP_EncryptUpdate(context.get(), cipher.data(), &size, plain.data(), int(plain.size()));
    return cipher;
}

} // namespace

class TestSecurity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void extraBytesBehindTheBlocks_data();
    void extraBytesBehindTheBlocks();
    void extraByteOfAReceiver();
    void checkBytesAlone();
    void checkBytesInNoise();
    void decryptedButBroken();
    void keySizes();
    void wrongKeysSayWhatFailed();
    void desModes();
    void desModeWithADate();
    void macOfPlainMessages_data();
    void macOfPlainMessages();
    void macThatCannotBeChecked();
    void supportedKeyWins();
    void reservedLinkEncryption();
    void damageHidesTheVerdict();
};

/// Receivers that count their signal strength in L: the key is right, the records are whole.
void TestSecurity::extraBytesBehindTheBlocks_data()
{
    QTest::addColumn<QString>("extra");
    QTest::newRow("one byte, signal strength") << "B5";
    QTest::newRow("two bytes, quality and signal strength") << "5E7A";
}

void TestSecurity::extraBytesBehindTheBlocks()
{
    QFETCH(QString, extra);
    radio::Bytes bytes = mode5("0C1427048502 02FD170000");
    const radio::Bytes tail = help::bytes(extra.toStdString());
    bytes.insert(bytes.end(), tail.begin(), tail.end());
    bytes[0] = std::uint8_t(bytes.size() - 1);
    const DecodedTelegram result = decode(bytes, {{"12345678", kKey}});
    QCOMPARE(help::recordTexts(result), std::string("volume=28504.27 m³\nerror-flags=0"));
    QCOMPARE(int(result.security.verdict), int(Verdict::Fits));
    QCOMPARE(int(result.security.proof), ProofCheckBytes | ProofRecords);
    QCOMPARE(int(result.outcome), int(Outcome::Partial));
    QCOMPARE(result.reason.id, remarks::kExtraBytes);
    QCOMPARE(result.reason.args[0], std::int64_t(tail.size()));
    QCOMPARE(int(result.reason.range.first), int(bytes.size() - tail.size()));
    QCOMPARE(help::brokenInvariant(result), std::string());
}

void TestSecurity::extraByteOfAReceiver()
{
    const DecodedTelegram result = decode(telegram(kHead + "78 0413E8030000 5E"), {});
    QCOMPARE(help::recordTexts(result), std::string("volume=1.000 m³"));
    QCOMPARE(result.reason.id, remarks::kExtraBytes);
}

void TestSecurity::checkBytesAlone()
{
    // Decrypts to the check bytes and then to nothing that is a record.
    const DecodedTelegram result = decode(mode5("3F3F3F3F3F3F3F3F3F3F3F3F3F3F"), {{"12345678", kKey}});
    QCOMPARE(int(result.security.verdict), int(Verdict::Fits));
    QCOMPARE(int(result.security.proof), int(ProofCheckBytes));
    QVERIFY(hasFinding(result, remarks::kWeakProof));
    QVERIFY(result.outcome != Outcome::Decoded);
    const DecodedTelegram sound = decode(mode5("0C1427048502"), {{"12345678", kKey}});
    QVERIFY(!hasFinding(sound, remarks::kWeakProof));
}

void TestSecurity::checkBytesInNoise()
{
    // Ciphertext that starts with 2F 2F by chance is no content that another program decrypted.
    const std::string noise = "2F2F9A4C07D1F3B8E60152C9AA7734DE";
    const DecodedTelegram result = decode(telegram(kHead + "7A2A001005" + noise), {});
    QCOMPARE(int(result.security.verdict), int(Verdict::NoKey));
    QCOMPARE(int(result.outcome), int(Outcome::NoKey));
    const DecodedTelegram wrong = decode(telegram(kHead + "7A2A001005" + noise), {{"*", kKey}});
    QCOMPARE(int(wrong.security.verdict), int(Verdict::WrongKey));
}

void TestSecurity::decryptedButBroken()
{
    // The content is clear beyond doubt, although its last record is not one.
    const DecodedTelegram result =
        decode(telegram(kHead + "7A2A002005 2F2F 0C1427048502 0C1327048502 426C9F2C 02FD170000 3F01020304050607"), {});
    QCOMPARE(int(result.security.verdict), int(Verdict::AlreadyDecrypted));
    QVERIFY(result.records.size() >= 4);
    QCOMPARE(int(result.outcome), int(Outcome::Partial));
}

void TestSecurity::keySizes()
{
    const DecodedTelegram result = decode(mode5("0C1427048502"), {{"12345678", kDesKey}});
    QCOMPARE(int(result.outcome), int(Outcome::NoKey));
    QVERIFY(hasFinding(result, remarks::kKeySize));
    QVERIFY(!hasFinding(decode(mode5("0C1427048502"), {}), remarks::kKeySize));
}

void TestSecurity::wrongKeysSayWhatFailed()
{
    const help::Keys wrong = {{"*", "FFEEDDCCBBAA99887766554433221100"}};
    QCOMPARE(decode(mode5("0C1427048502"), wrong).reason.id, remarks::kWrongKey);
    QCOMPARE(
        help::decode("24442D2C692845631B168D3050209CD621B006B1140AEF4953AE5B86FAFC0B00E70705B846", wrong).reason.id,
        remarks::kWrongLinkKey);
    QCOMPARE(
        help::decode("4544372C060382533C168C20307A3010FF2A10018C570E006DA7632471F42B0A3CECCD461353573ED02B87118BC5F"
                     "FE982F7F00A0274543BC51938F8B9C8BB8928114D60788A",
                     wrong)
            .reason.id,
        remarks::kWrongTagKey);
}

void TestSecurity::desModes()
{
    const radio::Bytes plain = help::bytes("2F2F 0C1427048502 426C9F2C 02FD170000 2F2F2F2F2F2F2F");
    const std::string header = kHead + "72 78563412 AE0C 01 07 2A 00";
    const radio::Bytes cipher = encryptDes(plain, radio::Bytes(8));
    const DecodedTelegram result = decode(telegram(header + "1802" + help::hex(cipher)), {{"12345678", kDesKey}});
    QCOMPARE(int(result.security.verdict), int(Verdict::Fits));
    QCOMPARE(int(result.outcome), int(Outcome::Decoded));
    QCOMPARE(help::recordTexts(result), std::string("volume=28504.27 m³\n1/0/0 date=2020-12-31\nerror-flags=0"));
    QCOMPARE(help::brokenInvariant(result), std::string());
}

void TestSecurity::desModeWithADate()
{
    // The IV ends with the date of the telegram, which stands in the second block: a date or a date and time.
    const std::string header = kHead + "72 78563412 AE0C 01 07 2A 00";
    for (const char *date : {"026C3F3C 02FD170000 2F2F2F2F2F2F2F", "046D28143F3C 02FD170000 2F2F2F2F2F"}) {
        const radio::Bytes plain = help::bytes(std::string("2F2F 0C1427048502 ") + date);
        const radio::Bytes cipher = encryptDes(plain, help::bytes("78563412 AE0C 3F3C"));
        const DecodedTelegram result = decode(telegram(header + "1803" + help::hex(cipher)), {{"12345678", kDesKey}});
        QCOMPARE(int(result.security.verdict), int(Verdict::Fits));
        QCOMPARE(int(result.outcome), int(Outcome::Decoded));
        QVERIFY(help::recordTexts(result).starts_with("volume=28504.27 m³\ndate"));
    }
}

void TestSecurity::macOfPlainMessages_data()
{
    QTest::addColumn<QString>("layer");
    QTest::addColumn<QString>("covered");
    QTest::addColumn<int>("macSize");
    QTest::addColumn<QString>("behind");
    QTest::newRow("counter, 8 bytes") << "002C25 07000000"
                                      << "25 07000000" << 8 << "";
    QTest::newRow("key information and counter") << "002E35 1001 07000000"
                                                 << "35 1001 07000000" << 8 << "";
    QTest::newRow("counter and length") << "003C65 07000000"
                                        << "65 07000000 0B00" << 8 << "0B00";
    QTest::newRow("all, 16 bytes") << "003E77 1001 07000000"
                                   << "77 1001 07000000 0B00" << 16 << "0B00";
    QTest::newRow("2 bytes") << "002C23 07000000"
                             << "23 07000000" << 2 << "";
    QTest::newRow("4 bytes") << "002C24 07000000"
                             << "24 07000000" << 4 << "";
    QTest::newRow("12 bytes") << "002C26 07000000"
                              << "26 07000000" << 12 << "";
}

void TestSecurity::macOfPlainMessages()
{
    QFETCH(QString, layer);
    QFETCH(QString, covered);
    QFETCH(int, macSize);
    QFETCH(QString, behind);
    const std::string message = "7A2A000000 0C1427048502";
    const radio::Bytes bytes =
        authenticated(help::hex(help::bytes(layer.toStdString())), covered.toStdString(), std::size_t(macSize),
                      behind.toStdString(), help::hex(help::bytes(message)));
    const DecodedTelegram result = decode(bytes, {{"12345678", kKey}});
    QCOMPARE(int(result.outcome), int(Outcome::Decoded));
    QCOMPARE(int(result.security.verdict), int(Verdict::NotEncrypted));
    QCOMPARE(int(result.security.proof), int(ProofMac));
    QCOMPARE(help::brokenInvariant(result), std::string());

    radio::Bytes changed = bytes;
    changed.back() ^= 1;
    const DecodedTelegram differs = decode(changed, {{"12345678", kKey}});
    QCOMPARE(int(differs.security.proof), 0);
    QVERIFY(hasFinding(differs, remarks::kMacMismatch));
}

void TestSecurity::macThatCannotBeChecked()
{
    // GMAC, and key information that the MCL announces and the layer lacks.
    for (const char *layer : {"002C28 07000000", "002C35 07000000"}) {
        const radio::Bytes bytes =
            authenticated(help::hex(help::bytes(layer)), "25 07000000",
                          std::string(layer).starts_with("002C28") ? 12 : 8, "", "7A2A0000000C1427048502");
        const DecodedTelegram result = decode(bytes, {{"12345678", kKey}});
        QVERIFY(hasFinding(result, remarks::kMacNotChecked));
        QVERIFY(!hasFinding(result, remarks::kMacMismatch));
        QCOMPARE(int(result.outcome), int(Outcome::Decoded));
    }
}

/// One wrong key in 65,536 passes the payload CRC; such a telegram is looked for, and the right key must win although
/// the wrong one is tried first.
void TestSecurity::supportedKeyWins()
{
    const radio::Bytes right = help::bytes(kKey);
    const radio::Bytes wrong = help::bytes("A0A1A2A3A4A5A6A7A8A9AAABACADAEAF");
    radio::Bytes counter = help::bytes("AE0C78563412010720 01000020 000000");
    CtrCipher rightCipher{BlockView(right.data(), 16)};
    CtrCipher wrongCipher{BlockView(wrong.data(), 16)};
    radio::Bytes plain = help::bytes("0000 78 0413E8030000 04130A000000 02FD170000");
    const std::uint16_t crc = crc16(radio::ByteView(plain).subspan(2));
    plain[0] = std::uint8_t(crc);
    plain[1] = std::uint8_t(crc >> 8);
    radio::Bytes cipher(plain.size());
    radio::Bytes noise(plain.size());
    const auto passes = [&] {
        constexpr std::uint8_t kFirstResponse = 0x72; // of the CIs that can stand there
        constexpr std::uint8_t kLastResponse = 0x7F;
        return noise[2] >= kFirstResponse && noise[2] <= kLastResponse && noise[2] != 0x76 && noise[2] != 0x77
               && crc16(radio::ByteView(noise).subspan(2)) == (noise[0] | noise[1] << 8);
    };
    bool found = false;
    for (std::uint32_t minute = 0; minute < 0x1FFFFFF && !found; ++minute) {
        const std::uint32_t session = 0x20000000 | minute << 4;
        for (unsigned i = 0; i < 4; ++i)
            counter[9 + i] = std::uint8_t(session >> (8 * i));
        (void)rightCipher.apply(BlockView(counter.data(), 16), plain, cipher);
        (void)wrongCipher.apply(BlockView(counter.data(), 16), cipher, noise);
        found = passes();
    }
    QVERIFY(found);
    const std::string session = help::hex(radio::ByteView(counter).subspan(9, 4));
    const radio::Bytes bytes = telegram(kHead + "8D 20 2A " + session + help::hex(cipher));
    const DecodedTelegram result = decode(bytes, {{"12345678", help::hex(wrong)}, {"*", kKey}});
    QCOMPARE(int(result.security.verdict), int(Verdict::Fits));
    QCOMPARE(result.security.key, 1);
    QCOMPARE(int(result.security.proof), ProofPayloadCrc | ProofRecords);
}

void TestSecurity::reservedLinkEncryption()
{
    const DecodedTelegram result = decode(telegram(kHead + "8D 20 2A 01000060 112233445566778899"), {{"*", kKey}});
    QCOMPARE(int(result.outcome), int(Outcome::Unsupported));
    QCOMPARE(result.reason.id, remarks::kLinkEncryption);
    QCOMPARE(result.reason.args[0], std::int64_t(3));
    QCOMPARE(help::brokenInvariant(result), std::string());
}

void TestSecurity::damageHidesTheVerdict()
{
    // Cut inside the first block: nothing can be said about the key.
    const radio::Bytes whole = mode5("0C1427048502");
    const radio::Bytes cut(whole.begin(), whole.begin() + 22);
    const DecodedTelegram result = decode(cut, {{"12345678", kKey}});
    QCOMPARE(int(result.outcome), int(Outcome::Damaged));
    QCOMPARE(int(result.security.verdict), int(Verdict::Damaged));
    QCOMPARE(result.reason.id, remarks::kTruncated);
}

QTEST_APPLESS_MAIN(TestSecurity)
#include "tst_security.moc"
