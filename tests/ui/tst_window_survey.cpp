// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cellar_scene.h"

#include "support/drop.h"
#include "support/fail_on_warning.h"
#include "ui/keys/key_commands.h"
#include "ui/meters/meter_note_commands.h"
#include "ui/models/meter_table_model.h"
#include "ui/models/table_roles.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include <array>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;
using support::CellarScene;
using Column = ui::MeterTableModel::Column;

namespace {

/// Its length is wrong, so that nobody can tell whose it is.
/// Of a meter that nobody heard whole: its number is not trusted.
const QByteArray kDamaged = QByteArray(support::kEncryptedGas).replace("78563412", "78563499") + '\n';

/// The cellar, and what is to be seen of it.
struct Scene : CellarScene
{
    QLineEdit *search = child<QLineEdit>("meterSearch");

    [[nodiscard]] QString cell(int row, Column column, int role = Qt::DisplayRole) const
    {
        return meters->model()->index(row, int(column)).data(role).toString();
    }

    /// A chip that is offered now, by the start of its text.
    [[nodiscard]] QToolButton *chip(const QString &text) const
    {
        for (auto *each : child<QWidget>("surveyChips")->findChildren<QToolButton *>())
            if (each->isVisible() && each->text().startsWith(text))
                return each;
        return nullptr;
    }

    /// Everything that the tables, labels and lines of all windows say, also to those who do not see it.
    [[nodiscard]] QString everything() const
    {
        QString all;
        for (const QWidget *top : QApplication::topLevelWidgets())
            all += top->windowTitle() + QLatin1Char('\n');
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            all += widget->accessibleName() + widget->accessibleDescription() + widget->toolTip() + QLatin1Char('\n');
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                all += label->text() + QLatin1Char('\n');
            else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
                all += line->text() + QLatin1Char('\n');
            else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
                all += cellsOf(*view->model());
        }
        return all;
    }

    [[nodiscard]] static QString cellsOf(const QAbstractItemModel &model)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column)
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                                       int(Qt::AccessibleDescriptionRole), int(ui::CopyRole), int(ui::SortRole),
                                       int(ui::FilterTermRole)})
                    texts.append(model.index(row, column).data(role).toString());
        return texts.join(QLatin1Char('\n')) + QLatin1Char('\n');
    }
};

} // namespace

/// What a caretaker does in the cellar, through the real window.
class TestWindowSurvey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void fromPlugInToTheFirstReading()
    {
        Scene scene;
        QVERIFY(scene.child<QWidget>("startPage")->isVisible());
        QVERIFY(scene.survey());
        QVERIFY(scene.meters->isVisible());
        QTRY_VERIFY(Scene::cellsOf(*scene.meters->model()).contains(u"402.118\u202fm³"_s));

        // The number as it travels, as it is printed, and the value on the display.
        for (const QString &number : {u"45287130"_s, u"ZRI 3071-2845"_s, u"712845"_s}) {
            scene.search->setText(number);
            QCOMPARE(scene.meters->model()->rowCount(), 1);
            QCOMPARE(scene.cell(0, Column::Number), u"30712845"_s);
        }
        const auto index = scene.session.meters().find(support::kCellarHeat);
        QVERIFY(index != engine::kNoMeter);
        scene.search->setText(u"402.1"_s);
        QVERIFY(scene.meters->model()->rowCount() >= 2); // both water meters began there
        scene.search->clear();

        QVERIFY(scene.meters->selectItem(index));
        QVERIFY(scene.chip(u"Mine"_s) == nullptr);
        QVERIFY(scene.trigger(ui::command::kToggleMine));
        QTRY_VERIFY(scene.chip(u"Mine 1"_s) != nullptr);
        QTest::mouseClick(scene.chip(u"Mine"_s), Qt::LeftButton);
        QCOMPARE(scene.meters->model()->rowCount(), 1);
        QCOMPARE(scene.cell(0, Column::Whose), u"Mine"_s);

        QVERIFY(scene.trigger(ui::command::kFindMeter));
        QCOMPARE(scene.child<QLabel>("finderTitle")->text(), u"EFE 34560771"_s);
        QVERIFY(scene.child<QLabel>("finderSignal")->text().endsWith(u"dBm"_s));
        const QString heard = scene.child<QLabel>("finderHeard")->text();
        QTRY_VERIFY(scene.child<QLabel>("finderHeard")->text() != heard); // it lives
    }

    void expectedListIsTicked()
    {
        Scene scene;
        const QString list = scene.write("house.csv", "Zaehlernummer;Ort\n45287130;Kitchen\n34560771;Heating\n"
                                                      "99999999;Attic\n");
        QVERIFY(
            support::withDialog([&] { (void)support::dropFiles(*scene.window, {list}); },
                                [](QDialog &dialog) { dialog.findChild<QPushButton *>(u"useExpected"_s)->click(); }));
        QCOMPARE(scene.session.telegrams().count(), 0U); // and not read as telegrams
        QVERIFY(scene.survey());
        QTRY_VERIFY(scene.chip(u"On list 2/3"_s) != nullptr);
        QVERIFY(scene.child<QLabel>("surveyHeadline")->text().endsWith(u"2 of 3 on the list"_s));
        QTest::mouseClick(scene.chip(u"On list"_s), Qt::LeftButton);
        QCOMPARE(scene.meters->model()->rowCount(), 2);
        QVERIFY(!scene.meters->isColumnHidden(int(Column::OnList)));
        QTRY_VERIFY(scene.cell(0, Column::Number) == u"Kitchen"_s || scene.cell(0, Column::Number) == u"Heating"_s);

        QVERIFY(scene.trigger(ui::command::kExpectedMeters));
        QCOMPARE(scene.child<QTableView>("expectedTable")->model()->rowCount(), 1);
        QVERIFY(
            support::withDialog([&] { QTest::mouseClick(scene.child<QPushButton>("exportExpected"), Qt::LeftButton); },
                                [&](QDialog &dialog) { scene.chooseFile(dialog, "missing.csv"); }));
        QCOMPARE(scene.read("missing.csv"), QByteArray("number,manufacturer,name,note\n99999999,,Attic,\n"));
        QTest::mouseClick(scene.child<QPushButton>("removeExpected"), Qt::LeftButton);
        QVERIFY(scene.chip(u"On list"_s) == nullptr);
        QVERIFY(scene.trigger(ui::command::kUndo));
        QVERIFY(scene.chip(u"On list 2/3"_s) != nullptr);
    }

    void listsAreRememberedAndOtherFilesAreNoLists()
    {
        Scene scene;
        const QString notes = scene.write("notes.txt", "id;floor\nKitchen;second\n");
        QVERIFY(support::dropFiles(*scene.window, {notes}));
        QTRY_VERIFY(!scene.message("import").isEmpty()); // read as telegrams, and found to hold none
        const QString list = scene.write("house.csv", "number\n10000001\n");
        QVERIFY(
            support::withDialog([&] { (void)support::dropFiles(*scene.window, {list}); },
                                [](QDialog &dialog) { dialog.findChild<QPushButton *>(u"useExpected"_s)->click(); }));
        QCOMPARE(scene.read("expected-meters.csv"), QByteArray("number,manufacturer,name,note\n10000001,,,\n"));
    }

    void privacyHidesForeignMetersEverywhere()
    {
        support::MainWindowScene plain; // the setting comes from the file
        QVERIFY(!plain.action(ui::command::kHideForeign)->isChecked());
        Scene scene;
        QVERIFY(scene.pasteMeters(2));
        const wmbus::Address mine = scene.session.meters().meter(0).address;
        scene.session.setNote(mine, {"My tap", {}, engine::MeterRelation::Mine, false});
        scene.session.setNote(scene.session.meters().meter(1).address,
                              {"Neighbour", {}, engine::MeterRelation::Foreign, false});
        scene.selection.setMeter(1u);
        scene.selection.setTelegram(1u);
        QVERIFY(scene.trigger(ui::command::kFindMeter));
        const QStringList secrets{u"10000001"_s, u"01000010"_s, u"Neighbour"_s, u"10000002"_s, u"12345678"_s};
        for (const QString &perspective : {ui::command::kSurvey, ui::command::kAnalyse}) {
            scene.action(ui::command::kHideForeign)->setChecked(false);
            QVERIFY(scene.trigger(perspective));
            QVERIFY(scene.everything().contains(u"10000001"_s));
            QVERIFY(scene.trigger(ui::command::kHideForeign));
            for (const QString &secret : secrets)
                QVERIFY2(!scene.everything().contains(secret), qPrintable(secret));
        }
        QVERIFY(scene.settings->hidesForeignMeters());
        QVERIFY(scene.trigger(ui::command::kSurvey));
        QVERIFY(scene.everything().contains(u"My tap"_s));
        QVERIFY(scene.everything().contains(u"1.001"_s));

        scene.child<QAbstractItemView>("telegramTable")->selectAll();
        scene.window->findChild<ui::DataTable *>(u"telegramTable"_s)->copySelection();
        QVERIFY(!QApplication::clipboard()->text().contains(u"10000001"_s));
        QVERIFY(scene.exportWith(ui::command::kExport, ui::ExportForm::Telegrams, "all.csv"));
        QTRY_VERIFY(!scene.read("all.csv").isEmpty());
        QVERIFY(scene.read("all.csv").contains("10000000"));
        QVERIFY(!scene.read("all.csv").contains("10000001"));
    }

    void privacyHidesForeignMetersAmongKeysAndFilters()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(2));
        const wmbus::Address mine = scene.session.meters().meter(0).address;
        const wmbus::Address foreign = scene.session.meters().meter(1).address;
        scene.session.setNote(mine, {"My tap", {}, engine::MeterRelation::Mine, false});
        scene.session.setNote(foreign, {"Neighbour", {}, engine::MeterRelation::Foreign, false});
        const wmbus::Key key = wmbus::Key::fromBytes(std::array<std::uint8_t, 16>{}).value();
        engine::StoredKey myKey{wmbus::AddressPattern::exact(mine), key};
        myKey.name = "Tap key";
        engine::StoredKey foreignKey{wmbus::AddressPattern::exact(foreign), key};
        foreignKey.name = "Neighbour";
        foreignKey.note = "second floor";
        QCOMPARE(scene.keys.add({myKey, foreignKey}), 2);
        QVERIFY(scene.trigger(ui::command::kKeys));
        auto *table = scene.child<QTableView>("keyTable");
        table->setCurrentIndex(table->model()->index(1, 0));
        const QStringList secrets{u"10000001"_s, u"Neighbour"_s, u"second floor"_s};
        for (const QString &secret : secrets)
            QVERIFY2(scene.everything().contains(secret), qPrintable(secret));
        QVERIFY(scene.trigger(ui::command::kHideForeign));
        for (const QString &secret : secrets)
            QVERIFY2(!scene.everything().contains(secret), qPrintable(secret));
        QVERIFY(scene.everything().contains(u"Tap key"_s));
        auto *name = scene.child<QLineEdit>("editedName");
        QVERIFY(!name->isVisible());
        table->setCurrentIndex(table->model()->index(0, 0));
        QVERIFY(name->isVisible());
        QCOMPARE(name->text(), u"Tap key"_s);

        // The list of its telegrams shows them alone and does not say whose they are.
        scene.selection.setMeter(1u);
        QVERIFY(scene.trigger(ui::command::kShowTelegrams));
        auto *filter = scene.child<QLineEdit>("filterEdit");
        QCOMPARE(filter->text(), u"meter=#2"_s);
        QCOMPARE(scene.child<QAbstractItemView>("telegramTable")->model()->rowCount(), 2);
        for (const QString &secret : secrets)
            QVERIFY2(!scene.everything().contains(secret), qPrintable(secret));
    }

    void privacyCoversNameAndNoteAndTheLetter()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(2));
        const wmbus::Address foreign = scene.session.meters().meter(1).address;
        scene.session.setNote(foreign, {"Neighbour", "second floor", engine::MeterRelation::Foreign, false});
        QVERIFY(scene.trigger(ui::command::kHideForeign));
        const auto isCovered = [&scene](const QString &dialog, const QString &part, const std::function<void()> &open) {
            bool wasCovered = false;
            QTimer::singleShot(0, scene.window.get(), [&] {
                auto *shown = scene.window->findChild<QDialog *>(dialog);
                const auto *covered = shown->findChild<QWidget *>(part);
                const bool before = covered->isVisible() || shown->windowTitle().contains(u"10000001"_s);
                shown->findChild<QPushButton *>(u"openCurtain"_s)->click();
                wasCovered = !before && covered->isVisible();
                shown->reject();
            });
            open();
            return wasCovered;
        };
        QVERIFY(isCovered(u"meterNoteDialog"_s, u"meterName"_s,
                          [&] { scene.window->findChild<ui::MeterNoteCommands *>()->edit(1); }));
        QVERIFY(isCovered(u"letterDialog"_s, u"letterText"_s,
                          [&] { scene.window->findChild<ui::KeyCommands *>()->writeLetter(1); }));
    }

    void privacyOffersNoFilterThatMayNameAMeter()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(1));
        QVERIFY(scene.trigger(ui::command::kAnalyse));
        auto *filter = scene.child<QLineEdit>("filterEdit");
        for (const QString &used : {u"rssi>-80"_s, u"10000001"_s, u"name:Neighbour"_s}) {
            filter->setText(used);
            Q_EMIT filter->editingFinished();
        }
        filter->clear();
        QVERIFY(scene.trigger(ui::command::kHideForeign));
        QTest::keyClick(filter, Qt::Key_Up);
        QCOMPARE(filter->text(), u"rssi>-80"_s);
        QTest::keyClick(filter, Qt::Key_Up);
        QCOMPARE(filter->text(), u"rssi>-80"_s);
        scene.action(ui::command::kHideForeign)->setChecked(false);
        filter->clear();
        QTest::keyClick(filter, Qt::Key_Up);
        QCOMPARE(filter->text(), u"name:Neighbour"_s); // nothing was forgotten
    }

    void curtainOpensForOneMeter()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(2));
        QVERIFY(scene.trigger(ui::command::kHideForeign));
        QVERIFY(scene.trigger(ui::command::kAnalyse));
        scene.selection.setTelegram(1u);
        const auto *tree = scene.child<QAbstractItemView>("fieldTree");
        QVERIFY(!tree->isVisible());
        for (auto *button : scene.window->findChildren<QPushButton *>(u"openCurtain"_s))
            if (button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(tree->isVisible());
        scene.selection.setTelegram(2u); // another meter
        QVERIFY(!tree->isVisible());
        scene.session.setNote(scene.session.meters().meter(2).address, {{}, {}, engine::MeterRelation::Mine, false});
        QVERIFY(tree->isVisible());
    }

    void mineIsForAllSelected()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(1));
        QVERIFY(scene.paste(kDamaged)); // the row of damaged telegrams is nobody's
        QVERIFY(scene.meters->selectItem(0));
        scene.meters->setFocus();
        scene.meters->selectAll();
        const auto relation = [&scene](std::uint32_t meter) {
            return scene.session.notes().note(scene.session.meters().meter(meter).address).relation;
        };
        QVERIFY(scene.trigger(ui::command::kToggleMine));
        for (std::uint32_t meter = 0; meter < 4; ++meter)
            QCOMPARE(relation(meter), engine::MeterRelation::Mine);
        QTRY_VERIFY(scene.chip(u"Mine 4"_s) != nullptr);
        scene.selection.setMeter(2u); // chosen elsewhere: it alone
        scene.meters->clearSelection();
        QVERIFY(scene.trigger(ui::command::kToggleMine));
        QCOMPARE(relation(1), engine::MeterRelation::Mine);
        QCOMPARE(relation(2), engine::MeterRelation::Unknown);
    }

    void findGoesWhereOneWorks()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(1));
        const auto *filter = scene.child<QLineEdit>("filterEdit");
        scene.meters->setFocus();
        QVERIFY(scene.trigger(ui::command::kFind));
        QVERIFY(scene.search->hasFocus());
        QVERIFY(scene.trigger(ui::command::kAnalyse));
        QVERIFY(scene.trigger(ui::command::kFind));
        QTRY_VERIFY(filter->hasFocus());
    }

    void countsAgree()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(1));
        QVERIFY(scene.paste(kDamaged));
        QCOMPARE(scene.session.meters().count(), 5U);
        QVERIFY(scene.child<QLabel>("surveyHeadline")->text().startsWith(u"4 heard"_s));
        QTRY_VERIFY(scene.child<QLabel>("metersLabel")->text().startsWith(u"4 "_s));
    }

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
};

QTEST_MAIN(TestWindowSurvey)
#include "tst_window_survey.moc"
