// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiving/capture_controller.h"
#include "engine/receiving/clock.h"
#include "engine/receiving/stick_probe.h"
#include "engine/recording_sink.h"
#include "simulation/stick_simulator.h"
#include "support/fail_on_warning.h"

#include <QFile>
#include <QSerialPort>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <ctime>
#include <optional>

using namespace engine;
using simulation::PseudoTerminal;
using simulation::SimulatorOptions;
using simulation::StickSimulator;
using Kind = ReceiverEvent::Kind;

namespace {

constexpr sticks::ModeSet kModeT{.t = true};

SimulatorOptions fastStick(const QString &link)
{
    SimulatorOptions options;
    options.stick.telegramsPerSecond = 100;
    options.linkPath = link.toStdString();
    return options;
}

ReceiverConfig im871a(const QString &port)
{
    ReceiverConfig config;
    config.port = port;
    config.stick = sticks::StickType::Im871a;
    config.mode = kModeT;
    return config;
}

double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

class TestReceivingSerial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_failOnWarning.emplace();
        m_folder = std::make_unique<QTemporaryDir>();
        m_link = m_folder->filePath(QStringLiteral("stick"));
        m_sink = std::make_unique<RecordingSink>();
        makeController();
    }
    void cleanup()
    {
        m_controller.reset();
        m_failOnWarning.reset();
    }

    void receivesFromAStick()
    {
        StickSimulator simulator(fastStick(m_link));
        QCOMPARE(simulator.start(), 0);
        const std::int64_t before = Moment::now().utcUs;
        m_controller->start(im871a(m_link));
        QVERIFY(m_controller->isRunning());
        QTRY_COMPARE(state(), ReceiverState::Receiving);
        QTRY_VERIFY(m_sink->count() >= 20);
        QVERIFY(status().stick);
        QCOMPARE(status().stick->product, "iM871A");
        QCOMPARE(status().mode, std::optional(kModeT));
        QTRY_VERIFY_WITH_TIMEOUT(status().telegrams > 0, 2000); // counters come once a second
        m_controller->stop();
        QVERIFY(!m_controller->isRunning());
        QCOMPARE(state(), ReceiverState::Closed);
        QCOMPARE(problem(), Problem::None);
        QCOMPARE(status().telegrams, quint64(m_sink->count()));
        QCOMPARE(status().garbageBytes, quint64(0));
        std::int64_t latest = before;
        for (const Reception &reception : m_sink->receptions()) {
            QVERIFY(reception.telegram.mode != radio::LinkMode::Unknown); // also what came during the start-up
            QVERIFY(reception.utcUs >= latest);
            latest = *reception.utcUs;
            QVERIFY(reception.utcUs >= before && reception.utcUs <= Moment::now().utcUs);
            QVERIFY(reception.steadyUs > 0);
            QVERIFY(reception.telegram.rssiDbm.has_value());
            QCOMPARE(reception.stick, sticks::StickType::Im871a);
            QCOMPARE(reception.source, m_link.toStdString());
            QVERIFY(reception.original.size() > reception.telegram.bytes.size());
        }
        QCOMPARE(m_sink->receptions().back().telegram.mode, radio::LinkMode::T); // confirmed by the stick
        QCOMPARE(m_sink->events(Kind::Opened).size(), std::size_t(1));
        QCOMPARE(m_sink->events(Kind::Configured).at(0).detail, QStringLiteral("t"));
        QCOMPARE(m_sink->events(Kind::Closed).size(), std::size_t(1));
    }

    void takesTheDefaultMode()
    {
        StickSimulator simulator(fastStick(m_link));
        QCOMPARE(simulator.start(), 0);
        ReceiverConfig config = im871a(m_link);
        config.mode.reset();
        config.stick = sticks::StickType::Auto; // a port in no list is asked as an iM871A
        m_controller->start(config);
        QTRY_COMPARE(state(), ReceiverState::Receiving);
        QCOMPARE(status().mode, std::optional(sticks::ModeSet{.t = true, .c = true}));
    }

    void resumesWhenTheStickIsBack()
    {
        StickSimulator simulator(fastStick(m_link));
        QCOMPARE(simulator.start(), 0);
        m_controller->start(im871a(m_link));
        QTRY_VERIFY(m_sink->count() >= 5);
        simulator.unplug();
        QTRY_COMPARE(state(), ReceiverState::Reopening);
        QCOMPARE(problem(), Problem::Vanished);
        const double before = processorSeconds();
        QTest::qWait(1200); // one try in vain
        QVERIFY2(processorSeconds() - before < 0.5, "an unplugged port must not keep the processor busy");
        QCOMPARE(problem(), Problem::Vanished);
        const std::size_t count = m_sink->count();
        QCOMPARE(simulator.replug(), 0);
        QTRY_COMPARE(state(), ReceiverState::Receiving);
        QCOMPARE(problem(), Problem::None);
        QTRY_VERIFY(m_sink->count() >= count + 5);
        QCOMPARE(m_sink->events(Kind::Lost).size(), std::size_t(1));
        QCOMPARE(m_sink->events(Kind::Lost)[0].detail, QStringLiteral("vanished"));
        QCOMPARE(m_sink->events(Kind::Resumed).size(), std::size_t(1));
        const QString gap = m_sink->events(Kind::Resumed)[0].detail;
        QVERIFY(gap.startsWith(QStringLiteral("gap-ms=")));
        QVERIFY(gap.mid(7).toInt() >= 1200);
    }

    void resumesWhenASilentStickAnswersAgain()
    {
        StickSimulator simulator(fastStick(m_link));
        QCOMPARE(simulator.start(), 0);
        m_controller->start(im871a(m_link));
        QTRY_VERIFY(m_sink->count() >= 5);
        simulator.unplug();
        QTRY_COMPARE(state(), ReceiverState::Reopening);
        simulator.setSilent(true);
        QCOMPARE(simulator.replug(), 0);
        QTRY_COMPARE(problem(), Problem::Silent); // after three questions
        QVERIFY(m_controller->isRunning());
        const std::size_t count = m_sink->count();
        simulator.setSilent(false);
        QTRY_COMPARE_WITH_TIMEOUT(state(), ReceiverState::Receiving, 10'000);
        QCOMPARE(problem(), Problem::None);
        QTRY_VERIFY(m_sink->count() >= count + 5);
        QCOMPARE(m_sink->events(Kind::Lost).size(), std::size_t(1));
        QCOMPARE(m_sink->events(Kind::Resumed).size(), std::size_t(1));
    }

    void keepsTheProblemWhenStoppedWhileLost()
    {
        StickSimulator simulator(fastStick(m_link));
        QCOMPARE(simulator.start(), 0);
        m_controller->start(im871a(m_link));
        QTRY_COMPARE(state(), ReceiverState::Receiving);
        simulator.unplug();
        QTRY_COMPARE(state(), ReceiverState::Reopening);
        m_controller->stop();
        QCOMPARE(state(), ReceiverState::Closed);
        QCOMPARE(problem(), Problem::Vanished);
    }

    void namesWhatIsNoPort_data()
    {
        QTest::addColumn<QString>("port");
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<QString>("detail");
        QTest::newRow("missing") << QStringLiteral("/dev/no-such-port") << Problem::Missing << QString();
        QTest::newRow("folder") << QDir::tempPath() << Problem::NotADevice << QStringLiteral("folder");
        QTest::newRow("file") << QCoreApplication::applicationFilePath() << Problem::NotADevice
                              << QStringLiteral("file");
        QTest::newRow("another device") << QStringLiteral("/dev/null") << Problem::NotADevice
                                        << QStringLiteral("other");
    }
    void namesWhatIsNoPort()
    {
        QFETCH(QString, port);
        QFETCH(QString, detail);
        QSignalSpy ended(m_controller.get(), &CaptureController::ended);
        m_controller->start(im871a(port));
        QTRY_COMPARE(ended.size(), 1);
        QTEST(problem(), "problem");
        QCOMPARE(status().detail, detail);
        QCOMPARE(state(), ReceiverState::Closed);
        QVERIFY(!m_controller->isRunning());
    }

    void noticesTwoNamesOfOneDevice()
    {
        StickSimulator simulator(fastStick(m_link));
        QCOMPARE(simulator.start(), 0);
        m_controller->start(im871a(m_link));
        QTRY_COMPARE(state(), ReceiverState::Receiving);
        QSignalSpy ended(m_controller.get(), &CaptureController::ended);
        const int second = m_controller->start(im871a(QString::fromStdString(simulator.path())));
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(m_controller->status(second).problem, Problem::Busy);
        QCOMPARE(state(), ReceiverState::Receiving);
    }

    void tellsSilenceFromAnotherDevice()
    {
        PseudoTerminal silent;
        PseudoTerminal talking;
        QTimer chatter;
        connect(&chatter, &QTimer::timeout, this, [&talking] {
            static const std::string kLine = "$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*47\r\n";
            (void)talking.write({reinterpret_cast<const std::uint8_t *>(kLine.data()), kLine.size()});
        });
        chatter.start(50);
        QSignalSpy ended(m_controller.get(), &CaptureController::ended);
        m_controller->start(im871a(QString::fromStdString(silent.path())));
        m_controller->start(im871a(QString::fromStdString(talking.path())));
        QTRY_COMPARE(ended.size(), 2);
        QCOMPARE(m_controller->status(0).problem, Problem::Silent);
        QCOMPARE(m_controller->status(1).problem, Problem::WrongDevice);
        QCOMPARE(m_controller->status(0).bytes, quint64(0));
        QVERIFY(m_controller->status(1).garbageBytes > 0);
    }

    void saysWhenTheModeIsRefused()
    {
        SimulatorOptions options = fastStick(m_link);
        options.stick.faults.refusedLinkMode = 0x03; // T1
        StickSimulator simulator(options);
        QCOMPARE(simulator.start(), 0);
        QSignalSpy ended(m_controller.get(), &CaptureController::ended);
        m_controller->start(im871a(m_link));
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(problem(), Problem::ModeRefused);
    }

    void saysWhatIsNotSupported()
    {
        PseudoTerminal terminal;
        ReceiverConfig config = im871a(QString::fromStdString(terminal.path()));
        config.stick = sticks::StickType::Cul;
        QSignalSpy ended(m_controller.get(), &CaptureController::ended);
        m_controller->start(config);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(problem(), Problem::NotSupported);
        QCOMPARE(status().detail, QStringLiteral("cul"));
    }

    void readsLinesFromASerialPort()
    {
        PseudoTerminal terminal;
        ReceiverConfig config = im871a(QString::fromStdString(terminal.path()));
        config.stick = sticks::StickType::Hex;
        m_controller->start(config);
        QTRY_COMPARE(state(), ReceiverState::Receiving);
        const std::string line =
            "2C446532821851582C067AE1000000046D1906D9180C1334120000426CBF1C4C1300000000326CFFFF01FD7300\r\n";
        (void)terminal.write({reinterpret_cast<const std::uint8_t *>(line.data()), line.size()});
        QTRY_COMPARE(m_sink->count(), std::size_t(1));
        QCOMPARE(m_sink->receptions()[0].stick, sticks::StickType::Hex);
    }

    void hearsSeveralSticks()
    {
        StickSimulator first(fastStick(m_link));
        StickSimulator second(fastStick(m_link + u'2'));
        QCOMPARE(first.start(), 0);
        QCOMPARE(second.start(), 0);
        m_controller->start(im871a(m_link));
        m_controller->start(im871a(m_link + u'2'));
        QCOMPARE(m_controller->receiverCount(), 2);
        QTRY_VERIFY(m_sink->count() >= 20);
        m_controller->stop();
        QVERIFY(m_controller->status(0).telegrams > 0);
        QVERIFY(m_controller->status(1).telegrams > 0);
        QCOMPARE(m_controller->status(0).telegrams + m_controller->status(1).telegrams, quint64(m_sink->count()));
    }

    void asksWithoutSetting()
    {
        StickSimulator simulator(fastStick(m_link));
        QCOMPARE(simulator.start(), 0);
        StickProbe probe(im871a(m_link));
        QSignalSpy finished(&probe, &StickProbe::finished);
        probe.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(probe.result().problem, Problem::None);
        QCOMPARE(probe.result().stick->firmware, "1.4");
        QCOMPARE(probe.result().stick->currentMode, std::optional(sticks::ModeSet{.s = true})); // as delivered: S2

        PseudoTerminal silent;
        StickProbe vain(im871a(QString::fromStdString(silent.path())));
        QSignalSpy finishedInVain(&vain, &StickProbe::finished);
        vain.start();
        QTRY_COMPARE(finishedInVain.size(), 1);
        QCOMPARE(vain.result().problem, Problem::Silent);
    }

    void stopsAtAnyMoment()
    {
        StickSimulator simulator(fastStick(m_link));
        QCOMPARE(simulator.start(), 0);
        for (int round = 0; round < 100; ++round) {
            m_controller->start(im871a(m_link));
            QTest::qWait(round % 10 == 0 ? 250 : round % 7);
            if (round % 3 == 0)
                makeController(); // destroys the one that is running
            else
                m_controller->stop();
        }
    }

private:
    void makeController()
    {
        m_controller = std::make_unique<CaptureController>(std::vector<ReceptionSink *>{m_sink.get()});
    }
    [[nodiscard]] const ReceiverStatus &status() const { return m_controller->status(0); }
    [[nodiscard]] ReceiverState state() const { return status().state; }
    [[nodiscard]] Problem problem() const { return status().problem; }

    std::optional<support::FailOnWarning> m_failOnWarning;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_link;
    std::unique_ptr<RecordingSink> m_sink;
    std::unique_ptr<CaptureController> m_controller;
};

QTEST_GUILESS_MAIN(TestReceivingSerial)
#include "tst_receiving_serial.moc"
