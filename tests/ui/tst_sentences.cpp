// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/file_words.h"
#include "ui/receiving/receiver_words.h"
#include "ui/tables/listening_text.h"

#include <QRegularExpression>
#include <QtTest/QTest>

using engine::Problem;
using engine::ReceiverStatus;
using ui::FileWords;
using ui::ReceiverWords;

/// What people read about files and receivers.
class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProblemHasASentence()
    {
        for (int i = int(Problem::Missing); i <= int(Problem::NotSupported); ++i) {
            ReceiverStatus status;
            status.problem = Problem(i);
            status.port = QStringLiteral("/dev/ttyUSB0");
            status.detail = QStringLiteral("root:dialout");
            const QString sentence = ReceiverWords::problem(status);
            QVERIFY2(sentence.size() > 20, qPrintable(QString::number(i)));
            QVERIFY2(!sentence.contains(QRegularExpression(QStringLiteral("%\\d"))), qPrintable(sentence));
        }
        QVERIFY(ReceiverWords::problem(ReceiverStatus()).isEmpty());
    }

    void forbiddenNamesTheCommand()
    {
        ReceiverStatus status;
        status.problem = Problem::Forbidden;
        status.port = QStringLiteral("/dev/ttyUSB0");
        status.detail = QStringLiteral("root:uucp");
        QCOMPARE(ReceiverWords::command(status), QStringLiteral("sudo usermod -aG uucp $USER"));
        QVERIFY(ReceiverWords::problem(status).contains(ReceiverWords::command(status)));
        status.problem = Problem::Busy;
        QVERIFY(ReceiverWords::command(status).isEmpty());
    }

    void busyNamesTheProgramWhereKnown()
    {
        ReceiverStatus status;
        status.problem = Problem::Busy;
        status.port = QStringLiteral("/dev/ttyUSB0");
        QVERIFY(ReceiverWords::problem(status).contains(QStringLiteral("Another program")));
        status.detail = QStringLiteral("minicom (812)");
        QVERIFY(ReceiverWords::problem(status).contains(QStringLiteral("minicom (812)")));
    }

    void listeningTellsSecondsAndBytes()
    {
        ReceiverStatus status;
        status.port = QStringLiteral("/dev/ttyUSB0");
        const auto text = [&status](std::int64_t seconds) {
            return ui::listeningText(status, 1'000'000 + seconds * 1000, QLocale::c());
        };
        QVERIFY(text(5).startsWith(QStringLiteral("Waiting for the receiver")));
        status.state = engine::ReceiverState::Receiving;
        status.receivingSinceUtcMs = 1'000'000;
        QVERIFY(text(5).startsWith(QStringLiteral("Listening for 5")));
        status.mode = sticks::ModeSet{.t = true, .c = true};
        status.bytes = 321;
        QVERIFY2(text(5).startsWith(QStringLiteral("Listening on C+T for 5")), qPrintable(text(5)));
        QVERIFY(text(5).contains(QStringLiteral("321 bytes")));
        QVERIFY(text(59).contains(QStringLiteral("59")));
        QVERIFY(!text(59).contains(QStringLiteral("Try mode S")));
        QVERIFY(text(60).contains(QStringLiteral("Try mode S")));
        QVERIFY(text(-5).contains(QStringLiteral("for 0"))); // a clock that was set back
    }

    void modes()
    {
        QCOMPARE(ReceiverWords::mode({.t = true, .c = true}), QStringLiteral("C+T"));
        QCOMPARE(ReceiverWords::mode({.s = true}), QStringLiteral("S"));
        QVERIFY(!ReceiverWords::modeHelp({.s = true}).isEmpty());
    }

    void runningTime()
    {
        QCOMPARE(ReceiverWords::runningTime(0), QStringLiteral("00:00:00"));
        QCOMPARE(ReceiverWords::runningTime(2530), QStringLiteral("00:42:10"));
        QCOMPARE(ReceiverWords::runningTime(400000), QStringLiteral("111:06:40"));
    }

    void fileProblems()
    {
        QCOMPARE(FileWords::problem(QStringLiteral("empty"), QStringLiteral("/a/b.log"), {}),
                 QStringLiteral("/a/b.log is empty."));
        QCOMPARE(FileWords::problem(QStringLiteral("x"), QStringLiteral("b"), QStringLiteral("disk I/O error")),
                 QStringLiteral("b cannot be used: disk I/O error"));
    }

    void importSummaries()
    {
        engine::ImportReport report;
        report.source = QStringLiteral("/data/survey.log");
        QCOMPARE(FileWords::summary(report), QStringLiteral("There is no telegram in survey.log."));
        report.telegrams = 12;
        QVERIFY(FileWords::summary(report).contains(QStringLiteral("12")));
        report.notUnderstood = 3;
        report.problems = {{7, "too-short"}};
        const QString text = FileWords::summary(report);
        for (const QString &part : {QStringLiteral("12"), QStringLiteral("3"), QStringLiteral("line 7"),
                                    QStringLiteral("too few bytes"), QStringLiteral("survey.log")})
            QVERIFY2(text.contains(part), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
