// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_outcome.h"
#include "engine/capture/capture_reader.h"
#include "simulation/stick_simulator.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <set>
#include <string>

#include <unistd.h>

using simulation::PseudoTerminal;
using simulation::SimulatorOptions;
using simulation::StickSimulator;

namespace {

const QByteArray kTelegram =
    "2C446532821851582C067AE1000000046D1906D9180C1334120000426CBF1C4C1300000000326CFFFF01FD7300\n";
/// As rtl_wmbus prints it: both demodulators heard the same telegram.
const QByteArray kTwice = "T1;1;1;2025-02-11 11:14:44.918;31;31;41566006;"
                          "0x32446850066056416980a0119f310800b024000059074e070000000105000000000000000000000000"
                          "00000000000000000002\n"
                          "T1;1;1;2025-02-11 11:14:44.920;31;31;41566006;"
                          "0x32446850066056416980a0119f310800b024000059074e070000000105000000000000000000000000"
                          "00000000000000000002\n";

using Words = QList<QByteArray>;

std::string hexOf(const radio::Bytes &bytes)
{
    const QByteArray view =
        QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    return view.toHex().toUpper().toStdString();
}

} // namespace

class TestCliReceive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_link = path("stick");
        SimulatorOptions options;
        options.stick.telegramsPerSecond = 50;
        options.linkPath = m_link.toStdString();
        m_simulator = std::make_unique<StickSimulator>(options);
        QCOMPARE(m_simulator->start(), 0);
    }

    void printsTelegramsAsJson()
    {
        const QByteArray capture = path("new.meterscope");
        const Outcome outcome = run({"receive", "--port", m_link, "--stick", "im871a", "--mode", "t", "--count", "5",
                                     "--format", "json", "--capture", capture});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.lines.size(), 5);
        for (const QByteArray &line : outcome.lines) {
            const QJsonObject json = QJsonDocument::fromJson(line).object();
            QCOMPARE(json[QStringLiteral("receiver")].toString(), QStringLiteral("im871a"));
            QCOMPARE(json[QStringLiteral("source")].toString().toLocal8Bit(), m_link);
            QVERIFY(json[QStringLiteral("rssi_dbm")].isDouble());
            QVERIFY(json[QStringLiteral("received")].toString().endsWith(u'Z'));
        }
        QVERIFY(outcome.messages.contains("iM871A"));
        engine::CaptureReader reader;
        QCOMPARE(reader.open(QString::fromLocal8Bit(capture)), QString());
        QVERIFY(reader.telegramCount() >= 5);
    }

    void endsAfterItsTime()
    {
        const Outcome outcome = run({"receive", "--port", m_link, "--duration", "1.5", "--format", "csv"});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.lines.size() > 2);
        QVERIFY(outcome.lines[0].startsWith("received,receiver,link_mode"));
    }

    void endsWellWhenInterrupted_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }
    void endsWellWhenInterrupted()
    {
        QFETCH(int, number);
        const QByteArray capture = path("interrupted.meterscope");
        QProcess process;
        start(process, {"receive", "--port", m_link, "--format", "json", "--capture", capture});
        QVERIFY(QTest::qWaitFor([&process] { return process.bytesAvailable() > 0; })); // each line at once
        ::kill(pid_t(process.processId()), number);
        const Outcome outcome = finish(process);
        QCOMPARE(outcome.exitCode, 0);
        engine::CaptureReader reader;
        QCOMPARE(reader.open(QString::fromLocal8Bit(capture)), QString());
        QVERIFY(reader.telegramCount() >= quint64(outcome.lines.size()));
    }

    /// Pulling the plug costs the last second at most, and never the file.
    void keepsWhatItHeardWhenKilled()
    {
        const QByteArray capture = path("killed.meterscope");
        QProcess process;
        start(process, {"receive", "--port", m_link, "--format", "json", "--capture", capture});
        QTest::qWait(3500);
        const QDateTime end = QDateTime::currentDateTimeUtc();
        ::kill(pid_t(process.processId()), SIGKILL);
        QVERIFY(process.waitForFinished());
        std::multiset<std::string> stored;
        engine::CaptureReader reader;
        QCOMPARE(reader.open(QString::fromLocal8Bit(capture)), QString());
        for (auto lump = reader.next(1000); !lump.empty(); lump = reader.next(1000)) {
            for (const engine::Reception &reception : lump)
                stored.insert(hexOf(reception.telegram.bytes));
        }
        QVERIFY(!reader.foundDamage());
        int old = 0;
        for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
            const QJsonObject json = QJsonDocument::fromJson(line).object();
            const auto received = QDateTime::fromString(json[QStringLiteral("received")].toString(), Qt::ISODateWithMs);
            if (!received.isValid() || received.msecsTo(end) < 1000)
                continue;
            ++old;
            const auto found = stored.find(json[QStringLiteral("telegram")].toString().toStdString());
            QVERIFY2(found != stored.end(), line.constData());
            stored.erase(found);
        }
        QVERIFY2(old > 20, qPrintable(QString::number(old)));
    }

    void hearsSeveralPorts()
    {
        const QByteArray log = path("log");
        writeFile(log, kTelegram);
        const Outcome outcome = run({"receive", "--port", m_link, "--stick", "im871a", "--mode", "t", "--port",
                                     "file:" + log, "--duration", "1.5", "--format", "json"});
        QCOMPARE(outcome.exitCode, 0);
        QList<QByteArray> sources;
        for (const QByteArray &line : outcome.lines)
            sources.append(QJsonDocument::fromJson(line)[QStringLiteral("source")].toString().toLocal8Bit());
        QVERIFY(sources.contains(m_link));
        QVERIFY(sources.contains(log + ":1"));
    }

    void printsARepeatOnce()
    {
        const QByteArray log = path("twice.log");
        writeFile(log, kTwice);
        const Outcome outcome = run({"receive", "--port", "exec:cat " + log, "--format", "json"});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.lines.size(), 1);
    }

    void givesExitCodes_data()
    {
        QTest::addColumn<Words>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("message");
        const auto add = [](const char *name, const Words &arguments, int exitCode, const QByteArray &message) {
            QTest::newRow(name) << arguments << exitCode << message;
        };
        add("no port", {"receive"}, 2, "needs a --port");
        add("mode before port", {"receive", "--mode", "t", "--port", "x"}, 2, "--mode belongs to the --port");
        add("bad mode", {"receive", "--port", "x", "--mode", "q"}, 2, "no list of modes");
        add("bad type", {"receive", "--port", "x", "--stick", "q"}, 2, "no receiver type q");
        add("bad count", {"receive", "--port", "x", "--count", "0"}, 2, "--count");
        add("bad duration", {"receive", "--port", "x", "--duration", "-1"}, 2, "--duration");
        add("missing", {"receive", "--port", "/dev/no-such-port"}, 2, "there is no such port");
        add("folder", {"receive", "--port", QDir::tempPath().toLocal8Bit()}, 2, "this is a folder");
        add("not supported", {"receive", "--port", "/dev/ptmx", "--stick", "cul"}, 2, "does not speak");
        add("missing file", {"receive", "--port", "file:/no/such"}, 2, "there is no such file");
        add("missing command", {"receive", "--port", "exec:no-such-command"}, 2, "there is no such command");
        add("failed command", {"receive", "--port", "exec:exit 4"}, 3, "exit-code=4");
        add("nobody listens", {"receive", "--port", "tcp://127.0.0.1:1"}, 2, "nobody listens");
        add("capture in no folder", {"receive", "--port", "x", "--capture", "/no/such/folder/x"}, 2, "/no/such");
    }
    void givesExitCodes()
    {
        QFETCH(Words, arguments);
        QFETCH(QByteArray, message);
        const Outcome outcome = run(arguments);
        QTEST(outcome.exitCode, "exitCode");
        QVERIFY2(outcome.messages.contains(message), outcome.messages.constData());
        QCOMPARE(outcome.lines.size(), 0);
    }

    void namesLinesThatAreNoTelegram()
    {
        const QByteArray log = path("bad.log");
        writeFile(log, kTelegram + "2C44653282185158ZZ\n");
        const Outcome outcome = run({"receive", "--port", "file:" + log, "--format", "json"});
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.lines.size(), 1);
        QVERIFY(outcome.messages.contains("bad.log:2: "));
    }

    void tellsWhatItDoesWhenAsked()
    {
        const QByteArray capture = path("verbose.meterscope");
        const Outcome outcome = run({"receive", "--port", m_link, "--count", "2", "--capture", capture, "--verbose"});
        QCOMPARE(outcome.exitCode, 0);
        for (const QByteArray &part : {QByteArray("wm.capture: " + capture + " opened"), QByteArray("opened at 57600"),
                                       QByteArray("answers: iM871A"), QByteArray("configured c,t"),
                                       QByteArray("wm.capture: " + capture + " closed")})
            QVERIFY2(outcome.messages.contains(part), outcome.messages.constData());
    }

    void tellsDeviceFailures()
    {
        PseudoTerminal silent;
        Outcome outcome = run({"receive", "--port", QByteArray::fromStdString(silent.path()), "--stick", "im871a"});
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY(outcome.messages.contains("nothing answers"));

        QProcess process;
        start(process, {"receive", "--port", m_link, "--duration", "2.5", "--format", "json"});
        QVERIFY(QTest::qWaitFor([&process] { return process.bytesAvailable() > 0; }));
        m_simulator->unplug();
        outcome = finish(process);
        QCOMPARE(outcome.exitCode, 3); // gone, and not back in time
        QVERIFY2(outcome.messages.contains("Waiting for it to come back"), outcome.messages.constData());
    }

    void saysWhoMayOpenAForbiddenPort()
    {
        if (geteuid() != 0)
            QSKIP("only root can become somebody who may not open the port");
        const std::string terminal = m_simulator->path();
        QProcess process;
        process.setChildProcessModifier([] {
            if (setgid(65534) != 0 || setuid(65534) != 0)
                _exit(99);
        });
        start(process, {"receive", "--port", QByteArray::fromStdString(terminal)});
        const Outcome outcome = finish(process);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.messages.contains("owner root, group"), outcome.messages.constData());
    }

    void asksWhichStickIsThere()
    {
        Outcome outcome = run({"ports", "--probe", "--format", "json", m_link});
        QCOMPARE(outcome.exitCode, 0);
        const QJsonObject port = QJsonDocument::fromJson(outcome.lines.last()).object();
        QCOMPARE(port[QStringLiteral("port")].toString().toLocal8Bit(), m_link);
        const QJsonObject stick = port[QStringLiteral("stick")].toObject();
        QCOMPARE(stick[QStringLiteral("type")].toString(), QStringLiteral("im871a"));
        QCOMPARE(stick[QStringLiteral("firmware")].toString(), QStringLiteral("1.4"));
        QCOMPARE(stick[QStringLiteral("mode")].toString(), QStringLiteral("s"));

        outcome = run({"ports", m_link});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.lines.last().startsWith(m_link));
        QVERIFY(!outcome.lines.last().contains("1.4")); // was not asked

        outcome = run({"ports", "/dev/no-such-port"});
        QCOMPARE(outcome.exitCode, 2);
    }

private:
    [[nodiscard]] QByteArray path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name)).toLocal8Bit();
    }
    static void writeFile(const QByteArray &name, const QByteArray &content)
    {
        QFile file(QString::fromLocal8Bit(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static void start(QProcess &process, const Words &arguments)
    {
        QStringList words;
        for (const QByteArray &argument : arguments)
            words.append(QString::fromLocal8Bit(argument));
        process.start(QStringLiteral(METERSCOPE_CLI), words);
        QVERIFY(process.waitForStarted());
    }
    static Outcome run(const Words &arguments)
    {
        QProcess process;
        start(process, arguments);
        return finish(process);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_link;
    std::unique_ptr<StickSimulator> m_simulator;
};

QTEST_GUILESS_MAIN(TestCliReceive)
#include "tst_cli_receive.moc"
