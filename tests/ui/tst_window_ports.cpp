// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cellar_scene.h"

#include "support/fail_on_warning.h"
#include "ui/help/help_window.h"

#include "simulation/pseudo_terminal.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QTextBrowser>

#include <optional>

#include <sys/stat.h>
#include <unistd.h>

using support::MainWindowScene;

namespace {

engine::PortInfo im871a()
{
    return {.path = QStringLiteral("/dev/ttyUSB7"),
            .vendorId = quint16(0x10C4),
            .productId = quint16(0xEA60),
            .product = QStringLiteral("CP2102 USB to UART Bridge Controller"),
            .manufacturer = QStringLiteral("Silicon Labs"),
            .serialNumber = QStringLiteral("0001")};
}

engine::PortInfo unknownDevice()
{
    return {.path = QStringLiteral("/dev/ttyACM3"),
            .vendorId = quint16(0x1234),
            .productId = quint16(0x5678),
            .product = QStringLiteral("A modem"),
            .manufacturer = {},
            .serialNumber = {}};
}

QStringList sources(const MainWindowScene &scene)
{
    const auto *box = scene.child<QComboBox>("sourceBox");
    QStringList texts;
    for (int i = 0; i < box->count(); ++i)
        if (!box->itemText(i).isEmpty()) // a separator
            texts.append(box->itemText(i));
    return texts;
}

bool startPageSays(const MainWindowScene &scene, const QString &words)
{
    for (const auto *label : scene.child<QWidget>("startPage")->findChildren<QLabel *>())
        if (label->text().contains(words))
            return true;
    return false;
}

} // namespace

/// Serial ports that come and go while the window is open.
class TestWindowPorts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void stickComesAndGoes()
    {
        MainWindowScene scene;
        auto *start = scene.child<QPushButton>("startCaptureButton");
        QTRY_VERIFY(startPageSays(scene, QStringLiteral("None found yet")));
        QVERIFY(!start->isEnabled());
        QCOMPARE(sources(scene), QStringList({QStringLiteral("Simulated stick"), QStringLiteral("Other port…")}));

        plug(scene, {unknownDevice(), im871a()});
        QTRY_VERIFY(start->isEnabled());
        QVERIFY(startPageSays(scene, QStringLiteral("iM871A on ttyUSB7")));
        QCOMPARE(sources(scene).constFirst(), QStringLiteral("iM871A on ttyUSB7"));
        QCOMPARE(sources(scene).size(), 3); // the modem is no receiver
        QCOMPARE(scene.child<QComboBox>("sourceBox")->currentIndex(), 0);

        plug(scene, {unknownDevice()});
        QTRY_VERIFY(!start->isEnabled());
        QVERIFY(startPageSays(scene, QStringLiteral("None found yet")));
        QCOMPARE(sources(scene).size(), 2);
    }

    void twoSticksAreBothOffered()
    {
        MainWindowScene scene;
        engine::PortInfo second = im871a();
        second.path = QStringLiteral("/dev/ttyUSB8");
        second.serialNumber = QStringLiteral("0002");
        plug(scene, {im871a(), second});
        QTRY_COMPARE(sources(scene).size(), 4);
        auto *box = scene.child<QComboBox>("sourceBox");
        box->setCurrentIndex(1);
        Q_EMIT box->activated(1);
        plug(scene, {second});
        QTRY_COMPARE(sources(scene).size(), 3);
        QCOMPARE(box->currentText(), QStringLiteral("iM871A on ttyUSB8")); // the choice stays
    }

    void lookingAgainFindsWhatNobodyAnnounced()
    {
        MainWindowScene scene;
        QTRY_VERIFY(startPageSays(scene, QStringLiteral("None found yet")));
        scene.ports = {im871a()};
        QVERIFY(scene.trigger(ui::command::kLookForSticks));
        QVERIFY(scene.child<QPushButton>("startCaptureButton")->isEnabled());
    }

    void goneBetweenClickAndOpening()
    {
        MainWindowScene scene;
        plug(scene, {im871a()});
        auto *start = scene.child<QPushButton>("startCaptureButton");
        QTRY_VERIFY(start->isEnabled());
        QTest::mouseClick(start, Qt::LeftButton); // there is no such device
        QTRY_VERIFY(scene.message("receiver").contains(QStringLiteral("/dev/ttyUSB7")));
        QVERIFY(scene.message("receiver").contains(QStringLiteral("Plug the stick in")));
        (void)scene.trigger(ui::command::kToggleCapture);
        QTRY_VERIFY(!scene.session.isCapturing());
    }

    void forbiddenPortNamesOwnerAndCommand()
    {
        if (geteuid() != 0)
            QSKIP("only root can become somebody who may not open the port");
        MainWindowScene scene;
        const simulation::PseudoTerminal terminal;
        QCOMPARE(chmod(terminal.path().c_str(), 0), 0);
        const QFileInfo info(QString::fromStdString(terminal.path()));
        const QString command = QStringLiteral("sudo usermod -aG %1 $USER").arg(info.group());

        QTRY_VERIFY(startPageSays(scene, QStringLiteral("None found yet"))); // it watches its folder
        QTest::qWait(50);
        constexpr uid_t kNobody = 65534;
        QCOMPARE(seteuid(kNobody), 0);
        receiveFrom(scene, info.filePath());
        const bool told = QTest::qWaitFor([&] { return scene.message("receiver").contains(command); });
        QCOMPARE(seteuid(0), 0);
        QVERIFY2(told, qPrintable(scene.message("receiver")));
        const QString owner = QStringLiteral("owner %1, group %2").arg(info.owner(), info.group());
        QVERIFY2(scene.message("receiver").contains(owner), qPrintable(scene.message("receiver")));
        QVERIFY(scene.pressInMessages(QStringLiteral("Copy command")));
        QCOMPARE(QGuiApplication::clipboard()->text(), command);
        QVERIFY(scene.pressInMessages(QStringLiteral("Install the rule…")));
        const auto *manual = scene.window->findChild<ui::HelpWindow *>();
        QVERIFY(manual && manual->isVisible());
        QVERIFY(manual->findChild<QTextBrowser *>()->toPlainText().contains(QStringLiteral("70-meterscope.rules")));
        QVERIFY(scene.message("receiver").contains(command)); // still there to be copied

        QTRY_VERIFY(!scene.session.isCapturing());
        QVERIFY(scene.pressInMessages(QStringLiteral("Try again"))); // now with the rights
        QVERIFY(scene.session.isCapturing());
        QTRY_VERIFY(!scene.message("receiver").contains(command));
        (void)scene.trigger(ui::command::kToggleCapture);
    }

    void busyPortIsNamed()
    {
        const simulation::PseudoTerminal terminal;
        const QString port = QString::fromStdString(terminal.path());
        support::SurveySession other; // holds the port while it asks who is there
        engine::ReceiverConfig config;
        config.port = port;
        config.stick = sticks::StickType::Im871a;
        other.session.startCapture(config);
        QTRY_COMPARE(other.session.receiverStatus().state, engine::ReceiverState::Configuring);
        MainWindowScene scene;
        receiveFrom(scene, port);
        QTRY_VERIFY2(scene.message("receiver").contains(port), qPrintable(scene.message("receiver")));
        QVERIFY2(scene.message("receiver").contains(QStringLiteral("Another program uses")),
                 qPrintable(scene.message("receiver")));
    }

    /// Nobody ever answers: what to do next is said, with the port.
    void mutePortIsNamed()
    {
        const simulation::PseudoTerminal mute;
        const QString port = QString::fromStdString(mute.path());
        MainWindowScene scene;
        receiveFrom(scene, port);
        QTRY_COMPARE(stateOf(scene), QStringLiteral("Asking the stick…"));
        QTRY_VERIFY(!scene.session.isCapturing());
        QCOMPARE(scene.message("receiver"),
                 QStringLiteral("%1 is open, but nothing answers. Unplug the stick and plug it in again, or choose "
                                "another port.")
                     .arg(port));
        QCOMPARE(stateOf(scene), QStringLiteral("Not receiving"));
        QCOMPARE(lightOf(scene), scene.palette.color(ui::Token::StateError));
        QVERIFY(scene.pressInMessages(QStringLiteral("Try again")));
        QVERIFY(scene.session.isCapturing());
        QTRY_COMPARE(scene.message("receiver"), QString());
    }

    /// A stick that was lost is waited for; one that hangs as well, and when it answers, receiving goes on by itself.
    void lostStickIsWaitedFor()
    {
        support::CellarScene scene;
        QVERIFY(scene.survey());
        QTRY_COMPARE(stateOf(scene), QStringLiteral("Receiving"));
        QCOMPARE(lightOf(scene), scene.palette.color(ui::Token::StateGood));
        scene.simulator.unplug();
        QTRY_COMPARE(stateOf(scene), QStringLiteral("Waiting for the stick"));
        QCOMPARE(lightOf(scene), scene.palette.color(ui::Token::StateError));
        QVERIFY2(says(scene, QStringLiteral("is gone")), qPrintable(scene.message("receiver")));

        scene.simulator.setSilent(true);
        QCOMPARE(scene.simulator.replug(), 0);
        QTRY_VERIFY2_WITH_TIMEOUT(says(scene, QStringLiteral("does not answer any more")),
                                  qPrintable(scene.message("receiver")), 10'000);
        QCOMPARE(lightOf(scene), scene.palette.color(ui::Token::StateError));
        QVERIFY(scene.session.isCapturing());
        const std::uint32_t heard = scene.session.telegrams().count();

        scene.simulator.setSilent(false);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(scene), QStringLiteral("Receiving"), 10'000);
        QCOMPARE(lightOf(scene), scene.palette.color(ui::Token::StateGood));
        QVERIFY2(says(scene, QStringLiteral("is back")), qPrintable(scene.message("receiver")));
        QTRY_VERIFY(scene.session.telegrams().count() > heard);
    }

    /// A board that prints hex digits does not answer a stick's questions: the message leads to what else it may be.
    void silentPortIsTriedAsSomethingElse()
    {
        simulation::PseudoTerminal terminal;
        const QString port = QString::fromStdString(terminal.path());
        MainWindowScene scene;
        receiveFrom(scene, port);
        constexpr int kPatienceMs = 20'000;
        QTRY_VERIFY_WITH_TIMEOUT(scene.message("receiver").contains(QStringLiteral("nothing answers")), kPatienceMs);
        QString offeredPort;
        QVERIFY(support::withDialog([&scene] { QVERIFY(scene.pressInMessages(QStringLiteral("Try as…"))); },
                                    [&offeredPort](QDialog &dialog) {
                                        offeredPort =
                                            dialog.findChild<QComboBox *>(QStringLiteral("portBox"))->currentText();
                                        auto *kind = dialog.findChild<QComboBox *>(QStringLiteral("stickBox"));
                                        kind->setCurrentIndex(kind->findData(int(sticks::StickType::Hex)));
                                        dialog.accept();
                                    }));
        QCOMPARE(offeredPort, port);
        QTRY_COMPARE(scene.session.receiverStatus().state, engine::ReceiverState::Receiving);
        QVERIFY(scene.message("receiver").isEmpty());
        const QByteArray line = support::waterTelegram(0x12345678, 1, 5) + '\n';
        const auto *bytes = reinterpret_cast<const std::uint8_t *>(line.constData());
        QCOMPARE(terminal.write({bytes, std::size_t(line.size())}), std::size_t(line.size()));
        QTRY_COMPARE(scene.session.telegrams().count(), 1U);
    }

private:
    [[nodiscard]] static QString stateOf(const MainWindowScene &scene)
    {
        return scene.child<QLabel>("receiverState")->text();
    }

    /// A message with these words names the port.
    [[nodiscard]] static bool says(const support::CellarScene &scene, const QString &words)
    {
        return scene.message("receiver").contains(words) && scene.message("receiver").contains(scene.port());
    }

    /// The colour of the state.
    [[nodiscard]] static QColor lightOf(const MainWindowScene &scene)
    {
        return scene.child<QLabel>("receiverState")->palette().color(QPalette::WindowText);
    }

    /// Names the port in the dialog for other ports, and receives from it.
    static void receiveFrom(const MainWindowScene &scene, const QString &port)
    {
        QVERIFY(support::withDialog([&scene] { (void)scene.trigger(ui::command::kOtherPort); },
                                    [&port](QDialog &dialog) {
                                        dialog.findChild<QComboBox *>(QStringLiteral("portBox"))->setEditText(port);
                                        dialog.accept();
                                    }));
    }

    /// The list changes, and the folder of devices with it.
    static void plug(MainWindowScene &scene, const QList<engine::PortInfo> &ports)
    {
        scene.ports = ports;
        static int number = 0;
        (void)scene.write(qPrintable(QStringLiteral("tty%1").arg(++number)), {});
    }

    std::optional<support::FailOnWarning> m_failOnWarning;
};

QTEST_MAIN(TestWindowPorts)
#include "tst_window_ports.moc"
