// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/diagnostics/diagnostics_text.h"
#include "engine/diagnostics/log_ring.h"
#include "engine/diagnostics/logging.h"
#include "engine/diagnostics/redaction.h"
#include "engine/session.h"

#include <QDir>

#include <QTest>

using namespace engine;

namespace {

const QString kKey = QStringLiteral("00112233445566778899AABBCCDDEEFF");

void swallow(QtMsgType /*type*/, const QMessageLogContext & /*context*/, const QString & /*text*/) { }

} // namespace

class TestDiagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_previous = qInstallMessageHandler(swallow); }
    void cleanupTestCase() { qInstallMessageHandler(m_previous); }

    void removesSecrets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("safe");
        const auto key = QStringLiteral("[key removed]");
        const auto bytes = QStringLiteral("[bytes removed]");
        QTest::newRow("32 digits") << QStringLiteral("key=") + kKey << QStringLiteral("key=") + key;
        QTest::newRow("lower case") << kKey.toLower() + QStringLiteral(", again") << key + QStringLiteral(", again");
        QTest::newRow("behind a word") << QStringLiteral("key") + kKey << QStringLiteral("key") + key;
        QTest::newRow("two") << kKey + u'|' + kKey << key + u'|' + key;
        QTest::newRow("with colons") << QStringLiteral("00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF") << key;
        QTest::newRow("with blanks") << QStringLiteral("x 00 11 22 33 44 55 66 77 88 99 AA BB CC DD EE FF.")
                                     << QStringLiteral("x ") + key + u'.';
        QTest::newRow("16 digits") << QStringLiteral("[0011223344556677]") << u'[' + key + u']';
        QTest::newRow("telegram") << QStringLiteral("2C446532821851582C067AE1000000046D1906D9180C1334120000") << bytes;
        QTest::newRow("telegram in pairs")
            << QStringLiteral("2C 44 65 32 82 18 51 58 2C 06 7A E1 00 00 00 04 6D 19 06") << bytes;
        QTest::newRow("odd digits") << kKey + u'0' << bytes;
        for (const char *harmless : {"KAM-12345678-1B-16", "2026-11-22T10:15:30.123Z", "gap-ms=1234567890",
                                     "/dev/serial/by-id/usb-WiMOD_iM871A-usb_00B93F7D-if00-port0"})
            QTest::newRow(harmless) << QString::fromLatin1(harmless) << QString::fromLatin1(harmless);
    }
    void removesSecrets()
    {
        QFETCH(QString, text);
        QTEST(withoutSecrets(text), "safe");
    }

    void keepsTheNewestLinesWithoutKeys()
    {
        const LogRing ring;
        for (int i = 0; i < LogRing::kMaxLines + 10; ++i)
            qCInfo(lcReceiver, "line %d", i);
        qCWarning(lcCapture, "with %s inside", qPrintable(kKey));
        const QStringList lines = ring.lines();
        QCOMPARE(lines.size(), LogRing::kMaxLines);
        QVERIFY(lines.first().endsWith(QStringLiteral("wm.receiver info: line 11")));
        QVERIFY(lines.last().endsWith(QStringLiteral("wm.capture warning: with [key removed] inside")));
    }

    void writesAReport()
    {
        const Session session;
        DiagnosticsFacts facts = diagnosticsFacts(QStringLiteral("meterscope 1.2.3"), session, {});
        QVERIFY(diagnosticsText(facts).contains(QStringLiteral("receiver: none")));

        facts.receiver.port = QStringLiteral("/dev/ttyUSB0");
        facts.receiver.state = ReceiverState::Reopening;
        facts.receiver.problem = Problem::Vanished;
        facts.receiver.stick.emplace();
        facts.receiver.stick->product = "iM871A";
        facts.receiver.stick->serial = "00003AF1";
        facts.receiver.stick->firmware = "1.4";
        facts.receiver.telegrams = 42;
        facts.capture = QDir::homePath() + QStringLiteral("/captures/a.meterscope");
        for (int i = 0; i < 1000; ++i)
            facts.log += QStringLiteral("line %1").arg(i);
        facts.log += kKey;
        const QString text = diagnosticsText(facts);
        for (const char *part :
             {"meterscope 1.2.3\n", "Qt 6.", "OpenSSL 3", "SQLite 3.", "kernel", "receiver: /dev/ttyUSB0, reopening",
              "problem: vanished", "iM871A, firmware 1.4, serial 00003AF1", "42 telegrams",
              "capture: ~/captures/a.meterscope", "line 999\n", "[key removed]"})
            QVERIFY2(text.contains(QString::fromLatin1(part)), part);
        QVERIFY(!text.contains(QStringLiteral("line 700\n"))); // the newest only
        QVERIFY(!text.contains(kKey));
    }

private:
    QtMessageHandler m_previous = nullptr;
};

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
