// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiving/port_diagnosis.h"
#include "engine/receiving/port_info.h"
#include "engine/receiving/port_watcher.h"
#include "simulation/pseudo_terminal.h"
#include "support/fail_on_warning.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <optional>

using namespace engine;
using simulation::PseudoTerminal;

namespace {

PortInfo usbPort(const char *path, quint16 vendor, quint16 product, const char *serial = "")
{
    PortInfo port;
    port.path = QString::fromLatin1(path);
    port.vendorId = vendor;
    port.productId = product;
    port.serialNumber = QString::fromLatin1(serial);
    return port;
}

} // namespace

class TestPortInfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void guessesSticks_data()
    {
        QTest::addColumn<int>("vendor");
        QTest::addColumn<int>("product");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("stick");
        QTest::newRow("RWE variant") << 0x10C4 << 0x87ED << QStringLiteral("IMST USB-Stick for Smart Meter")
                                     << QStringLiteral("im871a");
        QTest::newRow("iM871A") << 0x10C4 << 0xEA60 << QStringLiteral("WiMOD iM871A-usb") << QStringLiteral("im871a");
        QTest::newRow("iU891A") << 0x04B4 << 0x0003 << QStringLiteral("iU891A-XL") << QStringLiteral("iu891a");
        QTest::newRow("other Cypress") << 0x04B4 << 0x0003 << QStringLiteral("Keyboard") << QString();
        QTest::newRow("AMB8465") << 0x0403 << 0x6001 << QStringLiteral("AMB8465 Wireless USB Stick")
                                 << QStringLiteral("amb8465");
        QTest::newRow("any FTDI") << 0x0403 << 0x6001 << QStringLiteral("FT232R USB UART") << QString();
        QTest::newRow("CUL") << 0x03EB << 0x204B << QStringLiteral("CUL868") << QStringLiteral("cul");
    }
    void guessesSticks()
    {
        QFETCH(int, vendor);
        QFETCH(int, product);
        QFETCH(QString, words);
        QFETCH(QString, stick);
        PortInfo port = usbPort("/dev/ttyUSB0", quint16(vendor), quint16(product));
        port.product = words;
        QCOMPARE(guessStick(port), sticks::stickTypeFromName(stick.toStdString()));
        QCOMPARE(guessStick(PortInfo{}), std::nullopt);
    }

    void findsADeviceAgain()
    {
        const PortInfo stick = usbPort("/dev/ttyUSB0", 0x10C4, 0xEA60, "00B93F7D");
        const PortInfo moved = usbPort("/dev/ttyUSB3", 0x10C4, 0xEA60, "00B93F7D");
        const PortInfo other = usbPort("/dev/ttyUSB0", 0x10C4, 0xEA60, "0001");
        QCOMPARE(findAgain(stick, {other, stick}), std::optional(stick.path));
        QCOMPARE(findAgain(stick, {other, moved}), std::optional(moved.path));
        QCOMPARE(findAgain(stick, {other}), std::nullopt); // another device took its name: leave it alone
        QCOMPARE(findAgain(stick, {}), std::nullopt);
        PortInfo builtIn;
        builtIn.path = QStringLiteral("/dev/ttyS0");
        PortInfo otherBuiltIn;
        otherBuiltIn.path = QStringLiteral("/dev/ttyS1");
        QCOMPARE(findAgain(builtIn, {otherBuiltIn}), std::nullopt);
        QCOMPARE(findAgain(builtIn, {builtIn}), std::optional(builtIn.path));
    }

    void doesNotGuessBetweenTwins()
    {
        const PortInfo lost = usbPort("/dev/ttyUSB0", 0x0403, 0x6001);
        const PortInfo one = usbPort("/dev/ttyUSB1", 0x0403, 0x6001);
        const PortInfo two = usbPort("/dev/ttyUSB2", 0x0403, 0x6001);
        QCOMPARE(findAgain(lost, {one}), std::optional(one.path));
        QCOMPARE(findAgain(lost, {one, two}), std::nullopt);
    }

    void namesOwnerAndGroupOfAForbiddenPort()
    {
        const PseudoTerminal terminal;
        const QString path = QString::fromStdString(terminal.path());
        QCOMPARE(diagnoseNode(path).problem, Problem::None);
        const QFileInfo info(path);
        const uid_t user = geteuid();
        QCOMPARE(chmod(terminal.path().c_str(), 0), 0);
        if (user == 0)
            QCOMPARE(seteuid(65534), 0); // root may open everything
        const PortDiagnosis diagnosis = diagnoseNode(path);
        if (user == 0)
            QCOMPARE(seteuid(user), 0);
        QCOMPARE(diagnosis.problem, Problem::Forbidden);
        QCOMPARE(diagnosis.detail, info.owner() + u':' + info.group());
    }

    void namesTheProgramThatHoldsAPort()
    {
        const PseudoTerminal terminal;
        const QString path = QString::fromStdString(terminal.path());
        QCOMPARE(holderOf(path), QString()); // ourselves do not count
        QProcess other;
        other.setStandardInputFile(path);
        other.start(QStringLiteral("sleep"), {QStringLiteral("60")});
        QVERIFY(other.waitForStarted());
        QTRY_COMPARE(holderOf(path), QStringLiteral("sleep (%1)").arg(other.processId()));
        other.kill();
        other.waitForFinished();
    }

    void watchesPorts()
    {
        const QTemporaryDir folder;
        QList<PortInfo> ports;
        int asked = 0;
        PortWatcher watcher(
            [&] {
                ++asked;
                return ports;
            },
            folder.path());
        QSignalSpy appeared(&watcher, &PortWatcher::portAppeared);
        QSignalSpy vanished(&watcher, &PortWatcher::portVanished);
        QSignalSpy changed(&watcher, &PortWatcher::portsChanged);
        ports = {usbPort("/dev/ttyUSB0", 0x10C4, 0xEA60), usbPort("/dev/ttyUSB1", 0x10C4, 0xEA60)};
        for (int i = 0; i < 20; ++i)
            touch(folder.filePath(QString::number(i)));
        QTRY_COMPARE(appeared.size(), 2);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(asked, 2); // at the start, and once for twenty changes
        ports.removeFirst();
        touch(folder.filePath(QStringLiteral("more")));
        QTRY_COMPARE(vanished.size(), 1);
        QCOMPARE(vanished[0][0].value<PortInfo>().path, QStringLiteral("/dev/ttyUSB0"));
        QCOMPARE(watcher.ports(), ports);
        touch(folder.filePath(QStringLiteral("nothing new")));
        QTest::qWait(500);
        QCOMPARE(changed.size(), 2);
    }

    void listsWithoutTrouble() { (void)listPorts(); }

private:
    static void touch(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    std::optional<support::FailOnWarning> m_failOnWarning;
};

QTEST_GUILESS_MAIN(TestPortInfo)
#include "tst_port_info.moc"
