// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session.h"

#include "engine/save_session.h"
#include "engine/watched_session.h"
#include "support/fail_on_warning.h"
#include "support/sample_telegrams.h"

#include <QAbstractEventDispatcher>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest/QTest>

#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <optional>

using engine::ImportReport;
using engine::Session;
using support::manyTelegrams;
using support::Watched;
using support::waterTelegram;

namespace {

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_failOnWarning.emplace();
        QVERIFY(m_folder.isValid());
    }
    void cleanup() { m_failOnWarning.reset(); }

    void readsPastedText();
    void readsFiles_data();
    void readsFiles();
    void saysWhyAFileCannotBeRead_data();
    void saysWhyAFileCannotBeRead();
    void readsSeveralFilesInTurn();
    void staysAliveDuringALongImport();
    void cancelsAnImport();
    void joinsRepeats();
    void decodesForTheInspector();
    void seriesGrow();
    void savesAndReadsAgain();
    void saveKeepsWhatWasThere();
    void cancelledSaveLeavesNothing();
    void quittingCompletesASave();
    void clearIsUndone();
    void undoKnowsNewerKeys();
    void undoEndsWithTheNextImport();
    void clearsDuringAnImport();
    void sleepsWhenNothingHappens();
    void endsAtAnyMoment();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    std::optional<support::FailOnWarning> m_failOnWarning;
    QTemporaryDir m_folder;
};

void TestSession::readsPastedText()
{
    Watched watched;
    const auto report =
        watched.add(waterTelegram(0x12345678, 1, 6408) + "\n# a comment\n" + waterTelegram(0x12345678, 2, 6409)
                    + "\nthis is no telegram 44zz\n" + support::kEncryptedGas);
    QCOMPARE(report.telegrams, 3U);
    QCOMPARE(report.source, QString());
    QVERIFY(watched.isComplete());
    QCOMPARE(watched.telegrams, 3U);
    QCOMPARE(watched.meters, 2U);
    const auto &water = watched.meter(0);
    QCOMPARE(water.outcome, wmbus::Outcome::Decoded);
    QCOMPARE(water.readings.front().text, std::string("6.409"));
    QCOMPARE(water.readings.front().unit, std::string_view("m³"));
    QCOMPARE(water.medium, std::string_view("water"));
    QCOMPARE(watched.meter(1).outcome, wmbus::Outcome::NoKey);
    QCOMPARE(watched.session.telegrams().placeText(1), std::string("3"));
}

void TestSession::readsFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("text") << path("plain.log");
    QTest::newRow("gzip") << path("packed.log.gz");
}

void TestSession::readsFiles()
{
    QFETCH(QString, name);
    const QByteArray content = manyTelegrams(10'000);
    if (name.endsWith(QLatin1String(".gz"))) {
        const auto file = gzopen(QFile::encodeName(name).constData(), "wb");
        QCOMPARE(gzwrite(file, content.constData(), unsigned(content.size())), int(content.size()));
        gzclose(file);
    } else {
        writeFile(name, content);
    }
    Watched watched;
    const auto report = watched.open(name);
    QCOMPARE(report.error, QString());
    QCOMPARE(report.source, name);
    QCOMPARE(report.telegrams, 10'000U);
    QVERIFY(watched.isComplete());
    QCOMPARE(watched.meters, 400U);
    QCOMPARE(watched.meter(399).telegrams, 25U);
    QCOMPARE(watched.meter(399).readings.front().text, std::string("9.999"));
    QCOMPARE(watched.session.telegrams().placeText(9'999), name.toStdString() + ":10000");
}

void TestSession::saysWhyAFileCannotBeRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("error");
    writeFile(path("empty.log"), {});
    writeFile(path("broken.meterscope"),
              QByteArray("SQLite format 3") + QByteArray(53, '\0') + "MSCP" + QByteArray(99, 'x'));
    mkfifo(QFile::encodeName(path("pipe")).constData(), 0600);
    QTest::newRow("missing") << path("nothing.log") << QStringLiteral("missing");
    QTest::newRow("folder") << m_folder.path() << QStringLiteral("folder");
    QTest::newRow("empty") << path("empty.log") << QStringLiteral("empty");
    QTest::newRow("pipe") << path("pipe") << QStringLiteral("unusable");
    QTest::newRow("broken capture") << path("broken.meterscope") << QStringLiteral("not-a-capture");
    if (geteuid() != 0) {
        writeFile(path("secret.log"), "1");
        QFile::setPermissions(path("secret.log"), {});
        QTest::newRow("forbidden") << path("secret.log") << QStringLiteral("forbidden");
    }
}

void TestSession::saysWhyAFileCannotBeRead()
{
    QFETCH(QString, name);
    QFETCH(QString, error);
    Watched watched;
    const auto report = watched.open(name);
    QCOMPARE(report.error, error);
    QCOMPARE(report.source, name);
    QCOMPARE(watched.telegrams, 0U);
    QVERIFY(!watched.session.isImporting());
}

void TestSession::readsSeveralFilesInTurn()
{
    writeFile(path("a.log"), manyTelegrams(500));
    writeFile(path("b.log"), manyTelegrams(300));
    Watched watched;
    for (const char *name : {"a.log", "missing.log", "b.log"})
        watched.session.openFile(path(name));
    QCOMPARE(watched.waitForImport().telegrams, 500U);
    QCOMPARE(watched.waitForImport().error, QStringLiteral("missing"));
    QCOMPARE(watched.waitForImport().telegrams, 300U);
    QVERIFY(watched.isComplete());
    QCOMPARE(watched.telegrams, 800U);
    QCOMPARE(watched.session.telegrams().placeText(799), path("b.log").toStdString() + ":300");
}

void TestSession::staysAliveDuringALongImport()
{
    constexpr int kCount = 200'000;
    writeFile(path("long.log"), manyTelegrams(kCount));
    Watched watched;
    QSignalSpy progress(&watched.session, &Session::importProgress);
    watched.session.openFile(path("long.log"));
    int turns = 0;
    while (watched.session.isImporting() && turns < 1'000'000) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        ++turns;
    }
    QCOMPARE(watched.waitForImport().telegrams, quint64(kCount));
    QVERIFY(watched.isComplete());
    QVERIFY(watched.batches > 1); // 65,536 telegrams are under way at most
    QVERIFY(progress.count() > 2);
    int percent = 0;
    for (const auto &each : progress) {
        QVERIFY(each.front().toInt() >= percent);
        percent = each.front().toInt();
    }
    QCOMPARE(percent, 100);
}

void TestSession::cancelsAnImport()
{
    writeFile(path("cancelled.log"), manyTelegrams(300'000));
    Watched watched;
    watched.session.openFile(path("cancelled.log"));
    watched.session.openFile(path("never.log"));
    QTRY_VERIFY(watched.telegrams > 0);
    watched.session.cancelImport();
    const auto report = watched.waitForImport();
    QVERIFY(report.cancelled);
    QVERIFY(watched.isComplete());
    QVERIFY(watched.telegrams < 300'000U);
    QVERIFY(!watched.session.isImporting());
    QCOMPARE(watched.add(manyTelegrams(10)).telegrams, 10U);
}

void TestSession::joinsRepeats()
{
    const auto first = waterTelegram(0x12345678, 1, 1);
    const auto second = waterTelegram(0x12345678, 2, 1);
    Watched watched;
    const auto report =
        watched.add(support::rtlWmbusLine(first, 0) + support::rtlWmbusLine(first, 0) + support::rtlWmbusLine(second, 1)
                    + support::rtlWmbusLine(first, 1) + support::rtlWmbusLine(first, 10));
    QCOMPARE(report.telegrams, 5U);
    QVERIFY(watched.isComplete());
    QCOMPARE(watched.telegrams, 3U);
    QCOMPARE(watched.session.telegrams().row(0).heard, std::uint8_t(3));
    QCOMPARE(watched.session.telegrams().row(1).heard, std::uint8_t(1));
    QCOMPARE(watched.meter(0).telegrams, 3U);
    QVERIFY(watched.changedTelegrams.empty() || watched.changedTelegrams.front() == 0);
    // Rows keep their numbers after a repeat.
    QCOMPARE(watched.add(waterTelegram(0x12345678, 3, 7)).telegrams, 1U);
    QCOMPARE(watched.meter(0).readings.front().telegram, 3U);
    QCOMPARE(watched.meter(0).readings.front().text, std::string("0.007"));
}

void TestSession::decodesForTheInspector()
{
    Watched watched;
    watched.add(waterTelegram(0x12345678, 1, 6408));
    wmbus::DecodedTelegram decoded;
    watched.session.decode(0, wmbus::Depth::Fields, decoded);
    QVERIFY(!decoded.fields.empty());
    QCOMPARE(decoded.records.size(), std::size_t(1));
    watched.session.decode(0, wmbus::Depth::Readings, decoded);
    QCOMPARE(decoded.records.size(), std::size_t(1));
}

void TestSession::seriesGrow()
{
    Watched watched;
    QByteArray text;
    for (int i = 0; i < 6000; ++i)
        text += support::rtlWmbusLine(waterTelegram(0x12345678, std::uint8_t(i), std::uint32_t(i)), i);
    watched.add(text);
    const auto series = watched.session.series(0);
    QSignalSpy changed(&watched.session, &Session::seriesChanged);
    QTRY_VERIFY(series->isComplete());
    QVERIFY(changed.count() > 1); // in slices
    QCOMPARE(series->all().size(), std::size_t(1));
    QCOMPARE(series->all().front().values.size(), std::size_t(6000));
    QCOMPARE(series->all().front().values.back(), 5.999);
    watched.add(support::rtlWmbusLine(waterTelegram(0x12345678, 1, 7000), 7000));
    QTRY_COMPARE(series->all().front().values.back(), 7.0);
    QCOMPARE(series->all().front().telegrams.back(), 6000U);
    watched.session.clear();
    QVERIFY(series->all().empty());
}

void TestSession::savesAndReadsAgain()
{
    const QString saved = path("saved.meterscope");
    Watched watched;
    watched.add(manyTelegrams(9000) + support::rtlWmbusLine(waterTelegram(0x99999999, 1, 5), 0));
    QCOMPARE(support::saveAs(watched.session, saved), QString());
    QVERIFY(!QFile::exists(saved + QStringLiteral(".part")));

    Watched again;
    const auto report = again.open(saved);
    QCOMPARE(report.error, QString());
    QCOMPARE(report.telegrams, 9001U);
    QVERIFY(again.isComplete());
    QCOMPARE(again.meters, 401U);
    for (const std::uint32_t index : {0U, 4711U, 9000U}) {
        const auto before = watched.session.telegrams().reception(index);
        const auto after = again.session.telegrams().reception(index);
        QCOMPARE(after.telegram.bytes, before.telegram.bytes);
        QCOMPARE(after.utcUs, before.utcUs);
        QCOMPARE(after.stick, before.stick);
        QCOMPARE(after.place, before.place);
    }
    // Saving over the file that is shown works, too.
    QCOMPARE(support::saveAs(again.session, saved), QString());
    QCOMPARE(Watched().open(saved).telegrams, 9001U);
}

void TestSession::saveKeepsWhatWasThere()
{
    Watched watched;
    watched.add(manyTelegrams(3));
    QCOMPARE(support::saveAs(watched.session, m_folder.path()), QStringLiteral("folder"));
    QCOMPARE(support::saveAs(watched.session, path("no/such/folder.meterscope")), QStringLiteral("no-folder"));
}

void TestSession::cancelledSaveLeavesNothing()
{
    const QString saved = path("cancelled.meterscope");
    writeFile(saved, "as it was");
    Watched watched;
    watched.add(manyTelegrams(60'000));
    QSignalSpy finished(&watched.session, &Session::saveFinished);
    QSignalSpy progress(&watched.session, &Session::saveProgress);
    watched.session.saveCaptureAs(saved);
    QVERIFY(watched.session.isSaving());
    QVERIFY(progress.wait());
    watched.session.cancelSave();
    QVERIFY(finished.wait(20'000));
    QVERIFY(finished.front().front().value<engine::SaveReport>().cancelled);
    QVERIFY(!watched.session.isSaving());
    QVERIFY(!QFile::exists(saved + QStringLiteral(".part")));
    QFile file(saved);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("as it was"));
}

void TestSession::quittingCompletesASave()
{
    const QString saved = path("quit.meterscope");
    {
        Watched watched;
        watched.add(manyTelegrams(30'000));
        watched.session.saveCaptureAs(saved);
    }
    QCOMPARE(Watched().open(saved).telegrams, 30'000U);
}

void TestSession::clearIsUndone()
{
    Watched watched;
    watched.add(manyTelegrams(500));
    const auto before = watched.session.telegrams().reception(499);
    QVERIFY(!watched.session.canUndoClear());
    watched.session.clear();
    QCOMPARE(watched.session.telegrams().count(), 0U);
    QVERIFY(watched.session.canUndoClear());
    watched.session.undoClear();
    QVERIFY(!watched.session.canUndoClear());
    QCOMPARE(watched.session.telegrams().count(), 500U);
    QCOMPARE(watched.session.meters().count(), 400U);
    QCOMPARE(watched.session.telegrams().reception(499).telegram.bytes, before.telegram.bytes);
    // It goes on as if nothing had been.
    watched.add(waterTelegram(0x99999999, 1, 5));
    QCOMPARE(watched.session.telegrams().count(), 501U);
    QCOMPARE(watched.session.meters().count(), 401U);
    QCOMPARE(support::saveAs(watched.session, path("undone.meterscope")), QString());
    QCOMPARE(Watched().open(path("undone.meterscope")).telegrams, 501U);

    watched.session.clear();
    watched.session.forgetCleared();
    watched.session.undoClear();
    QCOMPARE(watched.session.telegrams().count(), 0U);
}

void TestSession::undoKnowsNewerKeys()
{
    Watched watched;
    watched.add(support::kEncryptedGas);
    QCOMPARE(watched.meter(0).outcome, wmbus::Outcome::NoKey);
    watched.session.clear();
    watched.session.setKeys(support::oneKey("*", support::kEncryptedGasKey));
    watched.session.undoClear();
    QTRY_COMPARE(watched.meter(0).outcome, wmbus::Outcome::Decoded);
}

void TestSession::undoEndsWithTheNextImport()
{
    Watched watched;
    watched.add(manyTelegrams(10));
    watched.session.clear();
    watched.add(waterTelegram(0x99999999, 1, 5));
    QVERIFY(!watched.session.canUndoClear());
    watched.session.undoClear();
    QCOMPARE(watched.session.telegrams().count(), 1U);
}

void TestSession::clearsDuringAnImport()
{
    writeFile(path("cleared.log"), manyTelegrams(300'000));
    Watched watched;
    for (int i = 0; i < 3; ++i) {
        watched.session.openFile(path("cleared.log"));
        QTRY_VERIFY(watched.telegrams > 0);
        watched.session.clear();
        QVERIFY(watched.waitForImport().cancelled);
        QCOMPARE(watched.session.telegrams().count(), 0U);
        QVERIFY(!watched.session.isImporting());
    }
    QCOMPARE(watched.add(manyTelegrams(800)).telegrams, 800U);
    QVERIFY(watched.isComplete());
    QCOMPARE(watched.telegrams, 800U);
    QCOMPARE(watched.meter(0).readings.front().telegram, 400U);
}

void TestSession::sleepsWhenNothingHappens()
{
    Watched watched;
    watched.add(manyTelegrams(100));
    const auto series = watched.session.series(0);
    QTRY_VERIFY(series->isComplete());
    QTest::qWait(200);
    int wakeUps = 0;
    QEventLoop loop;
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, &loop, [&wakeUps] { ++wakeUps; });
    QTimer::singleShot(600, &loop, &QEventLoop::quit);
    loop.exec();
    QVERIFY2(wakeUps <= 3, qPrintable(QString::number(wakeUps)));
}

void TestSession::endsAtAnyMoment()
{
    writeFile(path("ended.log"), manyTelegrams(50'000));
    for (int i = 0; i < 50; ++i) {
        Session session;
        session.openFile(path("ended.log"));
        session.setKeys(support::oneKey("*", support::kWrongKey));
        QTest::qWait(i % 10 * 5);
    }
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
