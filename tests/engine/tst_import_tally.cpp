// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/diagnostics/log_ring.h"
#include "engine/diagnostics/logging.h"
#include "engine/importing/import_tally.h"
#include "engine/session.h"
#include "save_session.h"
#include "support/sample_telegrams.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace engine;

namespace {

const QByteArray kClean = "1844AE4C4455223368077A55000000041389E20100023B0000";
const QByteArray kFormatA = "1844AE4C4455223368075F787A55000000041389E20100023B0000D0C6";
const QByteArray kLink = QByteArray("https://wmbusmeters.org/analyze/") + support::kEncryptedGas + ":auto:";

ImportReport reportOf(const QByteArray &text)
{
    TelegramFile input(InputZone::Utc);
    input.openText(text);
    ImportTally tally;
    while (const auto lump = input.next())
        tally.take(*lump);
    return tally.report();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestImportTally : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsFormsRepairsAndDamage()
    {
        const ImportReport report = reportOf(kClean + '\n' + kFormatA + '\n' + kFormatA + "80\n" + kClean + "0\n"
                                             + "telegram=|" + kClean + "|+5\n" + kClean.left(40) + "\nno telegram\n");
        QCOMPARE(report.telegrams, 6U);
        QCOMPARE(report.forms, (ImportReport::Counts{{"hex", 5}, {"wmbusmeters-log", 1}}));
        QCOMPARE(report.repairs, (ImportReport::Counts{{"crc-removed-a", 2}, {"trailing-bytes", 1}, {"odd-digit", 1}}));
        QCOMPARE(report.damage, (ImportReport::Counts{{"truncated", 1}}));
        QCOMPARE(report.withoutTime, 6U);
        QCOMPARE(report.notUnderstood, 1U);
        QCOMPARE(report.problems.at(0).place, 7U);
        QCOMPARE(report.problems.at(0).reason, "no-known-form");
    }

    void countsWhatIsHeardAgain()
    {
        QByteArray log;
        for (int i = 0; i < 10; ++i) { // each line twice, as both demodulators print it
            const QByteArray line = support::rtlWmbusLine(support::waterTelegram(1, std::uint8_t(i), 5), 16 * i);
            log += line + "rla;" + line;
        }
        const ImportReport report = reportOf(log);
        QCOMPARE(report.telegrams, 20U);
        QCOMPARE(report.repeats, 10U);
        QCOMPARE(report.withoutTime, 0U);
    }

    void keepsOnlyTheFirstProblems()
    {
        QByteArray log;
        for (int i = 0; i < 3000; ++i)
            log += "nothing\n";
        const ImportReport report = reportOf(log);
        QCOMPARE(report.notUnderstood, 3000U);
        QCOMPARE(report.problems.size(), ImportReport::kMostProblems);
        QCOMPARE(report.problems.back().place, quint64(ImportReport::kMostProblems));
    }

    void keepsKeysThatFit()
    {
        const QByteArray right = kLink + support::kEncryptedGasKey + '\n';
        const QByteArray wrong = kLink + QByteArray(32, 'E') + '\n';
        const QByteArray plain = "{\"telegram\":\"" + kClean + "\",\"key\":\"" + support::kEncryptedGasKey + "\"}\n";
        const ImportReport report = reportOf(right + right + wrong + plain);
        QCOMPARE(report.keys.size(), std::size_t(1));
        QVERIFY(report.keys[0].key == *wmbus::Key::fromHex(support::kEncryptedGasKey));
        QCOMPARE(report.keys[0].pattern.text(), std::string("ELS-12345678-33-03"));
        QCOMPARE(report.uselessKeys, 2U);
    }

    /// A key that came with a telegram opens it, but no file and no log ever sees it.
    void keysStayOutOfCapturesAndLogs()
    {
        QTemporaryDir folder;
        const LogRing log;
        const QString path = folder.filePath(QStringLiteral("links.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(kLink + support::kEncryptedGasKey + "\nnothing " + support::kEncryptedGasKey + '\n');
        file.close();
        Session session;
        QSignalSpy finished(&session, &Session::importFinished);
        session.openFile(path);
        QVERIFY(finished.wait(20'000));
        QCOMPARE(session.telegrams().row(0).outcome, wmbus::Outcome::Decoded);
        const QString capture = folder.filePath(QStringLiteral("c.meterscope"));
        QCOMPARE(support::saveAs(session, capture), QString());

        const QByteArray secret = QByteArray::fromHex(support::kEncryptedGasKey);
        const QByteArray reversed(std::string(secret.rbegin(), secret.rend()).c_str(), secret.size());
        const QByteArray content = contentOf(capture);
        const QString lines = log.lines().join(u'\n');
        QVERIFY(content.size() > 1000);
        QVERIFY(lines.contains(QStringLiteral("links.txt")));
        for (const QByteArray &trace :
             {secret, reversed, secret.toHex(), secret.toHex().toUpper(), reversed.toHex(), secret.toBase64()}) {
            QVERIFY(!content.contains(trace));
            QVERIFY(!lines.contains(QString::fromLatin1(trace)));
        }
    }
};

QTEST_GUILESS_MAIN(TestImportTally)
#include "tst_import_tally.moc"
