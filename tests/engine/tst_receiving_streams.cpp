// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/capture_writer.h"
#include "engine/receiving/capture_controller.h"
#include "engine/recording_sink.h"
#include "support/fail_on_warning.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace engine;
using Kind = ReceiverEvent::Kind;

namespace {

const QByteArray kTelegram =
    "2C446532821851582C067AE1000000046D1906D9180C1334120000426CBF1C4C1300000000326CFFFF01FD7300";
const QByteArray kRtlWmbus = "T1;1;1;2025-02-11 11:14:44.918881;31;31;41566006;"
                             "0x32446850066056416980a0119f310800b024000059074e07000000010500000000000000000000"
                             "000000000000000000000002\n";

ReceiverConfig portOf(const QString &port)
{
    ReceiverConfig config;
    config.port = port;
    return config;
}

} // namespace

class TestReceivingStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_failOnWarning.emplace();
        m_sink = std::make_unique<RecordingSink>();
        m_controller = std::make_unique<CaptureController>(std::vector<ReceptionSink *>{m_sink.get()});
        m_ended = std::make_unique<QSignalSpy>(m_controller.get(), &CaptureController::ended);
    }
    void cleanup()
    {
        m_controller.reset();
        m_failOnWarning.reset();
    }

    void readsTheLinesOfACommand()
    {
        m_controller->start(portOf(QStringLiteral("exec:printf '") + QString::fromLatin1(kRtlWmbus.trimmed())
                                   + QStringLiteral("'"))); // without a line end
        QTRY_COMPARE(m_ended->size(), 1);
        QCOMPARE(problem(), Problem::None);
        const std::vector<Reception> receptions = m_sink->receptions();
        QCOMPARE(receptions.size(), std::size_t(1));
        QCOMPARE(receptions[0].stick, sticks::StickType::RtlWmbus);
        QCOMPARE(receptions[0].telegram.mode, radio::LinkMode::T);
        QVERIFY(receptions[0].source.starts_with("exec:printf"));
        QVERIFY(receptions[0].utcUs > 1'763'000'000'000'000); // stamped now, not with the time in the line
    }

    void tellsHowACommandFailed_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<QString>("detail");
        QTest::newRow("not there") << QStringLiteral("no-such-program-at-all 2>&-") << Problem::Missing
                                   << QStringLiteral("command");
        QTest::newRow("exit code") << QStringLiteral("exit 3") << Problem::ProgramFailed
                                   << QStringLiteral("exit-code=3");
        QTest::newRow("signal") << QStringLiteral("kill -9 $$") << Problem::ProgramFailed << QStringLiteral("signal");
    }
    void tellsHowACommandFailed()
    {
        QFETCH(QString, command);
        QFETCH(QString, detail);
        m_controller->start(portOf(QStringLiteral("exec:") + command));
        QTRY_COMPARE(m_ended->size(), 1);
        QTEST(problem(), "problem");
        QCOMPARE(m_controller->status(0).detail, detail);
    }

    void endsEveryPartOfAPipe()
    {
        const QTemporaryDir folder;
        const QString mark = folder.filePath(QStringLiteral("alive"));
        m_controller->start(portOf(QStringLiteral("exec:while sleep 0.05; do touch %1; done | cat").arg(mark)));
        QTRY_VERIFY(QFile::exists(mark));
        m_controller->stop();
        QTest::qWait(100);
        QFile::remove(mark);
        QTest::qWait(300);
        QVERIFY(!QFile::exists(mark));
    }

    void connectsAgain()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&server] {
            QTcpSocket *client = server.nextPendingConnection();
            client->write(kTelegram + "\n" + kTelegram.left(20)); // the connection drops within a line
            client->disconnectFromHost();
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        });
        m_controller->start(portOf(QStringLiteral("tcp://127.0.0.1:%1").arg(server.serverPort())));
        QTRY_VERIFY_WITH_TIMEOUT(m_sink->events(Kind::Resumed).size() >= 2, 8000);
        QTRY_VERIFY(m_sink->count() >= 3);
        QVERIFY(m_sink->placesNotUnderstood().empty());
        QVERIFY(m_sink->events(Kind::Lost).size() >= 2);
        QCOMPARE(m_sink->events(Kind::Lost)[0].detail.left(8), QStringLiteral("vanished"));
    }

    void saysThatNobodyListens()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        server.close();
        m_controller->start(portOf(QStringLiteral("tcp://127.0.0.1:%1").arg(port)));
        m_controller->start(portOf(QStringLiteral("tcp://127.0.0.1"))); // no port
        QTRY_COMPARE(m_ended->size(), 2);
        QCOMPARE(m_controller->status(0).problem, Problem::ConnectionRefused);
        QCOMPARE(m_controller->status(1).problem, Problem::Missing);
    }

    void playsATextFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("log.txt"));
        writeFile(path, "# a comment\n" + kTelegram + "\n" + kRtlWmbus + "2C44653282185158ZZ\n" + kTelegram);
        ReceiverConfig config = portOf(QStringLiteral("file:") + path);
        config.inputZone = InputZone::Utc;
        m_controller->start(config);
        QTRY_COMPARE(m_ended->size(), 1);
        QCOMPARE(problem(), Problem::None);
        const std::vector<Reception> receptions = m_sink->receptions();
        QCOMPARE(receptions.size(), std::size_t(3));
        QCOMPARE(receptions[0].place, std::uint64_t(2));
        QVERIFY(!receptions[0].utcUs);
        QCOMPARE(receptions[1].utcUs, std::optional<std::int64_t>(1'739'272'484'918'881));
        QCOMPARE(receptions[2].place, std::uint64_t(5));
        QCOMPARE(m_sink->placesNotUnderstood(), std::vector<std::uint64_t>{4});
    }

    void playsACapture()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.meterscope"));
        CaptureWriter writer;
        QCOMPARE(writer.open(path), QString());
        for (int i = 0; i < 2500; ++i) {
            Reception reception;
            reception.utcUs = std::int64_t(1'000'000) * i;
            reception.source = "/dev/ttyUSB7";
            reception.telegram.bytes.assign(12, std::uint8_t(i));
            writer.receptionArrived(reception);
        }
        writer.close();
        m_controller->start(portOf(QStringLiteral("file:") + path));
        QTRY_COMPARE(m_ended->size(), 1);
        const std::vector<Reception> receptions = m_sink->receptions();
        QCOMPARE(receptions.size(), std::size_t(2500));
        for (int i = 0; i < 2500; ++i)
            QCOMPARE(receptions[std::size_t(i)].utcUs, std::optional<std::int64_t>(std::int64_t(1'000'000) * i));
        QCOMPARE(receptions[0].source, "/dev/ttyUSB7");
    }

    void waitsWhileASinkIsBehind()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("long.log"));
        constexpr int kLines = 20'000;
        writeFile(path, QByteArray(kTelegram + "\n").repeated(kLines));
        m_sink->setRoom(1000);
        m_controller->start(portOf(QStringLiteral("file:") + path));
        QTRY_VERIFY(m_sink->count() >= 1000);
        QTest::qWait(100);
        QVERIFY(m_sink->count() < 3000); // what one piece of the file brought, not more
        QVERIFY(m_controller->isRunning());
        m_sink->setRoom(kLines + 1);
        QTRY_COMPARE(m_ended->size(), 1);
        QCOMPARE(m_sink->count(), std::size_t(kLines));
    }

    void namesFilesThatCannotBePlayed()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("empty"));
        writeFile(path, {});
        m_controller->start(portOf(QStringLiteral("file:") + folder.filePath(QStringLiteral("missing"))));
        m_controller->start(portOf(QStringLiteral("file:") + folder.path()));
        m_controller->start(portOf(QStringLiteral("file:") + path));
        QTRY_COMPARE(m_ended->size(), 3);
        QCOMPARE(m_controller->status(0).problem, Problem::Missing);
        QCOMPARE(m_controller->status(1).problem, Problem::Unreadable);
        QCOMPARE(m_controller->status(2).problem, Problem::None); // nothing in it is no error
    }

private:
    static void writeFile(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] Problem problem() const { return m_controller->status(0).problem; }

    std::optional<support::FailOnWarning> m_failOnWarning;
    std::unique_ptr<RecordingSink> m_sink;
    std::unique_ptr<CaptureController> m_controller;
    std::unique_ptr<QSignalSpy> m_ended;
};

QTEST_GUILESS_MAIN(TestReceivingStreams)
#include "tst_receiving_streams.moc"
