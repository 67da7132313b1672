// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_commands.h"
#include "ui/keys/key_importer.h"
#include "ui/keys/key_manager.h"
#include "ui/main_window_scene.h"

#include "engine/diagnostics/diagnostics_text.h"
#include "engine/diagnostics/log_ring.h"
#include "engine/keys/key_file.h"
#include "support/drop.h"
#include "support/fail_on_warning.h"
#include "support/secret_text.h"
#include "support/table_clicks.h"
#include "ui/tables/table_manners.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTimer>

#include <optional>

using support::MainWindowScene;
using State = engine::KeyVault::State;
using namespace Qt::StringLiterals;

namespace {

const QString kRightKey = QString::fromLatin1(support::kEncryptedGasKey);
const char *const kOtherKey = "11111111111111111111111111111111";
const QString kWrongKey = QString::fromLatin1(kOtherKey);
constexpr std::uint32_t kGas = 3; ///< the encrypted meter among pasteMeters()

/// The window with an encrypted meter and the key manager open.
struct Scene : MainWindowScene
{
    Scene() : isReady(pasteMeters(2) && trigger(ui::command::kKeys))
    {
        manager = window->findChild<ui::KeyManager *>();
        table = manager->findChild<QTableView *>(u"keyTable"_s);
    }

    template <typename Widget>
    [[nodiscard]] Widget *in(const char *name) const
    {
        return manager->findChild<Widget *>(QString::fromLatin1(name));
    }

    [[nodiscard]] QString cell(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }

    /// The result of the test in the editor, once it begins so.
    [[nodiscard]] bool says(const QString &start) const
    {
        return QTest::qWaitFor([&] { return in<QLabel>("editedResult")->text().startsWith(start); });
    }

    /// As digits, as bytes, or either of them backwards.
    [[nodiscard]] bool holdsKey(const QString &file) const
    {
        const QByteArray content = read(file.toUtf8().constData());
        return support::holdsSecret({content.begin(), content.end()}, support::kEncryptedGasKey)
               || content.toUpper().contains(support::kEncryptedGasKey);
    }

    [[nodiscard]] bool isDecoded() const
    {
        return QTest::qWaitFor([this] { return session.meters().meter(kGas).outcome == wmbus::Outcome::Decoded; });
    }

    bool isReady;
    ui::KeyManager *manager = nullptr;
    QTableView *table = nullptr;
};

QString texts(const QTableWidget &table)
{
    QString all;
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column)
            all += table.item(row, column)->text() + table.item(row, column)->toolTip() + u'\n';
    }
    return all;
}

/// Everything that a person could read in the window.
QString allTexts(const QWidget &window)
{
    QString texts;
    for (const auto *label : window.findChildren<QLabel *>())
        texts += label->text() + u'\n';
    for (const auto *edit : window.findChildren<QLineEdit *>())
        texts += edit->displayText() + u'\n';
    return texts;
}

} // namespace

class TestWindowKeyManager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    /// No mouse: from the missing key to a meter that can be read.
    void keyboardOnly()
    {
        Scene scene;
        QVERIFY(scene.isReady);
        QCOMPARE(scene.table->model()->rowCount(), 1);
        QCOMPARE(scene.cell(0, ui::KeyTableModel::Works), u"missing"_s);
        scene.table->setFocus();
        QTest::keyClick(scene.table, Qt::Key_Down);
        scene.table->setCurrentIndex(scene.table->model()->index(0, 0));
        QTest::keyClick(scene.table, Qt::Key_Return);
        auto *key = scene.in<QLineEdit>("editedKey");
        QTRY_VERIFY(key->hasFocus());
        QTest::keyClicks(key, kWrongKey);
        QVERIFY(scene.says(u"Works for none"_s));
        QVERIFY(!allTexts(*scene.manager).contains(kWrongKey));
        key->selectAll();
        QTest::keyClicks(key, kRightKey);
        QVERIFY(scene.says(u"Works for 1 of 1"_s));
        auto *save = scene.in<QPushButton>("saveKey");
        save->setFocus();
        QTest::keyClick(save, Qt::Key_Space);
        QVERIFY(scene.isDecoded());
        QTRY_COMPARE(scene.cell(0, ui::KeyTableModel::Works), u"works 1/1"_s);
        QCOMPARE(scene.table->model()->rowCount(), 1); // no longer missing
        QTRY_COMPARE(scene.vault.state(), State::Open);
        QVERIFY(!allTexts(*scene.manager).contains(kRightKey));
        QVERIFY(!scene.read("keys.vault").contains(kRightKey.toLatin1()));
    }

    void showAndCopy()
    {
        Scene scene;
        (void)scene.keys.add({{*wmbus::AddressPattern::parse("*"), *wmbus::Key::fromHex(support::kEncryptedGasKey)}});
        scene.table->setCurrentIndex(scene.table->model()->index(0, 0));
        const auto *key = scene.in<QLineEdit>("editedKey");
        QVERIFY(key->text().isEmpty()); // stored keys are no text
        auto *show = scene.in<QCheckBox>("showKey");
        show->click();
        QCOMPARE(key->displayText(), kRightKey);
        show->click();
        QVERIFY(key->text().isEmpty());
        scene.in<QPushButton>("copyKey")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), kRightKey);
        auto *timer = scene.in<QTimer>("clipboardTimer");
        QVERIFY(timer->isActive());
        timer->start(1);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void pasteAnyNotation()
    {
        Scene scene;
        scene.in<QPushButton>("addKey")->click();
        scene.in<QLineEdit>("editedKey")->setText(u"ITW,12345678,30,07,"_s + kRightKey.toLower());
        QCOMPARE(scene.in<QLineEdit>("editedMeter")->text(), u"ITW-12345678-30-07"_s);
        QCOMPARE(scene.in<QLineEdit>("editedKey")->text(), kRightKey);
        QVERIFY(scene.in<QPushButton>("saveKey")->isEnabled());
    }

    void removeAndUndo()
    {
        Scene scene;
        (void)scene.keys.add({{*wmbus::AddressPattern::parse("*"), *wmbus::Key::fromHex(support::kEncryptedGasKey)}});
        QVERIFY(scene.isDecoded());
        scene.table->setCurrentIndex(scene.table->model()->index(0, 0));
        QTest::keyClick(scene.table, Qt::Key_Delete);
        QVERIFY(scene.keys.entries().empty());
        QCOMPARE(scene.manager->messages().text(u"keysRemoved"_s), u"1 key(s) removed."_s);
        QVERIFY(scene.pressInMessages(u"Undo"_s)); // in the window, also where the manager was closed
        QCOMPARE(scene.keys.entries().size(), 1U);
        QVERIFY(scene.isDecoded());
        QVERIFY(scene.message("keysRemoved").isEmpty());
        QVERIFY(scene.manager->messages().text(u"keysRemoved"_s).isEmpty());
    }

    void exportWithWarning()
    {
        Scene scene;
        engine::StoredKey key{*wmbus::AddressPattern::parse("ELS-12345678"),
                              *wmbus::Key::fromHex(support::kEncryptedGasKey)};
        key.name = "Flat 3, gas";
        (void)scene.keys.add({key});
        auto *button = scene.in<QPushButton>("exportKeys");
        QString warning;
        QVERIFY(support::withDialog([&] { button->click(); },
                                    [&](QDialog &dialog) { warning = static_cast<QMessageBox &>(dialog).text(); }));
        QVERIFY(warning.contains(u"plain text"_s));
        QVERIFY(!QFile::exists(scene.path("keys.csv"))); // nothing without a yes

        bool named = false;
        const auto agree = [&](QDialog &dialog) {
            auto &question = static_cast<QMessageBox &>(dialog);
            for (QAbstractButton *each : question.buttons()) {
                if (question.buttonRole(each) == QMessageBox::AcceptRole)
                    each->click();
            }
        };
        QTimer poll; // for the dialog that follows
        connect(&poll, &QTimer::timeout, &poll, [&] {
            if (auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
                poll.stop();
                named = true;
                scene.chooseFile(*files, "keys.csv");
            }
        });
        poll.start(5);
        QVERIFY(support::withDialog([&] { button->click(); }, agree));
        QVERIFY(named);
        QCOMPARE(scene.read("keys.csv"),
                 "address,key,name,note\nELS-12345678," + kRightKey.toLatin1() + ",\"Flat 3, gas\",\n");
        QCOMPARE(QFile::permissions(scene.path("keys.csv")) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        const engine::KeyFile back = engine::parseKeyFile(scene.read("keys.csv").toStdString());
        QCOMPARE(back.entries.size(), 1U);
        QVERIFY(back.entries[0].key == key.key);
        QCOMPARE(back.entries[0].name, key.name);
    }

    /// After everything that can be done with a key: nobody but the vault and the one who asked has it.
    void noTraceOfAKey()
    {
        Scene scene;
        scene.in<QPushButton>("addKey")->click();
        scene.in<QLineEdit>("editedKey")->setText(u"ELS-12345678 "_s + kRightKey);
        QVERIFY(scene.says(u"Works for 1 of 1"_s));
        scene.in<QPushButton>("saveKey")->click();
        QVERIFY(scene.isDecoded());
        scene.in<QCheckBox>("showKey")->click();
        QVERIFY(allTexts(*scene.manager).contains(kRightKey)); // asked for
        scene.in<QCheckBox>("showKey")->click();
        scene.table->setCurrentIndex(scene.table->model()->index(0, 0));
        QTest::keyClick(scene.table, Qt::Key_Delete);
        QVERIFY(scene.pressInMessages(u"Undo"_s));
        scene.window->findChild<ui::KeyCommands *>()->tryAllKeys(kGas);
        QTRY_VERIFY(!scene.message("keySearch").isEmpty() || !scene.manager->messages().text(u"keySearch"_s).isEmpty());
        QTRY_COMPARE(scene.vault.state(), State::Open);
        QVERIFY(scene.vault.save());
        scene.window->saveLayout();

        QString seen;
        for (const QWidget *window : QApplication::topLevelWidgets()) {
            seen += window->windowTitle() + window->accessibleDescription() + u'\n' + allTexts(*window);
            for (const QWidget *child : window->findChildren<QWidget *>())
                seen += child->toolTip() + child->accessibleName() + child->accessibleDescription() + u'\n';
        }
        const QAbstractItemModel &model = *scene.table->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                for (int role = 0; role < Qt::UserRole + 4; ++role)
                    seen += model.index(row, column).data(role).toString() + u'\n';
            }
        }
        QVERIFY(!seen.contains(kRightKey, Qt::CaseInsensitive));
        QVERIFY(!seen.contains(kRightKey.last(16), Qt::CaseInsensitive));
        for (const QFileInfo &file : QDir(scene.folder.path()).entryInfoList(QDir::Files))
            QVERIFY2(!scene.holdsKey(file.fileName()), qPrintable(file.fileName()));
    }

    /// What is meant to be shown to strangers: neither keys nor telegrams, also where somebody names a file after a
    /// key.
    void noTraceInLogAndDiagnostics()
    {
        const engine::LogRing ring; // hears of all that follows
        Scene scene;
        scene.in<QPushButton>("addKey")->click();
        scene.in<QLineEdit>("editedKey")->setText(u"ELS-12345678 "_s + kWrongKey);
        QVERIFY(scene.says(u"Works for none"_s));
        scene.in<QLineEdit>("editedKey")->setText(u"ELS-12345678 "_s + kRightKey);
        scene.in<QPushButton>("saveKey")->click();
        QVERIFY(scene.isDecoded());
        const std::uint32_t heard = scene.session.telegrams().count();
        const QByteArray telegram = support::kEncryptedGas;
        scene.window->openFiles(
            {scene.write(kRightKey.toLatin1() + ".log", telegram + "\nkey " + kRightKey.toLatin1())});
        QTRY_VERIFY(scene.session.telegrams().count() > heard);
        QTRY_VERIFY(ring.lines().join(u'\n').contains(u"[key removed].log"_s));

        scene.log = ring.lines();
        scene.diagnostics = engine::diagnosticsText(engine::diagnosticsFacts(u"test"_s, scene.session, ring.lines()));
        QVERIFY(scene.trigger(ui::command::kLog));
        QVERIFY(scene.trigger(ui::command::kCopyDiagnostics));
        const QString shown = scene.child<QPlainTextEdit>("logText")->toPlainText();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(shown.contains(u"[key removed]"_s) && copied.contains(u"[key removed]"_s));
        for (const QString &text : {shown, copied}) {
            for (const QByteArray &secret : {kRightKey.toLatin1(), kWrongKey.toLatin1(), telegram}) {
                QVERIFY(!text.contains(QLatin1StringView(secret), Qt::CaseInsensitive));
                QVERIFY(!text.contains(QLatin1StringView(secret.last(16)), Qt::CaseInsensitive));
            }
        }
    }

    /// Keys that nobody had time to try can be taken over all the same.
    void stoppedTrialsKeepTheKeys()
    {
        constexpr int kKeys = 3000; // on 200 telegrams each: long enough to be stopped
        Scene scene;
        QVERIFY(scene.paste(QByteArray(support::kEncryptedGas).append('\n').repeated(200)));
        QString list;
        for (int i = 1; i < kKeys; ++i)
            list += u"12345678 %1\n"_s.arg(i, 32, 16, QLatin1Char('0'));
        list += u"12345678 "_s + kRightKey;
        bool stopped = false;
        const auto stopIt = [&stopped](QDialog &dialog) {
            auto *stop = dialog.findChild<QPushButton *>(u"stopTrials"_s);
            const bool offered = QTest::qWaitFor([stop] { return stop->isVisible(); });
            QTest::mouseClick(stop, Qt::LeftButton);
            const auto *table = dialog.findChild<QTableWidget *>(u"keyImportTable"_s);
            stopped = offered && QTest::qWaitFor([stop] { return !stop->isVisible(); })
                      && table->item(kKeys - 1, 2)->text() == u"not tried yet"_s
                      && table->item(kKeys - 1, 0)->checkState() == Qt::Checked;
            dialog.accept();
        };
        QVERIFY(support::withDialog([&] { scene.manager->findChild<ui::KeyImporter *>()->importText(list); }, stopIt));
        QVERIFY(stopped);
        QCOMPARE(scene.keys.entries().size(), std::size_t(kKeys));
        QVERIFY(scene.isDecoded());
    }

    /// Its records make sense, but the telegram carries no check bytes: neither yes nor no.
    void keyThatNothingProves()
    {
        Scene scene;
        QVERIFY(scene.paste("1E44AE4C7856341268077A550010059A8351F77E32EFE9A8C8239B0A88E8BF\n"));
        scene.in<QPushButton>("addKey")->click();
        scene.in<QLineEdit>("editedKey")->setText(u"SEN-12345678 000102030405060708090A0B0C0D0E0F"_s);
        QVERIFY(scene.says(u"Probably fits 1 of 1"_s));
        scene.in<QPushButton>("saveKey")->click();
        QTRY_COMPARE(scene.cell(0, ui::KeyTableModel::Works), u"probably fits 1/1"_s);

        const std::uint32_t meter = scene.session.telegrams().row(scene.session.telegrams().count() - 1).meter;
        scene.window->findChild<ui::KeyCommands *>()->tryAllKeys(meter);
        const auto told = [&scene] {
            return scene.message("keySearch") + scene.manager->messages().text(u"keySearch"_s);
        };
        QTRY_VERIFY2(told().contains(u"probably fits 1 of 1"_s), qPrintable(told()));
    }

    void importWithPreview()
    {
        Scene scene;
        const QString file = scene.write("list.txt", "# keys\n* " + kRightKey.toLatin1() + "\n22222222 0011\n33333333;"
                                                         + kWrongKey.toLatin1() + "\n");
        bool previewed = false;
        const auto preview = [&](QDialog &dialog) {
            auto *table = dialog.findChild<QTableWidget *>(u"keyImportTable"_s);
            const auto *problems = dialog.findChild<QPlainTextEdit *>(u"keyImportProblems"_s);
            previewed = table && problems && table->rowCount() == 2 && scene.keys.entries().empty()
                        && QTest::qWaitFor([table] { return table->item(0, 2)->text() == u"works 1/1"_s; })
                        && problems->toPlainText().startsWith(u"list.txt, line 3: "_s);
            if (!previewed)
                return;
            table->item(1, 0)->setCheckState(Qt::Unchecked);
            dialog.accept();
        };
        QVERIFY(
            support::withDialog([&] { scene.manager->findChild<ui::KeyImporter *>()->importFiles({file}); }, preview));
        QVERIFY(previewed);
        QCOMPARE(scene.keys.entries().size(), 1U);
        QVERIFY(scene.isDecoded());
    }

    /// Times and shares by their values, however they are written; and back to the order without sorting.
    void tableHasTheMannersOfAllTables()
    {
        Scene scene;
        const wmbus::Key key = wmbus::Key::fromHex(kOtherKey).value();
        constexpr std::int64_t kDayUs = std::int64_t(86'400) * 1'000'000;
        const std::int64_t today = QDateTime::currentMSecsSinceEpoch() * 1'000;
        struct Sample
        {
            const char *number;
            engine::KeyTrial trial;
        };
        for (const auto &[number, trial] :
             {Sample{"20000001", {2, 0, 10, today}}, Sample{"20000002", {9, 0, 10, today - 40 * kDayUs}},
              Sample{"20000003", {10, 0, 10, today - kDayUs}}}) {
            engine::StoredKey entry{wmbus::AddressPattern::parse(number).value(), key};
            entry.trial = trial;
            QCOMPARE(scene.keys.add({entry}), 1);
        }
        using Model = ui::KeyTableModel;
        const QString missing = support::columnTexts(*scene.table, Model::Meter).back();
        const QStringList unsorted{u"20000001"_s, u"20000002"_s, u"20000003"_s, missing};
        QCOMPARE(support::columnTexts(*scene.table, Model::Meter), unsorted);
        support::clickHeading(*scene.table, Model::LastSuccess);
        QCOMPARE(support::columnTexts(*scene.table, Model::Meter),
                 (QStringList{missing, u"20000002"_s, u"20000003"_s, u"20000001"_s}));
        support::clickHeading(*scene.table, Model::LastSuccess);
        support::clickHeading(*scene.table, Model::LastSuccess);
        QCOMPARE(support::columnTexts(*scene.table, Model::Meter), unsorted);
        support::clickHeading(*scene.table, Model::Works);
        QCOMPARE(support::columnTexts(*scene.table, Model::Meter),
                 (QStringList{missing, u"20000001"_s, u"20000002"_s, u"20000003"_s}));

        scene.table->selectAll();
        QTest::keySequence(scene.table, QKeySequence::Copy);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), qsizetype(5));
        QVERIFY(lines.front().startsWith(u"Works\tMeter\tName\tKey"_s));
        QVERIFY(!lines.join(u'\n').contains(QLatin1StringView(kOtherKey)));
        QMenu menu;
        scene.table->findChild<ui::TableManners *>()->addColumnActions(&menu);
        menu.actions().at(Model::Note)->trigger();
        QVERIFY(scene.table->isColumnHidden(Model::Note));
        menu.actions().back()->trigger(); // reset, which can be undone
        QVERIFY(!scene.table->isColumnHidden(Model::Note));
        scene.manager->messages().undoNewest();
        QVERIFY(scene.table->isColumnHidden(Model::Note));
    }

    void droppedKeysArePreviewed()
    {
        Scene scene;
        const QString file = scene.write("list.txt", "12345678 " + kRightKey.toLatin1());
        const auto accept = [](QDialog &dialog) { dialog.accept(); };
        QVERIFY(support::withDialog([&] { QVERIFY(support::dropFiles(*scene.manager, {file})); }, accept));
        QCOMPARE(scene.keys.entries().size(), 1U);
        QMimeData text;
        text.setText(u"22222222 "_s + kWrongKey);
        QVERIFY(support::withDialog([&] { QVERIFY(support::drop(*scene.manager, text)); }, accept));
        QCOMPARE(scene.keys.entries().size(), 2U);
    }

    /// Nobody said whose keys these are: they are offered for the meters that they open, and for no others.
    void keysWithoutNumber()
    {
        Scene scene;
        const QString list = kWrongKey + u'\n' + kRightKey;
        bool offered = false;
        const auto preview = [&](QDialog &dialog) {
            auto *table = dialog.findChild<QTableWidget *>(u"keyImportTable"_s);
            offered = QTest::qWaitFor([table] { return table->item(1, 2)->text() == u"works 1/1"_s; })
                      && table->item(1, 0)->text() == u"ELS-12345678-33-03"_s
                      && QTest::qWaitFor([table] { return table->item(0, 2)->text().startsWith(u"opens none"_s); })
                      && table->item(0, 0)->text() == u"no number"_s && !texts(*table).contains(kRightKey);
            dialog.accept();
        };
        QVERIFY(support::withDialog([&] { scene.manager->findChild<ui::KeyImporter *>()->importText(list); }, preview));
        QVERIFY(offered);
        QCOMPARE(scene.keys.entries().size(), 1U);
        QCOMPARE(scene.keys.entries()[0].pattern.text(), "ELS-12345678-33-03");
        QVERIFY(scene.isDecoded());
    }

    void pastedKeyFindsItsMeter()
    {
        Scene scene;
        scene.in<QPushButton>("addKey")->click();
        scene.in<QLineEdit>("editedKey")->setText(kRightKey);
        QVERIFY(scene.says(u"Works for 1 of 1 telegram(s) of ELS 12345678"_s));
        QVERIFY(scene.keys.entries().empty());
        QVERIFY(scene.in<QLineEdit>("editedMeter")->text().isEmpty()); // not before the user says so
        scene.in<QPushButton>("takeMeter")->click();
        QCOMPARE(scene.in<QLineEdit>("editedMeter")->text(), u"ELS-12345678-33-03"_s);
        scene.in<QPushButton>("saveKey")->click();
        QVERIFY(scene.isDecoded());
        QCOMPARE(int(scene.keys.entries()[0].modeHint), 5);

        scene.in<QPushButton>("addKey")->click();
        scene.in<QLineEdit>("editedKey")->setText(kWrongKey);
        QVERIFY(scene.says(u"It opens none of the meters"_s));
    }

    void searchAndOnlyHeard()
    {
        Scene scene;
        engine::StoredKey other{*wmbus::AddressPattern::parse("APA-44*"), *wmbus::Key::fromHex(kOtherKey)};
        other.name = "Block A";
        (void)scene.keys.add({other});
        QTRY_COMPARE(scene.table->model()->rowCount(), 2);
        scene.in<QLineEdit>("keySearch")->setText(u"block apa"_s);
        QCOMPARE(scene.table->model()->rowCount(), 1);
        QCOMPARE(scene.cell(0, ui::KeyTableModel::Name), u"Block A"_s);
        scene.in<QLineEdit>("keySearch")->clear();
        scene.in<QCheckBox>("onlyHeard")->click();
        QCOMPARE(scene.table->model()->rowCount(), 1);
        QCOMPARE(scene.cell(0, ui::KeyTableModel::Works), u"missing"_s);
    }

    void lockAndUnlock()
    {
        Scene scene;
        const auto type = [](QDialog &dialog) {
            for (auto *edit : dialog.findChildren<QLineEdit *>())
                QTest::keyClicks(edit, u"correct horse"_s);
            dialog.accept();
        };
        QVERIFY(support::withDialog([&] { scene.in<QPushButton>("protectVault")->click(); }, type));
        QTRY_COMPARE(scene.vault.state(), State::Open);
        (void)scene.keys.add({{*wmbus::AddressPattern::parse("*"), *wmbus::Key::fromHex(support::kEncryptedGasKey)}});
        QVERIFY(scene.isDecoded());
        scene.in<QPushButton>("lockVault")->click();
        QCOMPARE(scene.vault.state(), State::Locked);
        QVERIFY(scene.keys.entries().empty());
        QTRY_COMPARE(scene.session.meters().meter(kGas).outcome, wmbus::Outcome::NoKey);
        QVERIFY(support::withDialog([&] { scene.in<QPushButton>("unlockVault")->click(); }, type));
        QVERIFY(scene.isDecoded());
    }

    void withoutAKeyring()
    {
        Scene scene;
        scene.keyring.isThere = false;
        (void)scene.keys.add({{*wmbus::AddressPattern::parse("*"), *wmbus::Key::fromHex(support::kEncryptedGasKey)}});
        QTRY_VERIFY(scene.message("vault").startsWith(u"There is no desktop keyring"_s));
        QVERIFY(!QFile::exists(scene.path("keys.vault")));
        QVERIFY(scene.isDecoded()); // works all the same, in memory
    }

    void modelKeepsTheRules()
    {
        Scene scene;
        const QAbstractItemModelTester tester(scene.table->model(),
                                              QAbstractItemModelTester::FailureReportingMode::Warning);
        for (const char *address : {"11111111", "*"})
            (void)scene.keys.add({{*wmbus::AddressPattern::parse(address), *wmbus::Key::fromHex(kOtherKey)}});
        scene.session.clear();
        QTest::qWait(600);
        (void)scene.keys.remove(std::array{scene.keys.entries()[0].id});
        QCOMPARE(scene.table->model()->rowCount(), 1);
    }

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
};

QTEST_MAIN(TestWindowKeyManager)
#include "tst_window_key_manager.moc"
