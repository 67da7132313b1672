// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/capture_reader.h"
#include "engine/capture/capture_writer.h"
#include "ui/main_window_scene.h"
#include "ui/tables/data_table.h"

#include "support/drop.h"
#include "support/fail_on_warning.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QUrl>

#include <optional>

using support::MainWindowScene;

namespace {

constexpr int kMany = 20'000; ///< more than one slice of any job

QByteArray manyLines()
{
    QByteArray lines;
    for (int i = 0; i < kMany; ++i)
        lines += support::waterTelegram(0x10000000U + std::uint32_t(i % 7), std::uint8_t(i), std::uint32_t(i)) + '\n';
    return lines;
}

} // namespace

/// Files and the main window: open, drop, save, recent ones, and the list that is cleared.
class TestWindowFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void droppedFileIsRead()
    {
        MainWindowScene scene;
        const QString log = scene.write("a log.txt", support::waterTelegram(0x12345678, 1, 5) + '\n');
        QVERIFY(support::dropFiles(*scene.window, {log}));
        QTRY_COMPARE(scene.session.telegrams().count(), 1U);
        QTRY_VERIFY(scene.message("import").contains(QStringLiteral("a log.txt")));
        QVERIFY(scene.child<QWidget>("workspace")->isVisible());
        QVERIFY(support::dropFiles(*scene.window, {scene.folder.path()}));
        QTRY_VERIFY(scene.message("import").contains(QStringLiteral("folder")));
        QCOMPARE(scene.session.telegrams().count(), 1U);
    }

    void droppedTextIsRead()
    {
        MainWindowScene scene;
        QMimeData text;
        text.setText(QString::fromLatin1(support::waterTelegram(0x12345678, 1, 5)));
        QVERIFY(support::drop(*scene.window, text));
        QTRY_COMPARE(scene.session.telegrams().count(), 1U);
        QMimeData picture;
        picture.setData(QStringLiteral("image/png"), "no telegram");
        QVERIFY(!support::drop(*scene.window, picture));
    }

    void reportTellsWhatWasReadAndRepaired()
    {
        MainWindowScene scene;
        const QByteArray odd = support::waterTelegram(0x12345678, 1, 5) + "0\n";
        const QString log = scene.write("mixed.log", odd + support::kEncryptedGas + "\nnothing here\n");
        QVERIFY(support::dropFiles(*scene.window, {log}));
        QTRY_VERIFY(scene.message("import").contains(QStringLiteral("line 3")));
        QVERIFY(scene.pressInMessages(QStringLiteral("Details…")));
        auto *report = scene.window->findChild<QDialog *>(QStringLiteral("importReportWindow"));
        QVERIFY(report && report->isVisible() && !report->isModal());
        const QString text = report->findChild<QPlainTextEdit *>()->toPlainText();
        for (const char *part :
             {"mixed.log", "2 telegram", "Hex digits: 2", "dropped: 1", "format A", "3: no telegram"})
            QVERIFY2(text.contains(QString::fromLatin1(part)), qPrintable(text));
        for (auto *button : report->findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("&Copy"))
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        report->close();
        QVERIFY(!scene.message("import").isEmpty()); // the report may be opened again
    }

    void keysThatCameAlongAreOffered()
    {
        MainWindowScene scene;
        const QByteArray link = QByteArray("https://wmbusmeters.org/analyze/") + support::kEncryptedGas + ":auto:";
        QVERIFY(scene.paste(link + support::kEncryptedGasKey));
        QTRY_VERIFY(scene.message("importKeys").startsWith(QStringLiteral("1 key")));
        QVERIFY(!scene.message("importKeys").contains(QLatin1StringView(support::kEncryptedGasKey)));
        QVERIFY(scene.keys.entries().empty());
        QVERIFY(scene.paste(support::kEncryptedGas));
        QCOMPARE(scene.session.telegrams().row(1).outcome, wmbus::Outcome::NoKey);
        QVERIFY(scene.pressInMessages(QStringLiteral("Add keys")));
        QCOMPARE(scene.keys.entries().size(), std::size_t(1));
        QTRY_COMPARE(scene.session.telegrams().row(1).outcome, wmbus::Outcome::Decoded);
        QVERIFY(scene.message("importKeys").isEmpty());
    }

    /// A key that was just copied does not appear on the screen.
    void pasteDialogShowsNoKeys()
    {
        MainWindowScene scene;
        const auto shown = [&scene] {
            QString text;
            (void)support::withDialog(
                [&] { (void)scene.trigger(ui::command::kEnterTelegrams); },
                [&text](QDialog &dialog) {
                    text = dialog.findChild<QPlainTextEdit *>(QStringLiteral("telegramText"))->toPlainText();
                });
            return text;
        };
        QGuiApplication::clipboard()->setText(QLatin1StringView(support::kEncryptedGasKey));
        QCOMPARE(shown(), QString());
        QGuiApplication::clipboard()->setText(QLatin1StringView(support::kEncryptedGas));
        QCOMPARE(shown(), QLatin1StringView(support::kEncryptedGas));
    }

    /// Bytes whose checksums do not fit could be several things: the user sees what they are taken for, and may know
    /// better.
    void pasteDialogShowsAndTakesTheVerdict()
    {
        MainWindowScene scene;
        const QByteArray damaged = QByteArray(support::kEncryptedGas).replace("2E44", "2E46");
        QVERIFY(support::withDialog(
            [&] { (void)scene.trigger(ui::command::kEnterTelegrams); },
            [&](QDialog &dialog) {
                auto *text = dialog.findChild<QPlainTextEdit *>(QStringLiteral("telegramText"));
                auto *preview = dialog.findChild<QPlainTextEdit *>(QStringLiteral("pastePreview"));
                text->setPlainText(QString::fromLatin1(support::kEncryptedGas) + QStringLiteral("\nnothing\n")
                                   + QString::fromLatin1(damaged.left(100)));
                QTRY_VERIFY(preview->toPlainText().contains(QStringLiteral("Line 2: not understood")));
                QVERIFY(preview->toPlainText().contains(QStringLiteral("Line 1: Hex digits. Checksums of frame "
                                                                       "format A")));
                const QString before = preview->toPlainText();
                auto *reading = dialog.findChild<QComboBox *>(QStringLiteral("hexReading"));
                reading->setCurrentIndex(reading->findData(int(engine::HexReading::FormatA)));
                QVERIFY(preview->toPlainText() != before);
                QVERIFY(preview->toPlainText().contains(QStringLiteral("A checksum is wrong")));
                dialog.accept();
            }));
        QTRY_COMPARE(scene.session.telegrams().count(), 2U);
    }

    void savedCaptureIsDroppedAgain()
    {
        MainWindowScene scene;
        QVERIFY(!scene.action(ui::command::kSaveAs)->isEnabled());
        QVERIFY(scene.pasteMeters(3));
        QVERIFY(scene.triggerWithFile(ui::command::kSaveAs, "kept.meterscope"));
        QTRY_VERIFY(scene.message("save").contains(scene.path("kept.meterscope")));
        QCOMPARE(scene.settings->recentFiles(), QStringList{scene.path("kept.meterscope")});

        MainWindowScene other;
        QVERIFY(support::dropFiles(*other.window, {scene.path("kept.meterscope")}));
        QTRY_COMPARE(other.session.telegrams().count(), 10U);
        QCOMPARE(other.session.meters().count(), 4U);
    }

    void longSaveShowsProgressAndStops()
    {
        MainWindowScene scene;
        QVERIFY(scene.paste(manyLines()));
        auto *progress = scene.child<QWidget>("saveProgress");
        QVERIFY(scene.triggerWithFile(ui::command::kSaveAs, "long.meterscope"));
        QVERIFY(progress->isVisible());
        QVERIFY(!scene.action(ui::command::kSaveAs)->isEnabled());
        QVERIFY(!scene.action(ui::command::kClear)->isEnabled());
        QTest::mouseClick(progress->findChild<QToolButton *>(), Qt::LeftButton);
        QTRY_VERIFY(scene.message("save").contains(QStringLiteral("stopped")));
        QVERIFY(!progress->isVisible());
        QVERIFY(!QFile::exists(scene.path("long.meterscope")));
        QVERIFY(scene.action(ui::command::kSaveAs)->isEnabled());
    }

    void saveIntoNowhereIsSaid()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(1));
        scene.session.saveCaptureAs(scene.path("no/such/folder.meterscope"));
        QTRY_VERIFY(scene.message("save").contains(QStringLiteral("does not exist")));
        QVERIFY(scene.settings->recentFiles().isEmpty());
    }

    void clearIsUndoneFromTheMessage()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(2));
        QVERIFY(scene.trigger(ui::command::kClear));
        QCOMPARE(scene.session.telegrams().count(), 0U);
        QVERIFY(scene.message("clear").startsWith(QLatin1Char('7')));
        QVERIFY(scene.child<QWidget>("startPage")->isVisible());
        QVERIFY(scene.pressInMessages(QStringLiteral("Undo")));
        QCOMPARE(scene.session.telegrams().count(), 7U);
        QVERIFY(scene.child<QWidget>("workspace")->isVisible());
        QVERIFY(scene.message("clear").isEmpty());
        QCOMPARE(scene.child<ui::DataTable>("meterTable")->model()->rowCount(), 4);
        QCOMPARE(scene.child<ui::DataTable>("telegramTable")->model()->rowCount(), 7);
        QVERIFY(scene.child<QLabel>("telegramsLabel")->text().startsWith(QLatin1Char('7')));
        QVERIFY(!scene.action(ui::command::kUndo)->isEnabled());
    }

    void clearIsUndoneByKey()
    {
        MainWindowScene scene;
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        QVERIFY(scene.pasteMeters(1));
        QVERIFY(scene.trigger(ui::command::kClear));
        QTest::keySequence(scene.window.get(), QKeySequence::Undo);
        QCOMPARE(scene.session.telegrams().count(), 4U);
    }

    void undoEndsWithTheNextFile()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(1));
        QVERIFY(scene.trigger(ui::command::kClear));
        QVERIFY(scene.paste(support::waterTelegram(0x12345678, 1, 5)));
        QVERIFY(scene.message("clear").isEmpty());
        QVERIFY(!scene.action(ui::command::kUndo)->isEnabled());
        QCOMPARE(scene.session.telegrams().count(), 1U);
    }

    void undoEndsAfterTenSeconds()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(1));
        QVERIFY(scene.trigger(ui::command::kClear));
        QTest::qWait(9'000);
        QVERIFY(scene.action(ui::command::kUndo)->isEnabled());
        QTRY_VERIFY(!scene.action(ui::command::kUndo)->isEnabled());
        QVERIFY(scene.message("clear").isEmpty());
        QVERIFY(!scene.session.canUndoClear());
    }

    void recentFilesComeBackAndGo()
    {
        MainWindowScene scene;
        auto *menu = scene.child<QMenu>("recentMenu");
        QVERIFY(!menu->isEnabled());
        const QString log = scene.write("cellar.log", support::waterTelegram(0x12345678, 1, 5) + '\n');
        scene.window->openFiles({log});
        QTRY_COMPARE(menu->actions().size(), 1);
        QCOMPARE(menu->actions().constFirst()->text(), QStringLiteral("cellar.log"));

        scene.session.clear();
        QPushButton *link = nullptr;
        for (auto *button : scene.child<QWidget>("startPage")->findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("cellar.log"))
                link = button;
        QVERIFY(link);
        QTest::mouseClick(link, Qt::LeftButton);
        QTRY_COMPARE(scene.session.telegrams().count(), 1U);

        QVERIFY(QFile::remove(log));
        menu->actions().constFirst()->trigger();
        QTRY_VERIFY(scene.message("import").contains(QStringLiteral("no file")));
        QVERIFY(menu->actions().isEmpty());
        QVERIFY(scene.settings->recentFiles().isEmpty());
    }

    void offersCapturesThatWereNotClosed()
    {
        MainWindowScene scene;
        const QString folder = scene.path("captures");
        QVERIFY(QDir().mkpath(folder));
        scene.settings->setCaptureFolder(folder);
        leaveCapture(scene.path("in work.meterscope"), folder + QStringLiteral("/2026-11-22 0800.meterscope"));
        scene.window->lookAfterCaptures();
        QVERIFY(scene.message("left-capture").contains(QStringLiteral("2026-11-22 0800")));
        QVERIFY(scene.pressInMessages(QStringLiteral("Keep it for later")));
        QVERIFY(scene.message("left-capture").isEmpty());
        scene.window->lookAfterCaptures();
        QVERIFY(scene.pressInMessages(QStringLiteral("Open it")));
        QTRY_COMPARE(scene.session.telegrams().count(), 1U);
        scene.window->lookAfterCaptures();
        QVERIFY(scene.message("left-capture").isEmpty()); // it is closed now
    }

    void asksBeforeUnwrittenTelegramsAreGivenUp()
    {
        QGuiApplication::setQuitOnLastWindowClosed(false); // there are tests to come
        MainWindowScene scene;
        const auto press = [&scene](const QString &text) {
            return support::withDialog([&scene] { scene.window->close(); },
                                       [&text](QDialog &dialog) {
                                           for (auto *button : dialog.findChildren<QPushButton *>())
                                               if (button->text().remove(QLatin1Char('&')) == text)
                                                   button->click();
                                       });
        };
        Q_EMIT scene.session.writingFailed(QStringLiteral("database or disk is full"));
        QVERIFY(press(QStringLiteral("Cancel")));
        QVERIFY(scene.window->isVisible());
        QVERIFY(press(QStringLiteral("Quit all the same")));
        QVERIFY(!scene.window->isVisible());
        scene.window->show();
        Q_EMIT scene.session.writingResumed();
        scene.window->close(); // without a question
        QVERIFY(!scene.window->isVisible());
    }

    void deletesOldCapturesButNoneThatIsBeingRead()
    {
        MainWindowScene scene;
        scene.settings->setCaptureFolder(scene.folder.path());
        scene.settings->setRetention({.rule = engine::Retention::Rule::Days, .limit = 1});
        leaveCapture(scene.path("in work.meterscope"), scene.path("left.meterscope"));
        const QString old = scene.path("2026-01-01 0800.meterscope");
        QVERIFY(QFile::rename(scene.path("in work.meterscope"), old));
        QFile file(old);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-9), QFileDevice::FileModificationTime));
        file.close();
        scene.window->openFiles({old});
        scene.window->lookAfterCaptures();
        QVERIFY(QFile::exists(old));
        QTRY_COMPARE(scene.session.telegrams().count(), 1U);
        QTRY_VERIFY(!scene.session.isImporting());
        scene.window->lookAfterCaptures();
        QVERIFY(!QFile::exists(old));
        QVERIFY(!scene.message("old-captures").isEmpty());
    }

private:
    /// What is left of a capture whose program is killed while it writes.
    static void leaveCapture(const QString &inWork, const QString &left)
    {
        engine::CaptureWriter writer;
        QCOMPARE(writer.open(inWork), QString());
        engine::Reception reception;
        reception.telegram.bytes = {1, 2, 3};
        writer.receptionArrived(reception);
        const auto isWritten = [&inWork] {
            engine::CaptureReader reader;
            return reader.open(inWork).isEmpty() && reader.telegramCount() == 1;
        };
        QTRY_VERIFY(isWritten());
        for (const auto *part : {"", "-wal"})
            QVERIFY(QFile::copy(inWork + QString::fromLatin1(part), left + QString::fromLatin1(part)));
    }

    std::optional<support::FailOnWarning> m_failOnWarning;
};

QTEST_MAIN(TestWindowFiles)
#include "tst_window_files.moc"
