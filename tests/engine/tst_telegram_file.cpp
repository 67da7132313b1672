// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/capture_writer.h"
#include "engine/importing/telegram_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <thread>

using namespace engine;

namespace {

const QByteArray kTelegram =
    "2C446532821851582C067AE1000000046D1906D9180C1334120000426CBF1C4C1300000000326CFFFF01FD7300";
constexpr int kMany = 20'000;

struct Read
{
    std::vector<Reception> receptions;
    std::vector<std::uint64_t> notUnderstood;
    std::size_t largestLump = 0;
};

Read readAll(TelegramFile &file)
{
    Read result;
    while (const auto lump = file.next()) {
        result.receptions.insert(result.receptions.end(), lump->receptions.begin(), lump->receptions.end());
        for (const textforms::NotUnderstood &line : lump->notUnderstood)
            result.notUnderstood.push_back(line.place);
        result.largestLump = std::max(result.largestLump, lump->receptions.size());
    }
    return result;
}

QByteArray manyLines()
{
    QByteArray text;
    for (int i = 0; i < kMany; ++i)
        text += kTelegram + '\n';
    return text;
}

QByteArray gzip(const QByteArray &content, const QString &path)
{
    const gzFile file = gzopen(QFile::encodeName(path).constData(), "wb");
    gzwrite(file, content.constData(), unsigned(content.size()));
    gzclose(file);
    QFile written(path);
    return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
}

} // namespace

class TestTelegramFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsInLumps_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("text") << path("many.log");
        QTest::newRow("gzip") << path("many.log.gz");
        write(path("many.log"), manyLines());
        gzip(manyLines(), path("many.log.gz"));
    }
    void readsInLumps()
    {
        QFETCH(QString, name);
        TelegramFile file;
        QCOMPARE(file.open(name), QString());
        const Read read = readAll(file);
        QCOMPARE(read.receptions.size(), std::size_t(kMany));
        QVERIFY(read.largestLump < 4096);
        QCOMPARE(read.receptions.back().place, std::uint64_t(kMany));
        QCOMPARE(read.receptions.back().source, name.toStdString());
        QCOMPARE(file.percent(), 100);
        QCOMPARE(file.error(), QString());
    }

    void namesWhatCannotBeOpened_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("error");
        QTest::newRow("missing") << path("none") << QStringLiteral("missing");
        QTest::newRow("folder") << m_folder.path() << QStringLiteral("folder");
        write(path("broken"), QByteArray("SQLite format 3") + QByteArray(53, '\0') + "MSCP" + QByteArray(99, 'x'));
        QTest::newRow("broken capture") << path("broken") << QStringLiteral("not-a-capture");
        write(path("other.db"), QByteArray("SQLite format 3") + QByteArray(200, '\0'));
        QTest::newRow("database of another program") << path("other.db") << QStringLiteral("not-a-capture");
        write(path("logs.zip"), QByteArray("PK\x03\x04\x14") + kTelegram);
        QTest::newRow("archive") << path("logs.zip") << QStringLiteral("packed");
        if (geteuid() != 0) {
            write(path("secret"), kTelegram);
            QFile::setPermissions(path("secret"), {});
            QTest::newRow("forbidden") << path("secret") << QStringLiteral("forbidden");
        }
    }
    void namesWhatCannotBeOpened()
    {
        QFETCH(QString, name);
        TelegramFile file;
        QTEST(file.open(name), "error");
        QVERIFY(!file.next());
    }

    void anEmptyFileHoldsNoTelegrams()
    {
        write(path("empty"), {});
        TelegramFile file;
        QCOMPARE(file.open(path("empty")), QString());
        QVERIFY(readAll(file).receptions.empty());
        QCOMPARE(file.error(), QString());
        QCOMPARE(file.percent(), 100);
    }

    void keepsWhatComesBeforeTheCut()
    {
        const QByteArray whole = gzip(manyLines(), path("whole.gz"));
        write(path("cut.gz"), whole.left(whole.size() / 2));
        TelegramFile file;
        QCOMPARE(file.open(path("cut.gz")), QString());
        const std::size_t found = readAll(file).receptions.size();
        QVERIFY(found > 100 && found < std::size_t(kMany));
        QCOMPARE(file.error(), QStringLiteral("unusable"));
        QVERIFY(!file.errorDetail().isEmpty());
    }

    void namesPlacesWithoutTelegrams()
    {
        write(path("mixed"), "# comment\n" + kTelegram + "\n2C44653282185158ZZ\n\n" + kTelegram);
        TelegramFile file;
        QCOMPARE(file.open(path("mixed")), QString());
        const Read read = readAll(file);
        QCOMPARE(read.receptions.size(), std::size_t(2));
        QCOMPARE(read.receptions[1].place, std::uint64_t(5));
        QCOMPARE(read.notUnderstood, std::vector<std::uint64_t>{3});
    }

    void readsAPipeFromItsFirstByte()
    {
        const QString pipe = path("pipe");
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        std::thread sender([&pipe] { write(pipe, kTelegram + "\n" + kTelegram); });
        TelegramFile file;
        const QString problem = file.open(pipe);
        const Read read = readAll(file);
        sender.join();
        QCOMPARE(problem, QString());
        QCOMPARE(read.receptions.size(), std::size_t(2));
    }

    void readsCapturesWithTheirEvents()
    {
        CaptureWriter writer;
        QCOMPARE(writer.open(path("c.meterscope")), QString());
        Reception reception;
        reception.utcUs = 1'000'000;
        reception.source = "/dev/ttyUSB7";
        reception.telegram.bytes.assign(12, 1);
        for (int i = 0; i < kMany; ++i) {
            writer.receptionArrived(reception);
            if (i % 4096 == 0)
                QVERIFY(writer.waitForRoom());
        }
        writer.receiverEvent({.kind = ReceiverEvent::Kind::Lost, .utcUs = 5, .port = {}, .detail = {}});
        QVERIFY(writer.close());
        TelegramFile file;
        QCOMPARE(file.open(path("c.meterscope")), QString());
        QCOMPARE(file.extras().events.size(), std::size_t(1));
        const Read read = readAll(file);
        QCOMPARE(read.receptions.size(), std::size_t(kMany));
        QVERIFY(read.largestLump <= 4096);
        QCOMPARE(read.receptions[0].source, "/dev/ttyUSB7");
        QCOMPARE(file.percent(), 100);
        QVERIFY(!file.foundDamage());
    }

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static void write(const QString &name, const QByteArray &content)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTelegramFile)
#include "tst_telegram_file.moc"
