// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/link/crc16.h"
#include "wmbus/published_telegrams.h"
#include "wmbus/security/key_derivation.h"

#include <QtTest>

using namespace wmbus;

class TestWorkedExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesAsPublished_data();
    void decodesAsPublished();
    void readingsAloneAreTheSame();
    void decryptsByteForByte_data();
    void decryptsByteForByte();
    void derivesKeysAndCodes();
    void clearsRepeaterBitsInTheCounterBlock();
    void checksumsOfCompactFrames();
};

void TestWorkedExamples::decodesAsPublished_data()
{
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < help::publishedTelegrams().size(); ++i)
        QTest::newRow(help::publishedTelegrams()[i].name) << i;
}

void TestWorkedExamples::decodesAsPublished()
{
    QFETCH(std::size_t, index);
    const help::PublishedTelegram &published = help::publishedTelegrams()[index];
    const DecodedTelegram telegram = help::decode(published.telegram, published.keys);
    QCOMPARE(QString::fromStdString(help::recordTexts(telegram)), QString::fromUtf8(published.records));
    QCOMPARE(int(telegram.outcome), int(published.outcome));
    QCOMPARE(int(telegram.security.verdict), int(published.verdict));
    QCOMPARE(int(telegram.security.proof), published.proof);
    const std::string meter = telegram.meter ? addressText(*telegram.meter) : std::string();
    QCOMPARE(QString::fromStdString(meter), QString::fromUtf8(published.meter));
    QCOMPARE(QString::fromStdString(help::brokenInvariant(telegram)), QString());
}

void TestWorkedExamples::readingsAloneAreTheSame()
{
    for (const help::PublishedTelegram &published : help::publishedTelegrams()) {
        Decoder decoder;
        decoder.setKeys(help::keyRing(published.keys));
        DecodedTelegram telegram;
        decoder.decode(help::raw(published.telegram), Depth::Readings, telegram);
        const DecodedTelegram whole = help::decode(published.telegram, published.keys);
        QCOMPARE(help::recordTexts(telegram), help::recordTexts(whole));
        QVERIFY(telegram.fields.empty());
        QCOMPARE(int(telegram.outcome), int(whole.outcome));
        QCOMPARE(telegram.counts.explained, whole.counts.explained);
        QCOMPARE(telegram.counts.encrypted, whole.counts.encrypted);
    }
}

void TestWorkedExamples::decryptsByteForByte_data()
{
    QTest::addColumn<QString>("telegram");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("plain");
    QTest::newRow("mode 5")
        << "2E44931578563412330333637A2A0020255923C95AAA26D1B2E7493BC2AD013EC4A6F6D3529B520EDFF0EA6DEFC955B29D6D"
           "69EBF3EC8A"
        << "0102030405060708090A0B0C0D0E0F11" << 15
        << "2F2F0C1427048502046D32371F1502FD1700002F2F2F2F2F2F2F2F2F2F2F2F2F";
    QTest::newRow("mode 7")
        << "434493157856341233038C2075900F002C25B30A000021924D4F2FB66E017A75002007109058475F4BC91DF878B80A1B0F98"
           "B629024AAC727942BFC549233C0140829B93"
        << "000102030405060708090A0B0C0D0E0F" << 36
        << "2F2F0C1427048502046D32371F1502FD1700002F2F2F2F2F2F2F2F2F2F2F2F2F";
    QTest::newRow("mode 7 behind an adapter")
        << "530824484433221103378E80753A63665544330A31900F002C25B30A0000AF5D74DF73A600D9727856341293153303750020"
           "07109058475F4BC91DF878B80A1B0F98B629024AAC727942BFC549233C0140829B93"
        << "000102030405060708090A0B0C0D0E0F" << 52
        << "2F2F0C1427048502046D32371F1502FD1700002F2F2F2F2F2F2F2F2F2F2F2F2F";
    QTest::newRow("mode 10")
        << "4544372C060382533C16B8A68C20807A8010FF2A1001DC2E0D00CF1A763885672E138D6C0AF61338403FDEB528AB5E52264E"
           "2C61E41B06073550AA296AE9815C1A868A7A9868EC6C624CFBBCECB37210"
        << "BF902DD6DFADAFE83E4AE6832B5FA14C" << 24
        << "046D3628213C04150000000002FF25010406FF1BFFFFFFFFFFFF446D0020213C441500000000";
    QTest::newRow("mode 10, second telegram")
        << "4544372C060382533C168C20307A3010FF2A10018C570E006DA7632471F42B0A3CECCD461353573ED02B87118BC5FFE982F7"
           "F00A0274543BC51938F8B9C8BB8928114D60788A"
        << "BF902DD6DFADAFE83E4AE6832B5FA14C" << 24
        << "046D1C2A2F3C04150000000002FF25010406FF1BFFFFFFFFFFFF446D0020213C441500000000";
    QTest::newRow("AES-CTR") << "24442D2C692845631B168D3050209CD621B006B1140AEF4953AE5B86FAFC0B00E70705B846"
                             << "4E5508544202058100DFEFA06B0934A5" << 17 << "132B7802FF2000000413803C070044139F380700";
    QTest::newRow("AES-CTR, full frame")
        << "5C442D2C06357260190C8D207B70032F212E5118BDA064CD9C1F80C53BC484D1D7B129BBB7CAB735471509FF076CA2EFFE4D"
           "6CA5E1E9D5ECF4A5A71AED85B0FBB8AFE8DE76056871AB42699BC15D0199CA090859AA0BC430955F788195"
        << "000102030405060708090A0B0C0D0E0F" << 17
        << "271D7802F9FF15011104061765000004EEFF07BFA8000004EEFF08D24F00000414B1FB000002FD170000026CE919426CFF18"
           "4406F76400004414E8FA0000043B0B0000000259DB11025D1C0B";
    QTest::newRow("AES-CTR, compact frame")
        << "3F442D2C06357260190C8D207C71032F21D477E94B601801285D168F4B4DBA2559D16DA8EBC3DA3974A5E826BDA2CF1BC97F"
           "7932A5E0B1B689D1C6242B9C2526"
        << "000102030405060708090A0B0C0D0E0F" << 17
        << "255C79DD829283011117650000BFA80000D24F0000B1FB00000000E919FF18F7640000E8FA00000B000000DB111C0B";
    QTest::newRow("mode 5, LVAR text")
        << "6044B8059430040001037A1D005085E2B670BCF1A5C87E0C1A51DA18924EF984613DA2A9CD39D8F4C7208326C76D42DBEADF"
           "80D574192B71BD7C4F56A7F1513151768A9DB804883B28CB085CA2D0F7438C361CB9E2734712ED9BFBB2A14EF55208"
        << "00000000000000000000000000000000" << 15
        << "2F2F0C7896221603046D122DAF290C943A00170900446D0026A1294C943A3211090001FD670002FD74F00C0DFD0C06554747"
           "34202001FD0B02017F14066D1E120DAF296D2F2F2F2F2F2F2F2F2F2F2F2F";
    QTest::newRow("mode 5, one block")
        << "304493444433221155378C00757288776655934455080004100500DFE2A782146D1513581CD2F83F39040CFD1078563412"
        << "000102030405060708090A0B0C0D0E0F" << 26 << "2F2F0B6E341200426CFE044B6E563402";
    QTest::newRow("mode 5, compact frame")
        << "7644C5145528502202077320248622C5140007700060255F2AA2967EB77D0BF310341E3636D9ACC17CC5D69CE5632D7B494C"
           "C0718E2DBB916BBEC0C3FF2B0D6087FD0ABB3BA0779564CC089E4527987EF2221D26D7EA448CA59759ACFBEA4E5B0026EF46"
           "3592B6668FBF680896E78B461DBB77C32903E0"
        << "5CDB04C8EDFDC09EC49B5E76A24D4822" << 23
        << "2F2F2D056FF33F3CF67D030000FFD80300AABD030051A8030066960300F67D0300B26603006854030010410300C32A030077"
           "1B030056FC0200B8E0020014D10200A3B60200FAA102003A2B4435E1DD03002F2F2F2F2F2F2F2F2F2F2F2F2F2F2F";
    QTest::newRow("mode 5, compact profile")
        << "4E4468507620541494087AAD004005089D86B62A329B3439873999738F82461ABDE3C7AC78692B363F3B41EB68607F9C9160"
           "F550769B065B6EA00A2E44346E29FF5DC5CB86283C69324AD33D137F6F"
        << "FCF41938F63432975B52505F547FCEDF" << 15
        << "2F2F036E020000436E190000426C9F2C83046E00000082046C7F2A8D04EE1F1E72FE00000000000000000000000000000000"
           "0000000000000000030016002F2F";
    QTest::newRow("PRIOS") << "1944304C72242421D401A2013D4013DD8B46A4999C1293E582CC"
                           << "" << 15 << "4BA00D00009E0D00007E29";
    QTest::newRow("scrambled records")
        << "534424232004256092687A370045752235854DEEEA5939FAD81C25FEEF5A23C38FB9168493C563F08DB10BAF87F660FBA912"
           "96BA2397E8F4220B86D3A192FB51E0BFCF24DCE72118E0C75A9E89F43BDFE370824B"
        << "" << 15
        << "0C06512600008C1006000000000C13470315008C2013180000008C4013000000008C8040130000000002FD1700000B3B0000"
           "000C2B000000000A5A23040A5E81020A624101";
}

void TestWorkedExamples::decryptsByteForByte()
{
    QFETCH(QString, telegram);
    QFETCH(QString, key);
    QFETCH(int, offset);
    QFETCH(QString, plain);
    const DecodedTelegram decoded = help::decode(telegram.toStdString(), {{"*", key.toStdString()}});
    QCOMPARE(decoded.plain.size(), decoded.bytes.size());
    const auto size = std::size_t(plain.size()) / 2;
    QVERIFY(decoded.plain.size() >= std::size_t(offset) + size);
    const radio::ByteView all = decoded.plain;
    QCOMPARE(QString::fromStdString(help::hex(all.subspan(std::size_t(offset), size))), plain);
    // What was not encrypted stays as it came.
    QVERIFY(std::equal(all.begin(), all.begin() + offset, decoded.bytes.begin()));
}

void TestWorkedExamples::derivesKeysAndCodes()
{
    const radio::Bytes master = help::bytes("000102030405060708090A0B0C0D0E0F");
    CmacCalculator cmac(BlockView(master.data(), 16));
    const auto encryption = deriveKey(cmac, KeyPurpose::EncryptFromMeter, 0xAB3, 0x12345678);
    const auto authentication = deriveKey(cmac, KeyPurpose::AuthenticateFromMeter, 0xAB3, 0x12345678);
    QCOMPARE(help::hex(*encryption), std::string("ECCF39D475D730B8284FDFDC1995D52F"));
    QCOMPARE(help::hex(*authentication), std::string("C9CD19FF5A9AAD5A6BBDA13BD2C4C7AD"));
    const radio::Bytes head = help::bytes("25B30A0000");
    const radio::Bytes message =
        help::bytes("7A75002007109058475F4BC91DF878B80A1B0F98B629024AAC727942BFC549233C0140829B93");
    const std::span<const std::uint8_t> parts[] = {head, message};
    QCOMPARE(help::hex(*CmacCalculator(*authentication).calculate(parts)),
             std::string("21924D4F2FB66E0160CE5F71F1B74310"));

    const radio::Bytes water = help::bytes("BF902DD6DFADAFE83E4AE6832B5FA14C");
    CmacCalculator waterCmac(BlockView(water.data(), 16));
    const auto first = deriveKey(waterCmac, KeyPurpose::EncryptFromMeter, 0x000D2EDC, 0x53820306);
    QCOMPARE(help::hex(*first), std::string("AADEE967C9768B8523CB203A83CBFBFC"));
    const auto second = deriveKey(waterCmac, KeyPurpose::EncryptFromMeter, 0x000E578C, 0x53820306);
    QCOMPARE(help::hex(*second), std::string("B3FAAED774AD70EAA3135A5B31242D13"));
}

/// A repeater sets the hop bit behind the meter's back: the counter block is that of the meter.
void TestWorkedExamples::clearsRepeaterBitsInTheCounterBlock()
{
    const radio::Bytes key = help::bytes("4E5508544202058100DFEFA06B0934A5");
    const radio::Bytes cipher = help::bytes("B006B1140AEF4953AE5B86FAFC0B00E70705B846");
    const auto payloadFits = [&](const char *counterHex) {
        const radio::Bytes counter = help::bytes(counterHex);
        radio::Bytes plain(cipher.size());
        CtrCipher ctr{BlockView(key.data(), 16)};
        return ctr.apply(BlockView(counter.data(), 16), cipher, plain)
               && crc16(radio::ByteView(plain).subspan(2)) == (plain[0] | plain[1] << 8);
    };
    QVERIFY(payloadFits("2D2C692845631B1620209CD621000000"));
    QVERIFY(!payloadFits("2D2C692845631B1630209CD621000000"));
}

void TestWorkedExamples::checksumsOfCompactFrames()
{
    QCOMPARE(int(crc16(help::bytes("02F9FF15040604EEFF0704EEFF08041402FD17026C426C44064414043B0259025D"))), 0x82DD);
    QCOMPARE(int(crc16(help::bytes("02F9FF150111 040617650000 04EEFF07BFA80000 04EEFF08D24F0000 0414B1FB0000 02FD170000"
                                   "026CE919 426CFF18 4406F7640000 4414E8FA0000 043B0B000000 0259DB11 025D1C0B"))),
             0x8392);
    QCOMPARE(int(crc16(help::bytes("426C 4413 01FD17 840113 C40113 840213 C40213 840313 C40313 840413 C40413 840513"
                                   "C40513 840613 C40613 840713 C40713 840813 046D 0413"))),
             0x052D);
}

QTEST_APPLESS_MAIN(TestWorkedExamples)
#include "tst_worked_examples.moc"
