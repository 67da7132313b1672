// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exporting/english.h"
#include "engine/keys/kem_file.h"
#include "support/kem_file.h"

#include <QRandomGenerator>
#include <QTest>

#include <string>
#include <vector>

using engine::KeyFile;
using support::kemEnvelope;
using support::kemMeter;
using support::kemMeters;
using support::KemPadding;
using support::kKemPassword;
using support::zippedKem;

namespace {

const QByteArray kKey = "00112233445566778899AABBCCDDEEFF";
const QByteArray kOther = "FFEEDDCCBBAA99887766554433221100";

KeyFile opened(const QByteArray &file, const QByteArray &password = kKemPassword)
{
    const std::vector<std::uint8_t> bytes(password.begin(), password.end());
    return engine::parseKeyFile({file.constData(), std::size_t(file.size())}, bytes);
}

QByteArray twoMeters()
{
    return kemMeters(kemMeter("12345678", kKey) + kemMeter("87654321", kOther, "Flat 3"));
}

QStringList addresses(const KeyFile &file)
{
    QStringList texts;
    for (const engine::FoundKey &found : file.entries)
        texts.append(QString::fromStdString(found.pattern.text()));
    return texts;
}

QByteArray problems(const KeyFile &file)
{
    QByteArrayList ids;
    for (const engine::KeyFileProblem &problem : file.problems)
        ids.append(QByteArray(problem.id.data(), qsizetype(problem.id.size())));
    return ids.join(' ');
}

} // namespace

class TestKemFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_data();
    void read();
    void paddings();
    void passwords_data();
    void passwords();
    void metersInAnyShape_data();
    void metersInAnyShape();
    void numbers();
    void refused_data();
    void refused();
    void everyReasonHasWords();
    void cutAnywhere();
    void changedAnywhere();
    void archiveWithSeveralFiles();
};

void TestKemFile::read_data()
{
    const QByteArray sealed = kemEnvelope(twoMeters());
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("isSigned");
    QTest::newRow("zip.kem") << zippedKem(sealed) << false;
    QTest::newRow("zip.kem2") << zippedKem(support::signedKem(sealed), ".kem2") << true;
    QTest::newRow("unpacked") << sealed << false;
    QTest::newRow("unpacked kem2") << support::signedKem(sealed) << true;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + sealed << false;
    QTest::newRow("capitals, stored, in a folder")
        << support::zipFile({{"Keys/ABC.KEM", sealed, support::ZipMethod::Stored}}) << false;
    QTest::newRow("decrypted before") << twoMeters() << false;
    QTest::newRow("byte order mark inside") << kemEnvelope("\xEF\xBB\xBF" + twoMeters()) << false;
    QTest::newRow("another encoding named") << kemEnvelope(twoMeters().replace("utf-8", "utf-16")) << false;
    const QString text = QString::fromLatin1(twoMeters().replace("utf-8", "utf-16"));
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QTest::newRow("UTF-16 inside") << kemEnvelope("\xFF\xFE" + utf16) << false;
    QTest::newRow("signed inside") << kemEnvelope(
        twoMeters().replace("</MetersInOrder>", "<Signature/></MetersInOrder>"))
                                   << true;
}

void TestKemFile::read()
{
    QFETCH(const QByteArray, file);
    QFETCH(const bool, isSigned);
    const KeyFile result = opened(file);
    QCOMPARE(problems(result), QByteArray());
    QCOMPARE(addresses(result), (QStringList{QStringLiteral("12345678"), QStringLiteral("87654321")}));
    QVERIFY(result.entries[0].key == *wmbus::Key::fromHex(kKey.toStdString()));
    QVERIFY(result.entries[1].key == *wmbus::Key::fromHex(kOther.toStdString()));
    QCOMPARE(result.entries[1].name, "Flat 3");
    QCOMPARE(result.isSigned, isSigned);
    QVERIFY(!result.isLocked);
}

/// Of every length, with line ends and without behind the root.
void TestKemFile::paddings()
{
    for (int more = 0; more < 16; ++more) {
        const QByteArray plain = kemMeters(kemMeter("12345678", kKey, QByteArray(more, 'x')));
        for (const QByteArray &end : {QByteArray(), QByteArray("\r\n"), QByteArray("\n")}) {
            for (const KemPadding padding : {KemPadding::XmlEncryption, KemPadding::Zeros}) {
                const KeyFile result = opened(kemEnvelope(plain + end, kKemPassword, padding));
                QCOMPARE(result.entries.size(), 1U);
                QCOMPARE(problems(result), QByteArray());
            }
        }
    }
}

void TestKemFile::passwords_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("tried");
    QTest::addColumn<QByteArray>("problem");
    QTest::newRow("short") << QByteArray("1") << QByteArray("1") << QByteArray();
    QTest::newRow("16 characters") << QByteArray("0123456789abcdef") << QByteArray("0123456789abcdef") << QByteArray();
    QTest::newRow("other letters") << QByteArray("Gr\xC3\xBC\xC3\x9F") << QByteArray("Gr\xC3\xBC\xC3\x9F")
                                   << QByteArray();
    QTest::newRow("none") << kKemPassword << QByteArray() << QByteArray("kem-password");
    QTest::newRow("wrong") << kKemPassword << QByteArray("4712 customer") << QByteArray("kem-wrong-password");
    QTest::newRow("other case") << kKemPassword << QByteArray("4711 Customer") << QByteArray("kem-wrong-password");
    QTest::newRow("too long") << kKemPassword << QByteArray("0123456789abcdef0") << QByteArray("kem-long-password");
}

void TestKemFile::passwords()
{
    QFETCH(const QByteArray, password);
    QFETCH(const QByteArray, tried);
    QFETCH(const QByteArray, problem);
    for (const QByteArray &file : {kemEnvelope(twoMeters(), password), zippedKem(kemEnvelope(twoMeters(), password))}) {
        const KeyFile result = opened(file, tried);
        QCOMPARE(problems(result), problem);
        QCOMPARE(result.isLocked, !problem.isEmpty());
        QCOMPARE(result.entries.size(), problem.isEmpty() ? 2U : 0U);
    }
}

void TestKemFile::metersInAnyShape_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("found"); ///< addresses and problems
    const auto row = [](const char *name, const QByteArray &xml, const char *found) {
        QTest::newRow(name) << xml << QString::fromLatin1(found);
    };
    row("devices",
        "<DevicesInOrder><Device><DEK>" + kKey + "</DEK><SerialNo>12345678</SerialNo></Device></DevicesInOrder>",
        "12345678");
    row("prefix, attributes, comments and groups",
        "<?xml version='1.0'?><!-- x --><k:MetersInOrder xmlns:k='urn:k'><k:Order no='1'><k:Meter id='7'><k:Keys>"
        "<k:DEK> "
            + kKey
            + "\n</k:DEK></k:Keys><!-- y --><k:SerialNo>12345678</k:SerialNo></k:Meter></k:Order></k:MetersInOrder>",
        "12345678");
    row("no key in one of them",
        kemMeters(kemMeter("11111111", "") + kemMeter("12345678", kKey)
                  + "<Meter><SerialNo>22222222</SerialNo></Meter>"),
        "12345678 kem-no-key:11111111 kem-no-key:22222222");
    row("half a key", kemMeters(kemMeter("11111111", kKey.left(30)) + kemMeter("12345678", kKey)),
        "12345678 key-too-short:11111111");
    row("16 digits", kemMeters(kemMeter("11111111", kKey.left(16))), "key-too-short:11111111");
    row("no number", kemMeters("<Meter><DEK>" + kKey + "</DEK></Meter>"), "no-address:");
    row("a number of others", kemMeters(kemMeter("GIAM00123456789", kKey)), "no-address:GIAM00123456789");
    row("no meter", kemMeters({}), "kem-empty:");
    row("other XML", "<html><body/></html>", "kem-empty:");
}

void TestKemFile::metersInAnyShape()
{
    QFETCH(const QByteArray, xml);
    QFETCH(const QString, found);
    const KeyFile result = opened(kemEnvelope(xml));
    QStringList all = addresses(result);
    for (const engine::KeyFileProblem &problem : result.problems) {
        QCOMPARE(problem.line, 0);
        all.append(QString::fromUtf8(problem.id.data(), qsizetype(problem.id.size())) + u':'
                   + QString::fromStdString(problem.meter));
    }
    QCOMPARE(all.join(u' '), found);
    QVERIFY(!result.isLocked);
    QCOMPARE(result.unaddressed.size(), found.contains(QLatin1StringView("no-address")) ? 1U : 0U);
}

void TestKemFile::numbers()
{
    const auto meter = [](const QByteArray &serial, const QByteArray &number) {
        return "<Meter><SerialNo>" + serial + "</SerialNo><MeterNo>" + number + "</MeterNo><DEK>" + kKey
               + "</DEK></Meter>";
    };
    const KeyFile result = opened(kemEnvelope(kemMeters(meter("12345678/K8/17", "12345678") + meter("123456", "")
                                                        + meter("", "22222222") + meter("33333333", "44444444"))));
    QCOMPARE(addresses(result).join(u' '), QStringLiteral("12345678 00123456 22222222 33333333 44444444"));
}

void TestKemFile::refused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("problem");
    const QByteArray sealed = kemEnvelope(twoMeters());
    const auto row = [](const char *name, const QByteArray &file, const char *problem) {
        QTest::newRow(name) << file << QByteArray(problem);
    };
    row("base64 with another sign", QByteArray(sealed).replace("<CipherValue>", "<CipherValue>*"), "kem-damaged");
    row("some base64 lost", QByteArray(sealed).replace(sealed.indexOf("\r\n", 300), 6, ""), "kem-damaged");
    row("cut", sealed.left(sealed.size() / 2), "kem-damaged");
    row("nothing in it", kemEnvelope({}), "kem-wrong-password");
    row("no cipher value", QByteArray(sealed).replace("CipherValue", "Value"), "kem-damaged");
    row("another algorithm",
        QByteArray(sealed).replace("Algorithm=\"http://www.w3.org/2001/04/xmlenc#aes128",
                                   "Algorithm=\"http://www.w3.org/2001/04/xmlenc#aes256"),
        "kem-algorithm");
    row("a key inside", QByteArray(sealed).replace("<CipherData>", "<KeyInfo><EncryptedKey/></KeyInfo><CipherData>"),
        "kem-algorithm");
    const QByteArray doctype = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    row("DOCTYPE outside", QByteArray(sealed).replace("<EncryptedData", doctype + "<EncryptedData"), "kem-doctype");
    row("DOCTYPE inside", kemEnvelope(twoMeters().replace("<MetersInOrder", doctype + "<MetersInOrder")),
        "kem-doctype");
    row("entity of nobody", kemEnvelope(kemMeters(kemMeter("12345678", "&a;"))), "kem-damaged");
    row("inside cut", kemEnvelope(twoMeters().left(400)), "kem-damaged");
    row("archive of other things", support::zipFile({{"readme.txt", "hello"}}), "zip-file");
    row("empty archive", support::zipFile({}), "zip-file");
    row("other XML in an archive", support::zipFile({{"a.xml", "<a/>"}}), "kem-unknown");
    row("archive cut", zippedKem(sealed).left(200), "zip-damaged");
    QByteArray locked = zippedKem(sealed);
    locked[locked.lastIndexOf("PK\x01\x02") + 8] = 1;
    row("archive encrypted", locked, "zip-encrypted");
    row("archive of zeros", support::zipFile({{"a.kem", QByteArray(1 << 20, '\0')}}), "zip-too-large");
}

void TestKemFile::refused()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, problem);
    const KeyFile result = opened(file);
    QCOMPARE(problems(result), problem);
    QCOMPARE(result.entries.size(), 0U);
    QCOMPARE(result.isLocked, problem.endsWith("password"));
}

void TestKemFile::everyReasonHasWords()
{
    for (const char *id : {"zip-file", "zip-damaged", "zip-encrypted", "zip-unsupported", "zip-too-large",
                           "kem-password", "kem-long-password", "kem-wrong-password", "kem-damaged", "kem-algorithm",
                           "kem-doctype", "kem-unknown", "kem-empty", "kem-no-key"})
        QVERIFY2(engine::english::keyFileProblem(id) != id, id);
}

void TestKemFile::cutAnywhere()
{
    const QByteArray sealed = kemEnvelope(twoMeters());
    for (const QByteArray &file : {sealed, zippedKem(sealed), twoMeters()}) {
        for (qsizetype length = 0; length < file.size(); ++length) {
            const KeyFile result = opened(file.left(length));
            QCOMPARE(result.entries.size(), 0U);
            QVERIFY(length == 0 || !result.problems.empty());
        }
    }
}

/// Never a crash, and never a key that is not one of the two where a check sum or the XML protects them.
void TestKemFile::changedAnywhere()
{
    QRandomGenerator random(20210901);
    const QByteArray sealed = kemEnvelope(twoMeters());
    for (const QByteArray &file : {sealed, support::signedKem(sealed), zippedKem(sealed), twoMeters()}) {
        for (int run = 0; run < 1500; ++run) {
            QByteArray changed = file;
            const quint32 changes = 1 + random.bounded(3U);
            for (quint32 i = 0; i < changes; ++i) {
                const auto at = qsizetype(random.bounded(quint32(changed.size())));
                switch (random.bounded(3)) {
                case 0:
                    changed[at] = char(random.bounded(256));
                    break;
                case 1:
                    changed.remove(at, qsizetype(random.bounded(40U)));
                    break;
                default:
                    changed.insert(at, changed.mid(qsizetype(random.bounded(quint32(changed.size()))), 20));
                }
                if (changed.isEmpty())
                    break;
            }
            const KeyFile result = opened(changed);
            for (const engine::FoundKey &found : result.entries)
                QVERIFY(found.key.size() == 16 || found.line > 0);
            for (const engine::KeyFileProblem &problem : result.problems)
                QVERIFY(!problem.id.empty());
        }
    }
}

/// What opens is used; the rest is named.
void TestKemFile::archiveWithSeveralFiles()
{
    const KeyFile result =
        opened(support::zipFile({{"a.kem", kemEnvelope(twoMeters())},
                                 {"b.kem", kemEnvelope(twoMeters(), "another")},
                                 {"c.kem2", support::signedKem(kemEnvelope(kemMeters(kemMeter("33333333", kKey))))}}));
    QCOMPARE(addresses(result).join(u' '), QStringLiteral("12345678 87654321 33333333"));
    QCOMPARE(problems(result), QByteArray("kem-wrong-password"));
    QVERIFY(!result.isLocked && result.isSigned);
}

QTEST_GUILESS_MAIN(TestKemFile)
#include "tst_kem_file.moc"
