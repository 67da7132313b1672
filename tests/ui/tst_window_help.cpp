// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/diagnostics_window.h"
#include "ui/help/help_window.h"
#include "ui/help/log_window.h"
#include "ui/main_window_scene.h"

#include "support/fail_on_warning.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>

#include <algorithm>
#include <optional>
#include <utility>

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

/// What the table after the heading under the cursor names, in portable form.
QStringList shortcuts(const QTextBrowser &browser)
{
    const QList<std::pair<QString, QString>> words{{u"Strg"_s, u"Ctrl"_s},       {u"Umschalt"_s, u"Shift"_s},
                                                   {u"Eingabe"_s, u"Return"_s},  {u"Enter"_s, u"Return"_s},
                                                   {u"Leertaste"_s, u"Space"_s}, {u"Ende"_s, u"End"_s},
                                                   {u"←"_s, u"Left"_s},          {u"→"_s, u"Right"_s}};
    QStringList keys;
    QTextCursor place = browser.textCursor();
    while (!place.currentTable() && place.movePosition(QTextCursor::NextBlock)) { }
    const QTextTable *table = place.currentTable();
    for (int row = 1; table && row < table->rows(); ++row) {
        QString cell = table->cellAt(row, 0).firstCursorPosition().block().text();
        for (const auto &[word, key] : words)
            cell.replace(word, key);
        for (const QString &part : cell.split(u", "_s))
            keys.append(part.section(u' ', 0, 0));
    }
    return keys;
}

/// The manual follows the language of the program.
class DefaultLocale
{
public:
    explicit DefaultLocale(const QLocale &locale) { QLocale::setDefault(locale); }
    ~DefaultLocale() { QLocale::setDefault(m_before); }
    DefaultLocale(const DefaultLocale &) = delete;
    DefaultLocale &operator=(const DefaultLocale &) = delete;

private:
    QLocale m_before;
};

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
        QCOMPARE(chapters(*browser).size(), ui::kHelpTopicCount);
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

    void everyTopicHasItsChapter_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QStringList>("titles"); // in the order of the topics
        QTest::newRow("English") << QLocale(QLocale::English)
                                 << QStringList({u"First survey"_s, u"Meters"_s, u"Telegrams"_s, u"Fields and bytes"_s,
                                                 u"Chart"_s, u"Keys"_s, u"Files and export"_s, u"Sharing"_s,
                                                 u"Receivers and rights"_s, u"Settings"_s, u"If something goes wrong"_s,
                                                 u"Privacy"_s, u"Shortcuts"_s});
        QTest::newRow("German") << QLocale(QLocale::German)
                                << QStringList({u"Erste Übersicht"_s, u"Zähler"_s, u"Telegramme"_s,
                                                u"Felder und Bytes"_s, u"Diagramm"_s, u"Schlüssel"_s,
                                                u"Dateien und Export"_s, u"Weitergeben"_s, u"Empfänger und Rechte"_s,
                                                u"Einstellungen"_s, u"Wenn etwas nicht geht"_s, u"Datenschutz"_s,
                                                u"Tastenkürzel"_s});
    }

    void everyTopicHasItsChapter()
    {
        QFETCH(QLocale, locale);
        QFETCH(QStringList, titles);
        const DefaultLocale inUse(locale);
        ui::HelpWindow help;
        const auto *browser = help.findChild<QTextBrowser *>();
        for (int topic = 0; topic < ui::kHelpTopicCount; ++topic) {
            help.showTopic(ui::HelpTopic(topic));
            QCOMPARE(browser->textCursor().block().text(), titles.value(topic));
        }
        QCOMPARE(chapters(*browser), titles);
    }

    void shortcutsOfTheManualAreThoseOfTheProgram_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("English") << QLocale(QLocale::English);
        QTest::newRow("German") << QLocale(QLocale::German);
    }

    void shortcutsOfTheManualAreThoseOfTheProgram()
    {
        QFETCH(QLocale, locale);
        const DefaultLocale inUse(locale);
        const MainWindowScene scene;
        QStringList actual{u"Return"_s, u"Space"_s, u"Esc"_s}; // those of tables
        for (const QAction *action : scene.window->actionCollection().actions())
            if (!action->shortcut().isEmpty())
                actual.append(action->shortcut().toString(QKeySequence::PortableText));
        ui::HelpWindow help;
        help.showTopic(ui::HelpTopic::Shortcuts);
        QStringList named = shortcuts(*help.findChild<QTextBrowser *>());
        std::ranges::sort(actual);
        std::ranges::sort(named);
        QCOMPARE(named, actual);
    }

    void f1InADialogOpensItsChapter_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("chapter");
        QTest::newRow("settings") << ui::command::kSettings << u"Settings"_s;
        QTest::newRow("other port") << ui::command::kOtherPort << u"Receivers and rights"_s;
        QTest::newRow("key") << ui::command::kEnterKey << u"Keys"_s;
        QTest::newRow("export") << ui::command::kExport << u"Files and export"_s;
        QTest::newRow("paste") << ui::command::kEnterTelegrams << u"Files and export"_s;
        QTest::newRow("note") << ui::command::kMeterNote << u"Meters"_s;
        QTest::newRow("report") << ui::command::kReportTelegram << u"Sharing"_s;
        QTest::newRow("hand over") << ui::command::kHandOver << u"Sharing"_s;
    }

    /// The manual belongs to the dialog: it can be read and closed while the dialog is open.
    void f1InADialogOpensItsChapter()
    {
        QFETCH(QString, command);
        QFETCH(QString, chapter);
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(1));
        scene.selection.setMeter(0);
        scene.selection.setTelegram(0);
        QVERIFY(support::withDialog([&] { QVERIFY(scene.trigger(command)); },
                                    [&](QDialog &dialog) {
                                        QTest::keyClick(&dialog, Qt::Key_F1);
                                        const auto *help = dialog.findChild<ui::HelpWindow *>();
                                        QVERIFY(help && help->isVisible());
                                        const auto *browser = help->findChild<QTextBrowser *>();
                                        QCOMPARE(browser->textCursor().block().text(), chapter);
                                    }));
    }

    void f1InAWindowBesideTheWork()
    {
        MainWindowScene scene;
        QVERIFY(scene.trigger(ui::command::kKeys));
        auto *keys = scene.child<QWidget>("keyManager");
        QVERIFY(QTest::qWaitForWindowActive(keys));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        const auto *help = scene.window->findChild<ui::HelpWindow *>();
        QVERIFY(help && help->isVisible());
        QCOMPARE(help->findChild<QTextBrowser *>()->textCursor().block().text(), u"Keys"_s);
    }

    void logIsLiveAndCanBeSearched()
    {
        MainWindowScene scene;
        scene.log = {u"2026-11-22T10:15:30.123Z wm.receiver info: opened"_s,
                     u"2026-11-22T10:15:31.000Z wm.capture warning: disk full"_s};
        QVERIFY(scene.trigger(ui::command::kLog));
        auto *window = scene.window->findChild<ui::LogWindow *>();
        QVERIFY(window && window->isVisible());
        const auto *text = window->findChild<QPlainTextEdit *>();
        const auto *summary = window->findChild<QLabel *>(u"logSummary"_s);
        QCOMPARE(text->toPlainText().split(u'\n'), scene.log);
        scene.log.append(u"2026-11-22T10:15:32.000Z wm.receiver critical: gone"_s);
        QTRY_COMPARE(text->toPlainText().split(u'\n'), scene.log);

        auto *onlyWarnings = window->findChild<QCheckBox *>();
        onlyWarnings->setChecked(true);
        QCOMPARE(text->toPlainText().split(u'\n'), scene.log.mid(1));
        QCOMPARE(summary->text(), u"2 of 3 line(s)"_s);
        window->findChild<QLineEdit *>()->setText(u"DISK"_s);
        QCOMPARE(text->toPlainText(), scene.log[1]);
        for (auto *button : window->findChildren<QPushButton *>())
            if (button->text() == u"&Copy"_s)
                button->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), scene.log[1]);
        QVERIFY(support::withDialog(
            [&] {
                for (auto *button : window->findChildren<QPushButton *>())
                    if (button->text() == u"&Save…"_s)
                        button->click();
            },
            [&](QDialog &dialog) { scene.chooseFile(dialog, "out.log"); }));
        QCOMPARE(scene.read("out.log"), (scene.log[1] + u'\n').toUtf8());
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
