// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/capture_reader.h"
#include "engine/capture/capture_writer.h"
#include "engine/session.h"

#include "engine/save_session.h"
#include "support/fail_on_warning.h"
#include "support/sample_telegrams.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <memory>
#include <optional>

using engine::CaptureReader;
using engine::Session;

namespace {

constexpr int kTelegrams = 2000;

/// What a receiver of recorded lines hears: every telegram twice, as two demodulators give it.
QByteArray recordedLines()
{
    QByteArray text;
    for (int i = 0; i < kTelegrams; ++i) {
        const auto telegram =
            support::waterTelegram(0x10000000U + std::uint32_t(i % 50), std::uint8_t(i / 50), std::uint32_t(i));
        text += support::rtlWmbusLine(telegram, i) + support::rtlWmbusLine(telegram, i);
    }
    return text;
}

int telegramsIn(const QString &capture)
{
    CaptureReader reader;
    if (!reader.open(capture).isEmpty())
        return -1;
    int count = 0;
    for (auto lump = reader.next(1000); !lump.empty(); lump = reader.next(1000))
        count += int(lump.size());
    return count;
}

} // namespace

class TestSessionCapture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_failOnWarning.reset(); }
    void recordsWhatItHears();
    void makesNoFileWhenNothingIsHeard();
    void goesOnInTheSameFile();
    void clearBeginsANewFile();
    void receivesWithoutAFile_data();
    void receivesWithoutAFile();
    void recordsAllOnceTheFolderIsThere();
    void savesReceivedAndImported();
    void keepsEventsOfImportedCaptures();
    void keepsNotesAndMarks();
    void refusesToSaveOverTheOpenFile();
    void undoKeepsWhatWasHeardSince();
    void tellsStatus();
    void endsAtAnyMoment();

private:
    void replay(Session &session);
    [[nodiscard]] QStringList captures() const;

    std::optional<support::FailOnWarning> m_failOnWarning;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_captures;
    engine::ReceiverConfig m_config;
};

void TestSessionCapture::init()
{
    m_failOnWarning.emplace();
    m_folder = std::make_unique<QTemporaryDir>();
    m_captures = m_folder->filePath(QStringLiteral("my captures"));
    QFile lines(m_folder->filePath(QStringLiteral("lines.log")));
    QVERIFY(lines.open(QIODevice::WriteOnly));
    lines.write(recordedLines());
    m_config.port = QStringLiteral("file:") + lines.fileName();
}

void TestSessionCapture::replay(Session &session)
{
    QSignalSpy ended(&session, &Session::captureEnded);
    session.startCapture(m_config);
    QVERIFY(ended.wait(20'000));
    QVERIFY(!session.isCapturing());
}

QStringList TestSessionCapture::captures() const
{
    return QDir(m_captures).entryList(QDir::Files);
}

void TestSessionCapture::recordsWhatItHears()
{
    Session session;
    session.setCaptureFolder(m_captures);
    QSignalSpy fileChanged(&session, &Session::captureFileChanged);
    replay(session);
    QTRY_COMPARE(session.telegrams().count(), std::uint32_t(kTelegrams));
    QCOMPARE(session.telegrams().row(0).heard, std::uint8_t(2));
    QCOMPARE(session.meters().count(), 50U);
    QTRY_COMPARE(fileChanged.count(), 1);
    QCOMPARE(fileChanged.front().front().toString(), session.capturePath());
    session.stopCapture();
    // Named by the first telegram's time, in this machine's zone: UTC in tests.
    QCOMPARE(captures().filter(QStringLiteral(".meterscope")).front(), QStringLiteral("2026-11-22 0800.meterscope"));
    const QString path = session.capturePath();
    QTRY_COMPARE_WITH_TIMEOUT(telegramsIn(path), 2 * kTelegrams, 3000); // committed within the second
}

void TestSessionCapture::makesNoFileWhenNothingIsHeard()
{
    QFile empty(m_folder->filePath(QStringLiteral("silence.log")));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.write("# nobody sends\n");
    empty.close();
    m_config.port = QStringLiteral("file:") + empty.fileName();
    {
        Session session;
        session.setCaptureFolder(m_captures);
        replay(session);
        QVERIFY(session.capturePath().isEmpty());
    }
    QVERIFY(captures().isEmpty());
}

void TestSessionCapture::goesOnInTheSameFile()
{
    QString path;
    {
        Session session;
        session.setCaptureFolder(m_captures);
        for (std::uint32_t run = 1; run <= 3; ++run) {
            replay(session);
            QTRY_COMPARE(session.telegrams().count(), run * kTelegrams);
            session.stopCapture();
        }
        path = session.capturePath();
    }
    QCOMPARE(captures(), QStringList{QStringLiteral("2026-11-22 0800.meterscope")}); // clean: nothing beside it
    QCOMPARE(telegramsIn(path), 3 * 2 * kTelegrams);
}

void TestSessionCapture::clearBeginsANewFile()
{
    {
        Session session;
        session.setCaptureFolder(m_captures);
        for (int run = 0; run < 2; ++run) {
            replay(session);
            QTRY_COMPARE(session.telegrams().count(), std::uint32_t(kTelegrams));
            QTRY_VERIFY(!session.capturePath().isEmpty());
            session.clear();
            QVERIFY(session.capturePath().isEmpty());
            QCOMPARE(session.meters().count(), 0U);
        }
    }
    QCOMPARE(captures(), (QStringList{QStringLiteral("2026-11-22 0800 (2).meterscope"),
                                      QStringLiteral("2026-11-22 0800.meterscope")}));
}

void TestSessionCapture::receivesWithoutAFile_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("failures");
    QTest::newRow("not wanted") << QString() << 0;
    QTest::newRow("a file is in the way") << QStringLiteral("lines.log") << 1;
    QTest::newRow("no such thing") << QStringLiteral("/proc/nowhere") << 1;
}

void TestSessionCapture::receivesWithoutAFile()
{
    QFETCH(QString, folder);
    QFETCH(int, failures);
    Session session;
    if (!folder.isEmpty())
        session.setCaptureFolder(QDir(m_folder->path()).absoluteFilePath(folder));
    QSignalSpy failed(&session, &Session::writingFailed);
    replay(session);
    QTRY_COMPARE(session.telegrams().count(), std::uint32_t(kTelegrams));
    QTRY_COMPARE(failed.count(), failures);
    QVERIFY(session.capturePath().isEmpty());
    // What is in memory can still be saved.
    const QString saved = m_folder->filePath(QStringLiteral("saved.meterscope"));
    QCOMPARE(support::saveAs(session, saved), QString());
    QCOMPARE(telegramsIn(saved), kTelegrams);
}

void TestSessionCapture::recordsAllOnceTheFolderIsThere()
{
    QFile inTheWay(m_captures);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    Session session;
    session.setCaptureFolder(m_captures);
    QSignalSpy failed(&session, &Session::writingFailed);
    QSignalSpy resumed(&session, &Session::writingResumed);
    for (std::uint32_t run = 1; run <= 3; ++run) { // more than waits for a file that can be made
        replay(session);
        QTRY_COMPARE(session.telegrams().count(), run * kTelegrams);
    }
    QVERIFY(inTheWay.remove());
    QTRY_COMPARE_WITH_TIMEOUT(resumed.count(), 1, 10'000);
    QCOMPARE(failed.count(), 1);
    replay(session);
    const QString path = session.capturePath();
    QTRY_COMPARE_WITH_TIMEOUT(telegramsIn(path), 4 * 2 * kTelegrams, 3000);
}

void TestSessionCapture::savesReceivedAndImported()
{
    const QString saved = m_folder->filePath(QStringLiteral("all.meterscope"));
    Session session;
    session.setCaptureFolder(m_captures);
    replay(session);
    QTRY_COMPARE(session.telegrams().count(), std::uint32_t(kTelegrams));
    QSignalSpy imported(&session, &Session::importFinished);
    session.addText(QString::fromUtf8(support::waterTelegram(0x99999999, 1, 1)));
    QVERIFY(imported.wait());
    QCOMPARE(support::saveAs(session, saved), QString());
    // Every reception, also those that are joined in one row, and the pasted one.
    QCOMPARE(telegramsIn(saved), 2 * kTelegrams + 1);
    // The open file goes on after that.
    replay(session);
    QTRY_COMPARE(session.telegrams().count(), std::uint32_t(2 * kTelegrams + 1));
    const QString path = session.capturePath();
    QTRY_COMPARE_WITH_TIMEOUT(telegramsIn(path), 2 * 2 * kTelegrams, 3000);
}

void TestSessionCapture::keepsEventsOfImportedCaptures()
{
    const QString first = m_folder->filePath(QStringLiteral("first.meterscope"));
    const QString second = m_folder->filePath(QStringLiteral("second.meterscope"));
    engine::CaptureWriter writer;
    QCOMPARE(writer.open(first), QString());
    writer.receiverEvent({.kind = engine::ReceiverEvent::Kind::Lost, .utcUs = 5, .port = {}, .detail = {}});
    engine::Reception reception;
    reception.telegram.bytes = {1, 2, 3};
    writer.receptionArrived(reception);
    writer.close();

    Session session;
    QSignalSpy imported(&session, &Session::importFinished);
    session.openFile(first);
    QVERIFY(imported.wait());
    QCOMPARE(support::saveAs(session, second), QString());
    CaptureReader reader;
    QCOMPARE(reader.open(second), QString());
    const auto events = reader.extras().events;
    QCOMPARE(events.size(), std::size_t(1));
    QCOMPARE(events.front().kind, engine::ReceiverEvent::Kind::Lost);
    QCOMPARE(reader.next(10).front().telegram.bytes, reception.telegram.bytes);
}

void TestSessionCapture::keepsNotesAndMarks()
{
    const QString saved = m_folder->filePath(QStringLiteral("saved.meterscope"));
    const engine::TelegramMark mark{.marked = true, .comment = "odd"};
    QString recorded;
    wmbus::Address cellar;
    {
        Session session;
        session.setCaptureFolder(m_captures);
        replay(session);
        QTRY_COMPARE(session.telegrams().count(), std::uint32_t(kTelegrams));
        QTRY_VERIFY(!session.capturePath().isEmpty());
        recorded = session.capturePath();
        cellar = session.meters().meter(7).address;
        QSignalSpy metersChanged(&session, &Session::metersChanged);
        QSignalSpy notesChanged(&session, &Session::notesChanged);
        session.setNote(cellar, {.name = "Cellar", .note = {}, .relation = engine::MeterRelation::Mine});
        session.setNote({.manufacturer = 1, .id = 1}, {.name = "not heard here", .note = {}});
        session.setMark(1234, mark);
        QCOMPARE(metersChanged.count(), 1);
        QCOMPARE(notesChanged.count(), 2);
        QCOMPARE(session.telegrams().mark(1234), mark);
        QCOMPARE(support::saveAs(session, saved), QString());
    }
    for (const QString &path : {recorded, saved}) {
        Session session;
        QSignalSpy imported(&session, &Session::importFinished);
        session.openFile(path);
        QVERIFY(imported.wait());
        QCOMPARE(session.telegrams().count(), std::uint32_t(kTelegrams));
        QCOMPARE(session.telegrams().row(0).heard, std::uint8_t(2));
        QCOMPARE(session.telegrams().mark(1234), mark);
        QCOMPARE(session.notes().all().size(), std::size_t(1));
        QCOMPARE(session.notes().note(cellar).name, std::string("Cellar"));
        // And so does a capture of what was read.
        const QString again = m_folder->filePath(QStringLiteral("again.meterscope"));
        QCOMPARE(support::saveAs(session, again), QString());
        CaptureReader reader;
        QCOMPARE(reader.open(again), QString());
        QCOMPARE(reader.extras().meters.size(), std::size_t(1));
        const auto telegrams = reader.next(kTelegrams);
        QCOMPARE(telegrams.at(1234).mark, mark);
        QCOMPARE(telegrams.at(0).heard, 2U);
    }
}

void TestSessionCapture::refusesToSaveOverTheOpenFile()
{
    Session session;
    session.setCaptureFolder(m_captures);
    replay(session);
    QTRY_VERIFY(!session.capturePath().isEmpty());
    QCOMPARE(support::saveAs(session, session.capturePath()), QStringLiteral("busy"));
}

void TestSessionCapture::undoKeepsWhatWasHeardSince()
{
    Session session;
    session.setCaptureFolder(m_captures);
    replay(session);
    QTRY_COMPARE(session.telegrams().count(), std::uint32_t(kTelegrams));
    session.clear();
    replay(session);
    session.undoClear(); // also while some of it is being decoded
    QTRY_COMPARE(session.telegrams().count(), std::uint32_t(2 * kTelegrams));
    QCOMPARE(session.meters().count(), 50U);
    // The older half lies in another capture: the new one is made from the list.
    const QString saved = m_folder->filePath(QStringLiteral("both.meterscope"));
    QCOMPARE(support::saveAs(session, saved), QString());
    QCOMPARE(telegramsIn(saved), 2 * kTelegrams);
    replay(session); // what was decoded twice leaves the next receiver its room
}

void TestSessionCapture::tellsStatus()
{
    Session session;
    m_config.port = m_folder->filePath(QStringLiteral("no-such-port"));
    QSignalSpy status(&session, &Session::receiverStatusChanged);
    session.startCapture(m_config);
    QTRY_VERIFY(session.receiverStatus().problem != engine::Problem::None);
    QCOMPARE(session.receiverStatus().port, m_config.port);
    QVERIFY(status.count() > 0);
    session.stopCapture();
    QVERIFY(!session.isCapturing());
}

void TestSessionCapture::endsAtAnyMoment()
{
    for (int i = 0; i < 100; ++i) {
        Session session;
        session.setCaptureFolder(m_captures);
        session.startCapture(m_config);
        QTest::qWait(i % 8 * 4);
        if (i % 3 == 0)
            session.clear();
        if (i % 5 == 0)
            session.stopCapture();
    }
    for (const auto &name : captures())
        QVERIFY2(name.endsWith(QStringLiteral(".meterscope")), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestSessionCapture)
#include "tst_session_capture.moc"
