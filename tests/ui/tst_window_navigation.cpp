// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window_scene.h"
#include "ui/models/telegram_table_model.h"
#include "ui/tables/data_table.h"
#include "ui/telegrams/navigation_commands.h"

#include "models/survey_filler.h"
#include "support/fail_on_warning.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>

#include <optional>

using support::MainWindowScene;
using namespace ui::command;

/// Ways through the telegrams: back and forward, along one meter.
class TestWindowNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void backAndForward()
    {
        MainWindowScene scene;
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        QVERIFY(scene.pasteMeters(4)); // 13 telegrams
        QVERIFY(!scene.action(kBack)->isEnabled() && !scene.action(kForward)->isEnabled());
        auto *table = scene.child<ui::DataTable>("telegramTable");
        for (const std::uint32_t telegram : {2U, 7U, 5U}) {
            QVERIFY(table->selectItem(telegram));
            QCoreApplication::processEvents();
        }
        QVERIFY(scene.action(kBack)->isEnabled() && !scene.action(kForward)->isEnabled());
        press(Qt::ALT | Qt::Key_Left);
        QCOMPARE(scene.selection.telegram(), std::optional(7U));
        QCOMPARE(scene.selection.meter(), std::optional(scene.session.telegrams().row(7).meter));
        QCOMPARE(table->currentItem(), std::optional(7U));
        press(Qt::ALT | Qt::Key_Left);
        QCOMPARE(scene.selection.telegram(), std::optional(2U));
        QVERIFY(!scene.action(kBack)->isEnabled());
        press(Qt::ALT | Qt::Key_Right);
        press(Qt::ALT | Qt::Key_Right);
        QCOMPARE(scene.selection.telegram(), std::optional(5U));
        QVERIFY(!scene.action(kForward)->isEnabled());

        QVERIFY(scene.trigger(kClear)); // what is gone is no place to go to
        QVERIFY(!scene.action(kBack)->isEnabled());
    }

    void backToAMeterAlone()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(2));
        scene.selection.setMeter(1U);
        QCoreApplication::processEvents();
        scene.selection.setTelegram(0U);
        QCoreApplication::processEvents();
        QVERIFY(scene.trigger(kBack));
        QCOMPARE(scene.selection.meter(), std::optional(1U));
        QVERIFY(!scene.selection.telegram());
        QVERIFY(scene.child<ui::DataTable>("telegramTable")->selectedItems().empty());
    }

    void alongOneMeter()
    {
        MainWindowScene scene;
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        QVERIFY(scene.pasteMeters(3)); // meters 0, 1, 2, gas, 0, 1, 2, 0, 1, 2
        QVERIFY(scene.trigger(kAnalyse));
        auto *table = scene.child<ui::DataTable>("telegramTable");
        QTRY_VERIFY(table->isVisible());
        table->setFocus();
        scene.selection.setTelegram(1U);
        for (const std::uint32_t expected : {5U, 8U, 8U}) {
            press(Qt::Key_N);
            QCOMPARE(scene.selection.telegram(), std::optional(expected));
        }
        for (const std::uint32_t expected : {5U, 1U, 1U}) {
            press(Qt::SHIFT | Qt::Key_N);
            QCOMPARE(scene.selection.telegram(), std::optional(expected));
        }
    }

    void timesAreChosenInTheMenu()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(2));
        const auto *model = scene.child<ui::DataTable>("telegramTable")->model();
        const int column = int(ui::TelegramTableModel::Column::Time);
        QVERIFY(scene.action(kTimesLocal)->isChecked());
        QVERIFY(scene.trigger(kTimesSinceStart));
        QVERIFY(!scene.action(kTimesLocal)->isChecked());
        QVERIFY(scene.trigger(kTimesMilliseconds));
        QCOMPARE(model->index(4, column).data().toString(), QStringLiteral("16.000\u202fs"));
        QCOMPARE(scene.settings->timeFormat(),
                 (ui::TimeFormat{.style = ui::TimeStyle::SinceStart, .milliseconds = true}));

        MainWindowScene next("[look]\ntimes=utc\n"); // remembered
        QVERIFY(next.action(kTimesUtc)->isChecked() && !next.action(kTimesLocal)->isChecked());
        QVERIFY(next.pasteMeters(1));
        const auto *utc = next.child<ui::DataTable>("telegramTable")->model();
        QCOMPARE(utc->headerData(column, Qt::Horizontal).toString(), QStringLiteral("Time (UTC)"));
    }

    void copiesAndSelectsTheListInFocus()
    {
        MainWindowScene scene;
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        QVERIFY(scene.pasteMeters(2)); // 4 meters, 7 telegrams
        auto *meters = scene.child<ui::DataTable>("meterTable");
        QVERIFY(meters->selectItem(1));
        QTRY_VERIFY(meters->hasFocus());
        press(QKeySequence::SelectAll);
        QCOMPARE(meters->selectedItems().size(), std::size_t(4));
        press(QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text().count(QLatin1Char('\n')), 4); // with headings
        QVERIFY(scene.trigger(kAnalyse));
        scene.child<QLineEdit>("filterEdit")->clear();
        const auto *telegrams = scene.child<ui::DataTable>("telegramTable");
        QTRY_COMPARE(telegrams->model()->rowCount(), 7); // once typing has paused
        QVERIFY(scene.trigger(kSelectAll));
        QCOMPARE(telegrams->selectedItems().size(), std::size_t(7));
    }

    /// Analyse is about the meter that was selected, and says so in the filter line.
    void analyseShowsTheSelectedMeter()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(2)); // 4 meters, 7 telegrams
        auto *filter = scene.child<QLineEdit>("filterEdit");
        auto *table = scene.child<ui::DataTable>("telegramTable");
        QVERIFY(scene.trigger(kAnalyse));
        QCOMPARE(filter->text(), QString()); // none is selected
        QVERIFY(scene.trigger(kSurvey));

        scene.selection.setMeter(1U);
        QVERIFY(scene.trigger(kAnalyse));
        QVERIFY(filter->text().startsWith(QStringLiteral("meter=")));
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(scene.selection.telegram(), std::optional(scene.session.meters().meter(1).newest));
        QVERIFY(scene.trigger(kSurvey));
        QCOMPARE(filter->text(), QString());
        QCOMPARE(table->model()->rowCount(), 7);
        QVERIFY(scene.settings->recentFilters().isEmpty()); // nobody typed it

        scene.selection.setMeter(2U);
        QVERIFY(scene.trigger(kAnalyse));
        QCOMPARE(table->model()->rowCount(), 2);
        filter->setText(QStringLiteral("rssi>-200")); // now it is the user's
        QVERIFY(scene.trigger(kSurvey));
        QCOMPARE(filter->text(), QStringLiteral("rssi>-200"));
        QVERIFY(scene.trigger(kAnalyse));
        QCOMPARE(filter->text(), QStringLiteral("rssi>-200"));
    }

    /// Who opens one telegram out of the list wants to see its neighbours.
    void inspectingATelegramKeepsTheList()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(2));
        scene.selection.setMeter(1U);
        scene.selection.setTelegram(1U);
        QVERIFY(scene.trigger(kInspect));
        QCOMPARE(scene.settings->perspective(), ui::Perspective::Analyse);
        QCOMPARE(scene.child<ui::DataTable>("telegramTable")->model()->rowCount(), 7);
    }

    void neighboursOfATelegram()
    {
        support::SurveyFiller survey;
        for (const std::uint32_t id : {1U, 2U, 1U, 3U, 2U})
            survey.add({.id = id});
        const auto next = [&survey](std::uint32_t of) { return ui::nextOfMeter(of, survey.telegrams, survey.meters); };
        QCOMPARE(next(0), std::optional(2U));
        QCOMPARE(next(1), std::optional(4U));
        QCOMPARE(next(2), std::nullopt);
        QCOMPARE(next(3), std::nullopt);
        QCOMPARE(ui::previousOfMeter(4, survey.telegrams), std::optional(1U));
        QCOMPARE(ui::previousOfMeter(3, survey.telegrams), std::nullopt);
    }

private:
    static void press(const QKeySequence &keys)
    {
        QTest::keySequence(QApplication::focusWidget(), keys);
        QCoreApplication::processEvents();
    }

    std::optional<support::FailOnWarning> m_failOnWarning;
};

QTEST_MAIN(TestWindowNavigation)
#include "tst_window_navigation.moc"
