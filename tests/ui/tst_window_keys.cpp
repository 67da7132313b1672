// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_commands.h"
#include "ui/main_window_scene.h"
#include "ui/tables/data_table.h"

#include "support/drop.h"
#include "support/fail_on_warning.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableWidget>

#include <optional>

using support::MainWindowScene;
using namespace Qt::StringLiterals;

namespace {

const QString kWrongKey(32, u'1');

} // namespace

/// From "key missing" over a wrong key to a meter that can be read, as a person goes that way.
class TestWindowKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void wrongKeyThenRightKey()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(2));
        const std::uint32_t gas = 3;
        QCOMPARE(scene.session.meters().meter(gas).outcome, wmbus::Outcome::NoKey);
        const std::uint32_t telegram = scene.session.meters().meter(gas).newest;
        (void)scene.trigger(ui::command::kAnalyse);
        scene.selection.setMeter(gas);
        scene.selection.setTelegram(telegram);
        QCOMPARE(outcomeWord(scene), u"Key missing"_s);

        QVERIFY(enterKey(scene, kWrongKey, u"Works for none of 1 telegram"_s));
        QTRY_COMPARE(outcomeWord(scene), u"Wrong key"_s);
        QVERIFY(scene.child<QLabel>("outcomeExplanation")->text().contains(u"Tried: the key for ELS-12345678"_s));
        QVERIFY(scene.child<QPushButton>("tryAllKeysButton")->isVisible());
        QCOMPARE(scene.session.telegrams().row(telegram).outcome, wmbus::Outcome::WrongKey);

        QVERIFY(enterKey(scene, QLatin1StringView(support::kEncryptedGasKey), u"Works for 1 of 1 telegram"_s));
        QTRY_COMPARE(outcomeWord(scene), u"Decoded"_s);
        QCOMPARE(scene.session.telegrams().row(telegram).outcome, wmbus::Outcome::Decoded);
        // Nothing has moved under the eyes of the user.
        QCOMPARE(scene.selection.telegram(), std::optional(telegram));
        QCOMPARE(scene.selection.meter(), std::optional(gas));
        QCOMPARE(scene.child<ui::DataTable>("telegramTable")->currentItem(), std::optional(telegram));
        // The others are as they were.
        QCOMPARE(scene.session.meters().meter(0).outcome, wmbus::Outcome::Decoded);
    }

    /// Telegrams are opened, and all lists of keys come in one preview.
    void droppedKeysArePreviewed()
    {
        MainWindowScene scene;
        const QByteArray key = support::kEncryptedGasKey;
        const QString telegrams = scene.write("log.txt", QByteArray(support::kEncryptedGas) + '\n');
        const QString list = scene.write("keys.csv", "number;key\n12345678;" + key + '\n');
        const QString other = scene.write("more.txt", "22222222 " + kWrongKey.toLatin1() + '\n');
        int found = 0;
        QVERIFY(support::withDialog(
            [&] {
                QVERIFY(support::dropFiles(*scene.window, {list, telegrams, other}));
            },
            [&](QDialog &dialog) {
                found = dialog.findChild<QTableWidget *>(u"keyImportTable"_s)->rowCount();
                dialog.accept();
            }));
        QCOMPARE(found, 2);
        QCOMPARE(scene.keys.entries().size(), 2U);
        QTRY_COMPARE(scene.session.telegrams().count(), 1U);
        QTRY_COMPARE(scene.session.telegrams().row(0).outcome, wmbus::Outcome::Decoded);
    }

    void pastedAndDroppedKeyTextIsPreviewed()
    {
        MainWindowScene scene;
        QMimeData text;
        text.setText(u"12345678 "_s + QLatin1StringView(support::kEncryptedGasKey));
        const auto isPreview = [](QDialog &dialog) { QCOMPARE(dialog.objectName(), u"keyImportDialog"_s); };
        QVERIFY(support::withDialog([&] { QVERIFY(support::drop(*scene.window, text)); }, isPreview));
        QGuiApplication::clipboard()->setText(text.text());
        QVERIFY(support::withDialog(
            [&] {
                QVERIFY(scene.trigger(ui::command::kPaste));
                QCoreApplication::processEvents();
            },
            isPreview));
        QVERIFY(scene.keys.entries().empty());
        QVERIFY(!scene.session.isImporting());
    }

    void cancelledDialogChangesNothing()
    {
        MainWindowScene scene;
        QVERIFY(scene.paste(support::kEncryptedGas));
        scene.selection.setMeter(0);
        QVERIFY(support::withDialog(
            [&] { (void)scene.trigger(ui::command::kEnterKey); },
            [](QDialog &dialog) {
                dialog.findChild<QLineEdit *>(u"keyText"_s)->setText(QLatin1StringView(support::kEncryptedGasKey));
            }));
        QTest::qWait(50);
        QCOMPARE(scene.session.telegrams().row(0).outcome, wmbus::Outcome::NoKey);
    }

    /// The key stands in the list, but for another meter.
    void allKeysAreTried()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(2));
        const std::uint32_t gas = 3;
        engine::StoredKey elsewhere{*wmbus::AddressPattern::parse("APA-44*"),
                                    *wmbus::Key::fromHex(support::kEncryptedGasKey)};
        elsewhere.name = "Block A";
        (void)scene.keys.add({elsewhere});
        auto *commands = scene.window->findChild<ui::KeyCommands *>();
        commands->tryAllKeys(gas);
        QTRY_VERIFY(
            scene.message("keySearch").startsWith(u"The key of Block A (APA-44*) works for 1 of 1 encrypted"_s));
        QVERIFY(scene.pressInMessages(u"Use it"_s));
        QTRY_COMPARE(scene.session.meters().meter(gas).outcome, wmbus::Outcome::Decoded);
        QCOMPARE(scene.keys.entries().size(), 2U);
        QCOMPARE(scene.keys.entries()[1].name, "Block A");

        commands->tryAllKeys(gas);
        QTRY_VERIFY(scene.message("keySearch").endsWith(u"It is in use already."_s));
    }

    void noKeyAtHandWorks()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(2));
        auto *commands = scene.window->findChild<ui::KeyCommands *>();
        commands->tryAllKeys(3);
        QTRY_VERIFY(scene.message("keySearch").startsWith(u"None of the 2 key"_s)); // the published ones
        QVERIFY(support::withDialog([&] { (void)scene.pressInMessages(u"Enter key…"_s); },
                                    [](QDialog &dialog) { dialog.reject(); }));
        commands->tryAllKeys(0);
        QTRY_VERIFY(scene.message("keySearch").startsWith(u"There is no encrypted telegram"_s));
        QVERIFY(scene.keys.entries().empty());
    }

    /// So many telegrams that it takes a while: how far it is stands at the bottom, and nothing moves meanwhile.
    void renewalOfManyTellsItsProgress()
    {
        constexpr int kMany = 120'000;
        MainWindowScene scene;
        QVERIFY(scene.paste((QByteArray(support::kEncryptedGas) + '\n').repeated(kMany)));
        QCOMPARE(scene.session.telegrams().count(), std::uint32_t(kMany));
        const std::uint32_t chosen = kMany / 2;
        scene.selection.setTelegram(chosen);
        QTest::qWait(50);
        const auto *table = scene.child<ui::DataTable>("telegramTable");
        const int place = table->verticalScrollBar()->value();
        auto *progress = scene.child<QWidget>("renewalProgress");
        QVERIFY(!progress->isVisible());
        QSignalSpy told(&scene.session, &engine::Session::renewalProgress);
        bool wasSeen = false;
        connect(&scene.session, &engine::Session::renewalProgress, progress,
                [&] { wasSeen = wasSeen || progress->isVisible(); });
        (void)scene.keys.add({{*wmbus::AddressPattern::parse("*"), *wmbus::Key::fromHex(support::kEncryptedGasKey)}});
        QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty() && told.constLast().constFirst().toInt() == 100, 60'000);
        QVERIFY(wasSeen);
        QVERIFY(!progress->isVisible());
        int before = 0;
        for (const QList<QVariant> &each : told) {
            QVERIFY(each.constFirst().toInt() > before);
            before = each.constFirst().toInt();
        }
        QCOMPARE(scene.session.telegrams().row(0).outcome, wmbus::Outcome::Decoded);
        QCOMPARE(scene.session.telegrams().row(kMany - 1).outcome, wmbus::Outcome::Decoded);
        QCOMPARE(scene.selection.telegram(), std::optional(chosen));
        QCOMPARE(table->currentItem(), std::optional(chosen));
        QCOMPARE(table->verticalScrollBar()->value(), place);
    }

    /// Whoever has no key finds out how to get one.
    void letterToTheSupplier()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(1));
        engine::MeterNote mine;
        mine.relation = engine::MeterRelation::Mine;
        scene.session.setNote(scene.session.meters().meter(0).address, mine);
        scene.selection.setMeter(3);
        QVERIFY(
            support::withDialog([&] { (void)scene.trigger(ui::command::kEnterKey); },
                                [](QDialog &dialog) { dialog.findChild<QPushButton *>(u"letterButton"_s)->click(); }));
        QString letter;
        QVERIFY(support::withDialog([] { QTest::qWait(200); },
                                    [&letter](QDialog &dialog) {
                                        dialog.findChild<QPushButton *>(u"copyLetter"_s)->click();
                                        letter = dialog.findChild<QPlainTextEdit *>(u"letterText"_s)->toPlainText();
                                    }));
        QCOMPARE(QGuiApplication::clipboard()->text(), letter);
        QVERIFY(letter.contains(u"Number 12345678, maker ELS"_s));
        QVERIFY(!letter.contains(u"10000000"_s)); // it is mine, but needs no key
    }

private:
    [[nodiscard]] static QString outcomeWord(const MainWindowScene &scene)
    {
        return scene.child<QLabel>("outcomeWord")->text();
    }

    /// Types the key, waits for what the test of it says, and uses it.
    [[nodiscard]] static bool enterKey(const MainWindowScene &scene, const QString &key, const QString &expected)
    {
        bool saidSo = false;
        const bool seen =
            support::withDialog([&] { (void)scene.trigger(ui::command::kEnterKey); },
                                [&](QDialog &dialog) {
                                    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"keyText"_s), key);
                                    const auto *result = dialog.findChild<QLabel *>(u"resultLabel"_s);
                                    saidSo = QTest::qWaitFor([&] { return result->text().startsWith(expected); }, 2000);
                                    dialog.accept();
                                });
        return seen && saidSo;
    }

    std::optional<support::FailOnWarning> m_failOnWarning;
};

QTEST_MAIN(TestWindowKeys)
#include "tst_window_keys.moc"
