// SPDX-License-Identifier: GPL-3.0-or-later
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
        QVERIFY(scene.trigger(ui::command::kCopyDiagnostics));
        QCOMPARE(QGuiApplication::clipboard()->text(), scene.diagnostics);
        QVERIFY(scene.message("diagnostics").contains(u"clipboard"_s));
        QVERIFY(scene.pressInMessages(u"Show"_s));
        auto *window = scene.window->findChild<ui::DiagnosticsWindow *>();
        QVERIFY(window && window->isVisible());
        const auto *text = window->findChild<QPlainTextEdit *>();
        QCOMPARE(text->toPlainText(), scene.diagnostics);

        scene.diagnostics = u"receiver: lost\n"_s;
        for (auto *button : window->findChildren<QPushButton *>())
            if (button->text() == u"&Refresh"_s || button->text() == u"&Copy"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(text->toPlainText(), scene.diagnostics);
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
        for (const auto &page : {u"qrc:/help/capture-file.md"_s, u"qrc:/help/simulation.md"_s,
                                 u"qrc:/help/export-forms.md"_s, u"qrc:/help/sharing.md"_s}) {
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
