// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/capture_reader.h"
#include "engine/capture/capture_writer.h"
#include "engine/capture/left_captures.h"
#include "engine/capture/retention.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace engine;

namespace {

void writeTelegram(const QString &path)
{
    CaptureWriter writer;
    QCOMPARE(writer.open(path), QString());
    Reception reception;
    reception.telegram.bytes = {1, 2, 3};
    writer.receptionArrived(reception);
    writer.close();
}

} // namespace

/// The folder of recordings: what was left open in it, and what goes with time.
class TestCaptureFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void findsWhatAKilledProgramLeft()
    {
        writeTelegram(m_folder->filePath(QStringLiteral("closed.meterscope")));
        QVERIFY(leftCaptures(m_folder->path()).isEmpty()); // closed
        QProcess victim;
        const QString left = m_folder->filePath(QStringLiteral("left.meterscope"));
        victim.start(QCoreApplication::applicationDirPath() + QStringLiteral("/capture_victim"), {left});
        QVERIFY(victim.waitForStarted());
        QTest::qWait(1500);
        QVERIFY(leftCaptures(m_folder->path()).isEmpty()); // another program is writing
        victim.kill();
        QVERIFY(victim.waitForFinished());
        const QList<LeftCapture> found = leftCaptures(m_folder->path());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].path, left);
        QVERIFY(found[0].telegrams > 100);
        QCOMPARE(closeLeftCapture(left), QString());
        QVERIFY(leftCaptures(m_folder->path()).isEmpty());
        QVERIFY(!QFile::exists(left + QStringLiteral("-wal")));
        CaptureReader reader;
        QCOMPARE(reader.open(left), QString());
        QCOMPARE(reader.telegramCount(), found[0].telegrams);
    }

    void deletesOldRecordingsOnlyWhenTold()
    {
        using Rule = Retention::Rule;
        const QDateTime now = QDateTime::currentDateTime();
        int age = 0;
        for (const auto *name :
             {"2026-11-22 0800.meterscope", "2026-11-21 0800 (2).meterscope", "2026-11-20 0800.meterscope",
              "cellar.meterscope", "2026-11-19 0800 copy.meterscope"}) {
            const QString path = m_folder->filePath(QString::fromLatin1(name));
            writeTelegram(path);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(now.addDays(-10 * age++), QFileDevice::FileModificationTime));
        }
        QFile other(m_folder->filePath(QStringLiteral("2020-01-01 0800.meterscope")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("of another program");
        other.close();
        const auto expired = [&](Rule rule, int limit) {
            return expiredCaptures(m_folder->path(), {.rule = rule, .limit = limit}, now).size();
        };
        QCOMPARE(expired(Rule::KeepAll, 1), 0);
        QCOMPARE(expired(Rule::Newest, 3), 0);
        QCOMPARE(expired(Rule::Newest, 1), 2);
        QCOMPARE(expired(Rule::Days, 0), 0);
        QCOMPARE(expired(Rule::Days, 15), 1);
        QCOMPARE(deleteExpiredCaptures(m_folder->path(), {.rule = Rule::Days, .limit = 5}, now), 2);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
                 (QStringList{QStringLiteral("2020-01-01 0800.meterscope"),
                              QStringLiteral("2026-11-19 0800 copy.meterscope"),
                              QStringLiteral("2026-11-22 0800.meterscope"), QStringLiteral("cellar.meterscope")}));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCaptureFolder)
#include "tst_capture_folder.moc"
