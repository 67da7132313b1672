// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/importing/zip_archive.h"
#include "support/kem_file.h"

#include <QTest>

#include <string>

using engine::ZipArchive;
using engine::ZipProblem;
using support::ZipMember;
using support::ZipMethod;

namespace {

const QByteArray kText = QByteArray("a letter to nobody\n").repeated(20);

QByteArray archive()
{
    return support::zipFile({{"stored.txt", kText, ZipMethod::Stored}, {"folder/packed.txt", kText}, {"empty", {}}});
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

/// Changes a number in the directory entry of the first file.
QByteArray withDirectory(int offset, const QByteArray &bytes)
{
    QByteArray changed = archive();
    return changed.replace(changed.indexOf("PK\x01\x02") + offset, bytes.size(), bytes);
}

/// Changes the end of the directory.
QByteArray withEnd(int offset, const QByteArray &bytes)
{
    QByteArray changed = archive();
    return changed.replace(changed.lastIndexOf("PK\x05\x06") + offset, bytes.size(), bytes);
}

/// Why the archive or its first file cannot be read.
ZipProblem problemOf(const QByteArray &bytes)
{
    const ZipArchive zip(view(bytes));
    ZipProblem problem = zip.problem();
    if (problem == ZipProblem::None && !zip.entries().empty())
        (void)zip.read(zip.entries().front(), problem);
    return problem;
}

} // namespace

class TestZipArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storedAndDeflated();
    void comment();
    void refused_data();
    void refused();
    void bombs();
    void cutAnywhere();
    void anyByteChanged();
};

void TestZipArchive::storedAndDeflated()
{
    const QByteArray bytes = archive();
    QVERIFY(ZipArchive::isArchive(view(bytes)));
    const ZipArchive zip(view(bytes));
    QCOMPARE(zip.problem(), ZipProblem::None);
    QCOMPARE(zip.entries().size(), 3U);
    QCOMPARE(zip.entries()[1].name, "folder/packed.txt");
    for (const std::size_t i : {0U, 1U, 2U}) {
        ZipProblem problem = ZipProblem::Damaged;
        const auto content = zip.read(zip.entries()[i], problem);
        QCOMPARE(problem, ZipProblem::None);
        QCOMPARE(QByteArray::fromStdString(*content), i == 2 ? QByteArray() : kText);
    }
    const QByteArray nothing = support::zipFile({});
    QCOMPARE(problemOf(nothing), ZipProblem::None);
    QVERIFY(ZipArchive::isArchive(view(nothing)));
    QVERIFY(!ZipArchive::isArchive("PK"));
}

void TestZipArchive::comment()
{
    QByteArray bytes = withEnd(20, QByteArray("\x06\x00", 2));
    QCOMPARE(problemOf(bytes), ZipProblem::Damaged);
    bytes += "PK\x05\x06 .";
    QCOMPARE(problemOf(bytes), ZipProblem::None);
}

void TestZipArchive::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ZipProblem>("problem");
    QTest::newRow("encrypted") << withDirectory(8, "\x01") << ZipProblem::Encrypted;
    QTest::newRow("LZMA") << withDirectory(10, "\x0E") << ZipProblem::Unsupported;
    QTest::newRow("Zip64 size") << withDirectory(20, "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF") << ZipProblem::Unsupported;
    QTest::newRow("Zip64 count") << withEnd(8, "\xFF\xFF\xFF\xFF") << ZipProblem::Unsupported;
    QTest::newRow("Zip64 offset") << withEnd(16, "\xFF\xFF\xFF\xFF") << ZipProblem::Unsupported;
    QTest::newRow("second disk") << withEnd(4, "\x01") << ZipProblem::Unsupported;
    QTest::newRow("more entries elsewhere") << withEnd(10, "\x04") << ZipProblem::Unsupported;
    QTest::newRow("check sum") << withDirectory(16, "\x12\x34") << ZipProblem::Damaged;
    QTest::newRow("stored in fewer bytes") << withDirectory(20, "\x05") << ZipProblem::Damaged;
    QTest::newRow("header elsewhere") << withDirectory(42, "\x05") << ZipProblem::Damaged;
    QTest::newRow("directory elsewhere") << withEnd(16, "\x05") << ZipProblem::Damaged;
    QTest::newRow("too many") << withEnd(8, "\xFE\xFF\xFE\xFF") << ZipProblem::TooLarge;
    QTest::newRow("too large") << withDirectory(24, QByteArray("\x01\x00\x00\x04", 4)) << ZipProblem::TooLarge;
}

void TestZipArchive::refused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ZipProblem, problem);
    QCOMPARE(problemOf(bytes), problem);
}

void TestZipArchive::bombs()
{
    const QByteArray zeros(1 << 20, '\0');
    QCOMPARE(problemOf(support::zipFile({{"zeros", zeros}})), ZipProblem::TooLarge); // a thousandth of its size
    // One that lies about its size unpacks no further than it says.
    QByteArray liar = support::zipFile({{"zeros", zeros}});
    liar.replace(liar.indexOf("PK\x01\x02") + 24, 4, QByteArray("\x10\x00\x00\x00", 4));
    QCOMPARE(problemOf(liar), ZipProblem::Damaged);
    QList<support::ZipMember> many;
    for (int i = 0; i < 70; ++i)
        many.append({"f", zeros});
    const QByteArray all = support::zipFile(many);
    QCOMPARE(ZipArchive(view(all)).problem(), ZipProblem::TooLarge);
}

void TestZipArchive::cutAnywhere()
{
    const QByteArray bytes = archive();
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        const QByteArray cut = bytes.left(length); // a copy of its own, so that sanitizers see its end
        QCOMPARE(problemOf(cut), ZipProblem::Damaged);
    }
}

/// Whatever a byte becomes: the content is the right one, or there is none.
void TestZipArchive::anyByteChanged()
{
    const QByteArray bytes = archive();
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (const int bit : {0, 3, 7}) {
            QByteArray changed = bytes;
            changed[at] = char(changed[at] ^ (1 << bit));
            const ZipArchive zip(view(changed));
            for (const engine::ZipEntry &entry : zip.entries()) {
                ZipProblem problem = ZipProblem::None;
                const auto content = zip.read(entry, problem);
                QCOMPARE(content.has_value(), problem == ZipProblem::None);
                if (content && !content->empty())
                    QCOMPARE(QByteArray::fromStdString(*content), kText);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestZipArchive)
#include "tst_zip_archive.moc"
