// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "ui/actions/commands.h"
#include "ui/messages/message_bar.h"

#include "support/fail_on_warning.h"
#include "support/modal_dialog.h"
#include "support/sample_telegrams.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest/QTest>

#include <functional>
#include <memory>
#include <optional>

/// The whole program from its first start, as a person meets it.
class TestFirstLight : public QObject
{
    Q_OBJECT

    std::optional<support::FailOnWarning> m_failOnWarning;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Program> m_program;

    template <typename Widget>
    Widget *child(const char *name)
    {
        auto *found = m_program->window().findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }

    void trigger(const QString &command)
    {
        QAction *action = m_program->window().actionCollection().action(command);
        QVERIFY2(action->isEnabled(), qPrintable(command));
        action->trigger();
    }

    [[nodiscard]] QStringList messages() { return m_program->window().messages().shownIds(); }

    /// In the settings; false if no other window came.
    [[nodiscard]] bool chooseGerman()
    {
        const QPointer<ui::MainWindow> before = &m_program->window();
        m_program->window().activateWindow();
        const bool asked = support::withDialog(
            [this] { trigger(ui::command::kSettings); },
            [](QDialog &dialog) {
                dialog.findChild<QComboBox *>(QStringLiteral("languageBox"))->setCurrentText(QStringLiteral("Deutsch"));
                dialog.accept();
            });
        return asked && QTest::qWaitFor([&before] { return !before; });
    }

    /// `change`: what happened to the settings between the two starts.
    void restartWith(const std::function<void(ui::Settings &)> &change)
    {
        const QString path = m_folder->filePath(QStringLiteral("a.ini"));
        m_program.reset();
        {
            ui::Settings settings(path);
            change(settings);
        }
        m_program = std::make_unique<app::Program>(app::Options(), path);
        m_program->show();
    }

private Q_SLOTS:
    void init()
    {
        m_failOnWarning.emplace();
        m_folder = std::make_unique<QTemporaryDir>();
        {
            ui::Settings settings(m_folder->filePath(QStringLiteral("a.ini")));
            settings.setCaptureFolder(m_folder->path());
        }
        m_program = std::make_unique<app::Program>(app::Options(), m_folder->filePath(QStringLiteral("a.ini")));
        m_program->show();
        QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
    }

    void cleanup()
    {
        m_program.reset();
        m_failOnWarning.reset();
    }

    void startsWithTheStartPage()
    {
        QVERIFY(child<QWidget>("startPage")->isVisible());
        QVERIFY(!child<QWidget>("workspace")->isVisible());
        QVERIFY(m_program->window().windowTitle().contains(QStringLiteral("Meterscope")));
    }

    /// One click on the start page; the second that is allowed is not needed.
    void metersWithoutAStick()
    {
        QTest::mouseClick(child<QPushButton>("simulateButton"), Qt::LeftButton);
        QVERIFY(child<QWidget>("workspace")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(m_program->session().meters().count() >= 3, 20'000);
        QTRY_COMPARE(child<QLabel>("receiverState")->text(), QStringLiteral("Receiving"));
        const auto *table = child<QDockWidget>("dockMeters")->findChild<QAbstractItemView *>();
        QTRY_COMPARE(table->model()->rowCount(), int(m_program->session().meters().count()));
        QVERIFY(table->isVisible());
        QCOMPARE(m_program->window().actionCollection().action(ui::command::kToggleCapture)->iconText(),
                 QStringLiteral("Stop"));

        QTest::mouseClick(child<QToolButton>("startStopButton"), Qt::LeftButton);
        QTRY_VERIFY(!m_program->session().isCapturing());
        QCOMPARE(child<QLabel>("receiverState")->text(), QStringLiteral("Stopped"));
        QVERIFY(child<QWidget>("workspace")->isVisible());
    }

    void simulatedMetersOpenWithTheirKeys()
    {
        trigger(ui::command::kSimulate);
        const auto keyMissing = [this] {
            const engine::TelegramStore &store = m_program->session().telegrams();
            for (std::uint32_t i = 0; i < store.count(); ++i)
                if (store.row(i).outcome == wmbus::Outcome::NoKey)
                    return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(keyMissing(), 30'000);
        trigger(ui::command::kToggleCapture);
        for (QPushButton *button : m_program->window().findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("Use their keys"))
                QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!keyMissing());
    }

    void pastedTelegramIsRead()
    {
        QApplication::clipboard()->setText(QStringLiteral(
            "2C446532821851582C067AE1000000046D1906D9180C1334120000426CBF1C4C1300000000326CFFFF01FD7300"));
        QTest::keySequence(child<QWidget>("startPage")->findChild<QPushButton *>(), QKeySequence::Paste);
        QTRY_COMPARE(m_program->session().telegrams().count(), 1U);
        QTRY_VERIFY(child<QWidget>("workspace")->isVisible());
        QVERIFY(messages().contains(QStringLiteral("import")));
    }

    void pasteDialogTakesTelegrams()
    {
        QApplication::clipboard()->clear();
        const bool seen = support::withDialog(
            [this] { QTest::mouseClick(child<QPushButton>("pasteButton"), Qt::LeftButton); },
            [](QDialog &dialog) {
                dialog.findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("no telegram at all\n"));
                dialog.accept();
            });
        QVERIFY(seen);
        QTRY_VERIFY(messages().contains(QStringLiteral("import")));
        QCOMPARE(m_program->session().telegrams().count(), 0U);
        QVERIFY(child<QWidget>("startPage")->isVisible());
    }

    void fileProblemsAreSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("missing") << QStringLiteral("nothing.log");
        QTest::newRow("folder") << QStringLiteral(".");
        QTest::newRow("empty") << QStringLiteral("empty.log");
    }

    void fileProblemsAreSaid()
    {
        QFETCH(QString, name);
        QFile empty(m_folder->filePath(QStringLiteral("empty.log")));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        m_program->window().openFiles({m_folder->filePath(name)});
        QTRY_VERIFY(messages().contains(QStringLiteral("import")));
        QVERIFY(child<QWidget>("startPage")->isVisible());
    }

    void aFolderIsNoPort()
    {
        const bool seen = support::withDialog(
            [this] { trigger(ui::command::kOtherPort); },
            [this](QDialog &dialog) {
                dialog.findChild<QComboBox *>(QStringLiteral("portBox"))->setEditText(m_folder->path());
                dialog.accept();
            });
        QVERIFY(seen);
        QTRY_VERIFY(messages().contains(QStringLiteral("receiver")));
        QTRY_VERIFY(!m_program->session().isCapturing());
        QTRY_VERIFY(child<QWidget>("startPage")->isVisible());
    }

    void perspectivesAndLayout()
    {
        trigger(ui::command::kSimulate);
        QTRY_VERIFY(child<QDockWidget>("dockMeters")->isVisible());
        trigger(ui::command::kAnalyse);
        QVERIFY(!child<QDockWidget>("dockMeters")->isVisible());
        QVERIFY(child<QDockWidget>("dockInspector")->isVisible());
        QTest::qWait(50); // people need longer than one turn of the event loop
        child<QDockWidget>("dockInspector")->close();
        trigger(ui::command::kSurvey);
        QVERIFY(child<QDockWidget>("dockMeters")->isVisible());
        trigger(ui::command::kAnalyse);
        QVERIFY(!child<QDockWidget>("dockInspector")->isVisible()); // as it was left
        trigger(ui::command::kResetLayout);
        QVERIFY(child<QDockWidget>("dockInspector")->isVisible());
    }

    void selectedTelegramStaysInSight()
    {
        QByteArray lines;
        for (std::uint32_t i = 0; i < 60; ++i)
            lines += support::waterTelegram(0x10000000 + i % 7, std::uint8_t(i), i) + '\n';
        QApplication::clipboard()->setText(QString::fromLatin1(lines));
        trigger(ui::command::kPaste);
        QTRY_COMPARE(m_program->session().telegrams().count(), 60U);
        m_program->selection().setTelegram(45);
        const auto *list = child<QAbstractItemView>("telegramTable");
        for (const QString &perspective : {ui::command::kAnalyse, ui::command::kSurvey, ui::command::kAnalyse}) {
            trigger(perspective);
            child<QDockWidget>("dockTelegrams")->raise();
            QTest::qWait(50); // the panes find their places
            QVERIFY2(list->viewport()->rect().contains(list->visualRect(list->currentIndex()).center()),
                     qPrintable(perspective));
        }
    }

    void brokenLayoutIsReplaced()
    {
        restartWith([](ui::Settings &settings) {
            settings.setLayout(ui::Perspective::Survey, "\x01\x02 no layout");
            settings.setWindowGeometry("nor a geometry");
        });
        trigger(ui::command::kSimulate);
        QTRY_VERIFY(child<QDockWidget>("dockMeters")->isVisible());
    }

    void brokenWindowSizeIsReplaced()
    {
        const QSize usual = m_program->window().size();
        const QSize chosen(960, 720);
        m_program->window().resize(chosen);
        m_program->window().close();
        restartWith([](ui::Settings &) {});
        QCOMPARE(m_program->window().size(), chosen);
        QVERIFY(!messages().contains(QStringLiteral("layout")));

        restartWith([](ui::Settings &settings) {
            const QByteArray whole = settings.windowGeometry();
            settings.setWindowGeometry(whole.first(whole.size() / 2));
        });
        QCOMPARE(m_program->window().size(), usual);
        QVERIFY(messages().contains(QStringLiteral("layout")));
    }

    void anotherLanguageKeepsTheSurvey()
    {
        trigger(ui::command::kSimulate);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->session().meters().count() >= 1, 20'000);
        const ui::MainWindow *before = &m_program->window();
        Q_EMIT m_program->window().languageChosen();
        QTRY_VERIFY(&m_program->window() != before);
        QVERIFY(m_program->window().isVisible());
        QVERIFY(child<QWidget>("workspace")->isVisible());
        QVERIFY(m_program->session().isCapturing());
        QCOMPARE(child<QComboBox>("sourceBox")->currentText(), QStringLiteral("Simulated stick"));
    }

    void anotherLanguageKeepsWhatIsShown()
    {
        trigger(ui::command::kSimulate);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->session().telegrams().count() >= 3, 20'000);
        m_program->selection().setMeter(m_program->session().telegrams().row(1).meter);
        m_program->selection().setTelegram(1);
        child<QLineEdit>("meterSearch")->setText(QStringLiteral("0"));
        child<QLineEdit>("filterEdit")->setText(QStringLiteral("len>5"));
        child<QDockWidget>("dockChart")->raise();
        child<QToolButton>("markSurvey")->click();
        QVERIFY(chooseGerman());

        QTRY_VERIFY(child<QLabel>("receiverState")->text() != QStringLiteral("Receiving"));
        const std::uint32_t heard = m_program->session().telegrams().count();
        QTRY_VERIFY_WITH_TIMEOUT(m_program->session().telegrams().count() > heard, 20'000); // capture goes on
        QCOMPARE(m_program->selection().telegram(), std::optional<std::uint32_t>(1));
        QCOMPARE(child<QLineEdit>("filterEdit")->text(), QStringLiteral("len>5"));
        QCOMPARE(child<QLineEdit>("meterSearch")->text(), QStringLiteral("0"));
        QVERIFY(!child<QWidget>("chartView")->visibleRegion().isEmpty());
        QVERIFY(child<QToolButton>("markSurvey")->isChecked());
        for (const char *table : {"meterTable", "telegramTable"})
            QVERIFY2(child<QAbstractItemView>(table)->currentIndex().isValid(), table);
        for (const QWidget *widget : QApplication::topLevelWidgets())
            QVERIFY2(widget == &m_program->window() || !widget->isVisible(), widget->metaObject()->className());
    }

    void anotherLanguageKeepsTheWindowsBeside()
    {
        trigger(ui::command::kSimulate);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->session().meters().count() >= 2, 20'000);
        m_program->selection().setMeter(0);
        trigger(ui::command::kFindMeter);
        child<QCheckBox>("finderKeep")->setChecked(true);
        m_program->selection().setMeter(1);
        trigger(ui::command::kExpectedMeters);
        trigger(ui::command::kLog);
        child<QLineEdit>("logSearch")->setText(QStringLiteral("wm."));
        trigger(ui::command::kHelp);
        trigger(ui::command::kKeys);
        const QRect place(40, 50, 800, 600);
        child<QWidget>("keyManager")->setGeometry(place);
        child<QPushButton>("addKey")->click();
        child<QLineEdit>("editedMeter")->setText(QStringLiteral("12345678"));
        const QString typed(32, QLatin1Char('5'));
        QTest::keyClicks(child<QLineEdit>("editedKey"), typed);
        const QString found = child<QLabel>("finderTitle")->text();
        QVERIFY(chooseGerman());

        QCOMPARE(child<QWidget>("keyManager")->windowTitle(), QStringLiteral("Schlüssel"));
        QCOMPARE(child<QWidget>("keyManager")->geometry(), place);
        QCOMPARE(child<QLineEdit>("editedMeter")->text(), QStringLiteral("12345678"));
        QCOMPARE(child<QLineEdit>("editedKey")->text(), typed);
        QCOMPARE(child<QLineEdit>("editedKey")->echoMode(), QLineEdit::Password);
        QVERIFY(child<QPushButton>("saveKey")->isEnabled());
        QCOMPARE(child<QLineEdit>("logSearch")->text(), QStringLiteral("wm."));
        QVERIFY(child<QCheckBox>("finderKeep")->isChecked());
        QCOMPARE(child<QLabel>("finderTitle")->text(), found);
        for (const char *window : {"keyManager", "logWindow", "findMeterWindow", "expectedWindow", "helpWindow"})
            QVERIFY2(child<QWidget>(window)->isVisible(), window);
    }

    void keyIsMaskedAndChecked()
    {
        trigger(ui::command::kSimulate);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->session().meters().count() >= 1, 20'000);
        m_program->selection().setMeter(0);
        const bool seen = support::withDialog(
            [this] { trigger(ui::command::kEnterKey); },
            [](QDialog &dialog) {
                auto *text = dialog.findChild<QLineEdit *>(QStringLiteral("keyText"));
                QCOMPARE(text->echoMode(), QLineEdit::Password);
                text->setText(QStringLiteral("00 11 22"));
                QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("keyDigits"))->text(),
                         QStringLiteral("6 of 32 digits"));
                text->setText(QStringLiteral("0x") + QString(32, QLatin1Char('5')));
                QTRY_VERIFY(dialog.findChild<QLabel *>(QStringLiteral("resultLabel"))->text() != QString());
                QVERIFY(!dialog.windowTitle().contains(QStringLiteral("555")));
            });
        QVERIFY(seen);
    }

    /// Facts for a report, but nothing that belongs to somebody.
    void diagnosticsHoldNoSecrets()
    {
        const QString key = QLatin1StringView(support::kEncryptedGasKey);
        QApplication::clipboard()->setText(QLatin1StringView(support::kEncryptedGas));
        trigger(ui::command::kPaste);
        QTRY_COMPARE(m_program->session().telegrams().count(), 1U);
        m_program->selection().setMeter(0);
        QVERIFY(support::withDialog([this] { trigger(ui::command::kEnterKey); },
                                    [&key](QDialog &dialog) {
                                        dialog.findChild<QLineEdit *>(QStringLiteral("keyText"))->setText(key);
                                        dialog.accept();
                                    }));
        QTRY_COMPARE(m_program->session().telegrams().row(0).outcome, wmbus::Outcome::Decoded);
        trigger(ui::command::kCopyDiagnostics);
        const QString text = QApplication::clipboard()->text();
        QVERIFY(text.contains(QStringLiteral("offscreen")) && text.contains(QStringLiteral("Qt 6")));
        QVERIFY(text.contains(QStringLiteral("1 telegrams of 1 meters")));
        QVERIFY(!text.contains(key, Qt::CaseInsensitive));
        QVERIFY(!text.contains(QLatin1StringView(support::kEncryptedGas).left(16), Qt::CaseInsensitive));
        for (const QWidget *widget : QApplication::allWidgets())
            QVERIFY(!widget->windowTitle().contains(key, Qt::CaseInsensitive));
    }

    void everythingFocusableHasAName()
    {
        trigger(ui::command::kSimulate);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->session().meters().count() >= 1, 20'000);
        for (const QString &perspective : {ui::command::kSurvey, ui::command::kAnalyse}) {
            trigger(perspective);
            QTest::qWait(50);
            for (QWidget *widget : m_program->window().findChildren<QWidget *>()) {
                if (!(widget->focusPolicy() & Qt::TabFocus) || widget->visibleRegion().isEmpty())
                    continue;
                const auto *tabs = qobject_cast<QTabBar *>(widget);
                if (tabs && tabs->count() == 0)
                    continue; // kept by the window for the next panes that share a place
                QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
                QVERIFY(accessible);
                QVERIFY2(
                    !accessible->text(QAccessible::Name).isEmpty(),
                    qPrintable(QStringLiteral("%1 %2 in %3")
                                   .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                        QString::fromLatin1(widget->parentWidget()->metaObject()->className()))));
            }
        }
    }
};

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    TestFirstLight test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_first_light.moc"
