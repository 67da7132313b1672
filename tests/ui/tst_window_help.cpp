// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/diagnostics_text.h"
#include "ui/help/diagnostics_window.h"
#include "ui/help/help_window.h"
#include "ui/main_window_scene.h"

#include "support/fail_on_warning.h"

#include <QClipboard>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>

#include <optional>

using support::MainWindowScene;
using namespace Qt::StringLiterals;

namespace {

QStringList chapters(const QTextBrowser &browser)
{
    QStringList titles;
    for (auto block = browser.document()->begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() == 2)
            titles.append(block.text());
    return titles;
}

} // namespace

/// What the Help menu offers, and what is said about broken settings.
class TestWindowHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void diagnosticsAreCopied()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(2));
        scene.logLines = {u"2026-11-22T10:15:30.123Z wm.capture warning: the disk is full"_s};
        QVERIFY(scene.trigger(ui::command::kCopyDiagnostics));
        const QString text = QGuiApplication::clipboard()->text();
        for (const auto &expected : {u"Meterscope "_s, u"Qt 6"_s, u"offscreen"_s, u"Receiver: closed, problem: none"_s,
                                     u"List: 7 telegrams, 4 meters"_s, u"decoded 6, no-key 1"_s, u"the disk is full"_s})
            QVERIFY2(text.contains(expected), qPrintable(expected));
        QVERIFY(!text.contains(u"10000001"_s)); // a meter belongs to somebody
        QVERIFY(scene.message("diagnostics").contains(u"clipboard"_s));

        QVERIFY(scene.pressInMessages(u"Show"_s));
        const auto *window = scene.window->findChild<ui::DiagnosticsWindow *>();
        QVERIFY(window && window->isVisible());
        QCOMPARE(window->findChild<QPlainTextEdit *>()->toPlainText(), text);
    }

    void bytesGoOutOfTheLog_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << u"opened /dev/ttyUSB0 at 57600 baud"_s << u"opened /dev/ttyUSB0 at 57600 baud"_s;
        QTest::newRow("key") << u"k 0102030405060708090a0b0c0d0e0f11."_s << u"k [16 bytes]."_s;
        QTest::newRow("spaced") << u"read 2E 44 93 15 78 56 34 12 03 end"_s << u"read [9 bytes] end"_s;
        QTest::newRow("short") << u"step A5 81 01 03"_s << u"step A5 81 01 03"_s;
        QTest::newRow("two") << u"0011223344556677 and 8899AABBCCDDEEFF"_s << u"[8 bytes] and [8 bytes]"_s;
    }

    void bytesGoOutOfTheLog()
    {
        QFETCH(QString, line);
        QTEST(ui::withoutBytes(line), "safe");
    }

    void manualOpensAtTheChapter()
    {
        MainWindowScene scene;
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        auto *help = scene.window->findChild<ui::HelpWindow *>();
        QVERIFY(help && help->isVisible());
        const auto *browser = help->findChild<QTextBrowser *>();
        QCOMPARE(chapters(*browser).size(), 9);
        QCOMPARE(browser->textCursor().block().text(), u"First survey"_s);
        help->showTopic(ui::HelpTopic::Keys);
        QCOMPARE(browser->textCursor().block().text(), u"Keys"_s);
        QVERIFY(browser->verticalScrollBar()->value() > 0);

        QVERIFY(scene.pasteMeters(1));
        scene.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        scene.child<QWidget>("meterTable")->setFocus();
        QVERIFY(scene.trigger(ui::command::kHelp));
        QCOMPARE(scene.window->findChildren<ui::HelpWindow *>().size(), 1);
        QCOMPARE(browser->textCursor().block().text(), u"Meters"_s);
    }

    void manualIsThereInGerman()
    {
        const QLocale before;
        ui::HelpWindow english;
        english.showTopic(ui::HelpTopic::Shortcuts);
        QLocale::setDefault(QLocale(QLocale::German));
        ui::HelpWindow german;
        german.showTopic(ui::HelpTopic::Shortcuts);
        QLocale::setDefault(before);
        const auto *browser = german.findChild<QTextBrowser *>();
        QCOMPARE(browser->textCursor().block().text(), u"Tastenkürzel"_s);
        QCOMPARE(chapters(*browser).size(), chapters(*english.findChild<QTextBrowser *>()).size());
    }

    void linksInTheManualLead()
    {
        ui::HelpWindow help;
        help.showTopic(ui::HelpTopic::Files);
        auto *browser = help.findChild<QTextBrowser *>();
        for (const auto &page : {u"qrc:/help/capture-file.md"_s, u"qrc:/help/simulation.md"_s}) {
            browser->setSource(QUrl(page));
            QVERIFY2(browser->document()->blockCount() > 10, qPrintable(page));
        }
    }

    void brokenSettingsAreSaid_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("said"); // empty: nothing
        QTest::newRow("as written") << QByteArray("[settings]\nversion=1\n[look]\ntheme=dark\n") << QString();
        QTest::newRow("without a version") << QByteArray("[look]\ntheme=dark\n") << QString();
        QTest::newRow("no such theme") << QByteArray("[look]\ntheme=pink\nlanguage=de\n") << u"look/theme."_s;
        QTest::newRow("several") << QByteArray("[look]\nlanguage=xx\n[receiver]\nmode=q,z\n[capture]\nfolder=here\n")
                                 << u"look/language, capture/folder, receiver/mode."_s;
        QTest::newRow("version is no number") << QByteArray("[settings]\nversion=one\n") << u"settings/version."_s;
        QTest::newRow("newer") << QByteArray("[settings]\nversion=99\n") << u"newer version"_s;
        QTest::newRow("binary") << QByteArray::fromHex("7F454C46020101000A00FFFE206E6F0A") << u"cannot be read"_s;
        QTest::newRow("layout is none") << QByteArray("[window]\nlayout\\survey=\"no layout\"\ngeometry=none\n")
                                        << QString();
    }

    void brokenSettingsAreSaid()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, said);
        const MainWindowScene scene(file);
        QVERIFY(scene.window->isVisible());
        QVERIFY2(scene.message("settings").contains(said), qPrintable(scene.message("settings")));
        QCOMPARE(scene.message("settings").isEmpty(), said.isEmpty());
    }

    void brokenLayoutIsSaid()
    {
        const MainWindowScene scene("[window]\nlayout\\survey=\"no layout\"\n");
        QTRY_VERIFY(scene.message("layout").contains(u"could not be restored"_s));
    }

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
};

QTEST_MAIN(TestWindowHelp)
#include "tst_window_help.moc"
