// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_outcome.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace {

Outcome run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(METERSCOPE_CLI), arguments);
    return finish(process);
}

} // namespace

/// The command `simulate` as another process sees it.
class TestCliSimulate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void answersLikeAStick()
    {
        QProcess simulator;
        QVERIFY(startSimulator(simulator, {}));
        QVERIFY(QFileInfo(link()).isSymLink());
        const Outcome ports = run({"ports", "--probe", "--format", "json", link()});
        QCOMPARE(ports.exitCode, 0);
        const QJsonObject stick = QJsonDocument::fromJson(ports.lines.last())[u"stick"].toObject();
        QCOMPARE(stick[u"type"].toString(), QStringLiteral("im871a"));
        QCOMPARE(stick[u"firmware"].toString(), QStringLiteral("1.4"));
    }

    void sendsAtItsRate()
    {
        QProcess simulator;
        QVERIFY(startSimulator(simulator, {"--rate", "40", "--seed", "7"}));
        QElapsedTimer time;
        time.start();
        const Outcome heard = run({"receive", "--port", link(), "--mode", "t", "--count", "80", "--format", "json"});
        const qint64 elapsed = time.elapsed();
        QCOMPARE(heard.exitCode, 0);
        QCOMPARE(heard.lines.size(), 80);
        QVERIFY2(elapsed > 1500,
                 qPrintable(QString::number(elapsed))); // 80 at 40 a second: 2 s, more on a busy machine
        for (const QByteArray &line : heard.lines) {
            const QJsonObject json = QJsonDocument::fromJson(line).object();
            QCOMPARE(json[u"link_mode"].toString(), QStringLiteral("T"));
            QVERIFY(json[u"status"].toString() != QStringLiteral("damaged"));
        }
    }

    void isTheSameForTheSameSeed()
    {
        QList<QList<QByteArray>> heard;
        for (int i = 0; i < 2; ++i) {
            QProcess simulator;
            QVERIFY(startSimulator(simulator, {"--rate", "50", "--seed", "7"}));
            const Outcome outcome =
                run({"receive", "--port", link(), "--mode", "t", "--count", "30", "--format", "json"});
            QList<QByteArray> addresses;
            for (const QByteArray &line : outcome.lines)
                addresses.append(QJsonDocument::fromJson(line)[u"telegram"].toString().left(22).toLatin1());
            heard.append(addresses);
            end(simulator, SIGTERM);
        }
        QCOMPARE(heard[0].size(), 30);
        QCOMPARE(heard[0], heard[1]);
    }

    void removesItsLink_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void removesItsLink()
    {
        QFETCH(int, number);
        QProcess simulator;
        QVERIFY(startSimulator(simulator, {}));
        const Outcome outcome = end(simulator, number);
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.messages.contains("telegrams sent"));
        QVERIFY(!QFileInfo(link()).isSymLink());
        QCOMPARE(outcome.lines.size(), 0); // results would go there, and it has none
    }

    void replacesTheLinkOfOneThatWasKilled()
    {
        QProcess first;
        QVERIFY(startSimulator(first, {}));
        end(first, SIGKILL);
        QVERIFY(QFileInfo(link()).isSymLink());
        QProcess second;
        QVERIFY(startSimulator(second, {}));
        QCOMPARE(run({"ports", "--probe", link()}).exitCode, 0);
    }

    void playsAScenario()
    {
        const QString file =
            write(R"({"meters": [{"address": "SEN-12345678-68-07", "kind": "cold-water", "mode": "T"}]})");
        QProcess simulator;
        QVERIFY(startSimulator(simulator, {"--scenario", file, "--rate", "20"}));
        const Outcome heard = run({"receive", "--port", link(), "--mode", "t", "--count", "3", "--format", "json"});
        QCOMPARE(heard.lines.size(), 3);
        QCOMPARE(QJsonDocument::fromJson(heard.lines[0])[u"meter"][u"id"].toString(), QStringLiteral("12345678"));
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("message");
        const QString name = m_scenarios.filePath(QStringLiteral("stick"));
        const QStringList stick{"--stick", "im871a", "--link", name};
        const auto scenario = [&](const char *title, const QByteArray &json, const char *message) {
            QTest::newRow(title) << stick + QStringList{"--scenario", write(json)} << QByteArray(message);
        };
        QTest::newRow("no stick") << QStringList{"--link", name} << QByteArray("needs --stick");
        QTest::newRow("other stick") << QStringList{"--stick", "cul", "--link", name}
                                     << QByteArray("cannot be simulated");
        QTest::newRow("no link") << QStringList{"--stick", "im871a"} << QByteArray("needs --link");
        QTest::newRow("link in no folder") << QStringList{"--stick", "im871a", "--link", "/no/such/folder/stick"}
                                           << QByteArray("/no/such/folder/stick: ");
        QTest::newRow("link is a folder")
            << QStringList{"--stick", "im871a", "--link", m_scenarios.path()} << QByteArray("something else");
        QTest::newRow("rate") << stick + QStringList{"--rate", "0"} << QByteArray("--rate");
        QTest::newRow("seed") << stick + QStringList{"--seed", "x"} << QByteArray("--seed");
        QTest::newRow("no scenario") << stick + QStringList{"--scenario", "/no/such/file"}
                                     << QByteArray("/no/such/file: ");
        scenario("no JSON", "{\n\"meters\": [\n", "line ");
        scenario("no meters", "{\"meters\": []}", "/meters: there is no meter");
        scenario("unknown field", "{\"meters\": [{\"adress\": \"x\"}]}", "/meters/0/adress: there is no such field");
        scenario("bad kind", "{\"meters\": [{\"address\": \"SEN-12345678-68-07\", \"kind\": \"beer\"}]}",
                 "/meters/0/kind: ");
    }
    void namesWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, message);
        const Outcome outcome = run(QStringList{"simulate"} + arguments);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.messages.contains(message), outcome.messages.constData());
        QVERIFY(!QFileInfo(m_scenarios.filePath(QStringLiteral("stick"))).isSymLink());
    }

    void leavesOtherFilesAlone()
    {
        QFile file(link());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("precious");
        file.close();
        QCOMPARE(run({"simulate", "--stick", "im871a", "--link", link()}).exitCode, 2);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("precious"));
    }

private:
    [[nodiscard]] QString link() const { return m_folder->filePath(QStringLiteral("stick")); }
    [[nodiscard]] bool startSimulator(QProcess &process, const QStringList &options) const
    {
        process.start(QStringLiteral(METERSCOPE_CLI),
                      QStringList{"simulate", "--stick", "im871a", "--link", link()} + options);
        QByteArray messages;
        return process.waitForStarted() && QTest::qWaitFor([&] {
                   messages += process.readAllStandardError();
                   return messages.contains("Interrupt to end it");
               });
    }
    static Outcome end(QProcess &process, int number)
    {
        ::kill(pid_t(process.processId()), number);
        return finish(process);
    }
    [[nodiscard]] QString write(const QByteArray &json)
    {
        const QString path = m_scenarios.filePath(QStringLiteral("%1.json").arg(m_scenarioCount++));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(json);
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder; ///< of one test
    QTemporaryDir m_scenarios;
    int m_scenarioCount = 0;
};

QTEST_GUILESS_MAIN(TestCliSimulate)
#include "tst_cli_simulate.moc"
