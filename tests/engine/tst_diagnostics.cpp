// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/diagnostics/log_ring.h"
#include "engine/diagnostics/logging.h"

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

    void removesKeys_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("removed");
        QTest::newRow("32 digits") << QStringLiteral("key=") + kKey << true;
        QTest::newRow("lower case") << kKey.toLower() + QStringLiteral(", again") << true;
        QTest::newRow("with colons") << QStringLiteral("00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF") << true;
        QTest::newRow("with blanks") << QStringLiteral("x 00 11 22 33 44 55 66 77 88 99 AA BB CC DD EE FF.") << true;
        QTest::newRow("16 digits") << QStringLiteral("[0011223344556677]") << true;
        QTest::newRow("telegram") << QStringLiteral("2C446532821851582C067AE1000000046D1906D9180C1334120000") << false;
        QTest::newRow("telegram in pairs")
            << QStringLiteral("2C 44 65 32 82 18 51 58 2C 06 7A E1 00 00 00 04 6D 19 06") << false;
        QTest::newRow("address") << QStringLiteral("KAM-12345678-1B-16") << false;
    }
    void removesKeys()
    {
        QFETCH(QString, text);
        QFETCH(bool, removed);
        QCOMPARE(withoutKeys(text).contains(QStringLiteral("[key removed]")), removed);
        if (!removed)
            QCOMPARE(withoutKeys(text), text);
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

private:
    QtMessageHandler m_previous = nullptr;
};

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
