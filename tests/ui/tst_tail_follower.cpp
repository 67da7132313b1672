// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/telegrams/tail_follower.h"

#include "models/survey_filler.h"
#include "support/fail_on_warning.h"
#include "ui/models/table_roles.h"
#include "ui/models/telegram_table_model.h"
#include "ui/tables/data_table.h"
#include "ui/telegrams/newest_pill.h"
#include "ui/wheel.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QtTest/QTest>

#include <optional>

using ui::TelegramFilter;
using wmbus::Outcome;

namespace {

/// A shown list with a follower and its pill, as the telegram view has it.
struct Scene
{
    support::SurveyFiller survey;
    ui::Palette palette;
    ui::TelegramTableModel model{
        survey.telegrams, survey.meters, survey.notes,
        [this](std::uint32_t telegram, wmbus::DecodedTelegram &out) { survey.decode(telegram, out); }, palette};
    ui::DataTable table;
    ui::TailFollower *follower = nullptr;
    ui::NewestPill *pill = nullptr;

    explicit Scene(int rows = 200)
    {
        table.setStoreModel(&model);
        follower = new ui::TailFollower(&table, [this] { return model.isArrivalOrder(); });
        pill = new ui::NewestPill(follower, table.viewport());
        QObject::connect(follower, &ui::TailFollower::arrivalOrderWanted, &table,
                         [this] { table.horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); });
        table.resize(600, 300);
        table.show();
        (void)QTest::qWaitForWindowExposed(&table);
        add(rows);
    }

    void add(int count)
    {
        const auto first = survey.telegrams.count();
        for (int i = 0; i < count; ++i) {
            const auto number = first + std::uint32_t(i);
            survey.add({.id = 0x100 + number % 5,
                        .outcome = number % 4 == 0 ? Outcome::NoKey : Outcome::Decoded,
                        .rssiDbm = -60.0F - float(number * 7 % 40)});
        }
        model.appendTelegrams(first, std::uint32_t(count));
    }

    void filter(const char *text)
    {
        TelegramFilter::Problem problem;
        model.setFilter(*TelegramFilter::parse(QString::fromLatin1(text), problem), 0);
    }

    void sort(ui::TelegramTableModel::Column column)
    {
        table.horizontalHeader()->setSortIndicator(int(column), Qt::AscendingOrder);
    }

    void unsort() { table.horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); }

    void wheel(int notches)
    {
        for (int i = 0; i < std::abs(notches); ++i) // one event scrolls by a page at most
            support::turnWheel(table.viewport(), {50, 50}, {0, notches > 0 ? 120 : -120});
        QCoreApplication::processEvents();
    }

    void drag(int value)
    {
        auto *bar = table.verticalScrollBar();
        bar->setSliderDown(true);
        bar->setSliderPosition(value);
        bar->setSliderDown(false);
        QCoreApplication::processEvents();
    }

    void key(Qt::Key key)
    {
        QTest::keyClick(&table, key);
        QCoreApplication::processEvents();
    }

    void click(int row)
    {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::NoModifier,
                          table.visualRect(model.index(row, 3)).center());
        QCoreApplication::processEvents();
    }

    [[nodiscard]] int lastRow() const { return model.rowCount() - 1; }
    /// The first whole row: at its end the view shows a part of the one before, too.
    [[nodiscard]] int topRow() const { return table.verticalScrollBar()->value(); }
    [[nodiscard]] std::uint32_t topTelegram() const { return model.itemAt(topRow()); }
    [[nodiscard]] bool atEnd() const
    {
        const auto *bar = table.verticalScrollBar();
        const QRect last = table.visualRect(model.index(lastRow(), 0));
        return bar->value() == bar->maximum() && table.viewport()->rect().contains(last.center());
    }
    /// Where the telegram's row stands, in pixels from the top.
    [[nodiscard]] int placeOf(std::uint32_t telegram) const
    {
        return table.visualRect(model.index(*model.rowOf(telegram), 0)).top();
    }
};

/// A table whose oldest rows are trimmed.
struct TrimScene
{
    QStandardItemModel model{0, 1};
    QTableView view;
    ui::TailFollower *follower = nullptr;

    TrimScene()
    {
        view.setModel(&model);
        view.setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
        follower = new ui::TailFollower(&view, [] { return true; });
        view.resize(300, 300);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
        add(300);
    }

    void add(int count)
    {
        for (int i = 0; i < count; ++i)
            model.appendRow(new QStandardItem(QString::number(m_next++)));
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QString topText() const { return model.index(view.rowAt(0), 0).data().toString(); }
    [[nodiscard]] bool atEnd() const
    {
        return view.verticalScrollBar()->value() == view.verticalScrollBar()->maximum();
    }

private:
    int m_next = 0;
};

} // namespace

class TestTailFollower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    // 1. At the start of a capture: following.
    void followsFromTheStart()
    {
        Scene scene;
        QVERIFY(scene.follower->isFollowing());
        QVERIFY(scene.atEnd());
        for (int batch = 0; batch < 20; ++batch) {
            scene.add(1 + batch);
            QVERIFY(scene.atEnd());
        }
        QVERIFY(!scene.pill->isVisible());
    }

    void followsAgainAfterClear()
    {
        Scene scene;
        scene.wheel(5);
        scene.add(3);
        scene.survey.clear();
        scene.model.clear();
        QVERIFY(scene.follower->isFollowing());
        QCOMPARE(scene.follower->unseen(), 0);
        scene.add(100);
        QVERIFY(scene.atEnd());
    }

    // 2. The user's ways of leaving the end.
    void leaving_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("wheel") << 0;
        QTest::newRow("page up") << 1;
        QTest::newRow("arrow up") << 2;
        QTest::newRow("click on an older row") << 3;
        QTest::newRow("scroll bar") << 4;
        QTest::newRow("go to") << 5;
        QTest::newRow("dragging the scroll bar") << 6;
        QTest::newRow("to the first row") << 7;
        QTest::newRow("selecting more upwards") << 8;
    }

    void leaving()
    {
        QFETCH(int, way);
        Scene scene;
        scene.click(scene.lastRow());
        QVERIFY(scene.follower->isFollowing()); // the newest row may be selected
        switch (way) {
        case 0:
            scene.wheel(1);
            break;
        case 1:
            scene.key(Qt::Key_PageUp);
            break;
        case 2:
            scene.key(Qt::Key_Up);
            break;
        case 3:
            scene.click(scene.lastRow() - 2);
            break;
        case 4:
            scene.table.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
            break;
        case 5:
            scene.follower->leaveTail();
            scene.table.selectItem(20);
            break;
        case 6:
            scene.drag(100);
            break;
        case 7:
            QTest::keyClick(&scene.table, Qt::Key_Home, Qt::ControlModifier);
            break;
        default:
            QTest::keyClick(&scene.table, Qt::Key_Up, Qt::ShiftModifier);
        }
        QVERIFY(!scene.follower->isFollowing());
        const auto top = scene.topTelegram();
        scene.add(30);
        QCoreApplication::processEvents();
        QCOMPARE(scene.topTelegram(), top);
    }

    // 3. The user's ways back to the end.
    void comingBack_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("wheel") << 0;
        QTest::newRow("scroll bar") << 1;
        QTest::newRow("pill") << 2;
        QTest::newRow("End") << 3;
        QTest::newRow("dragging the scroll bar") << 4;
    }

    void comingBack()
    {
        QFETCH(int, way);
        Scene scene;
        scene.wheel(3);
        scene.add(5);
        QVERIFY(!scene.follower->isFollowing());
        switch (way) {
        case 0:
            while (scene.table.verticalScrollBar()->value() < scene.table.verticalScrollBar()->maximum())
                scene.wheel(-1);
            break;
        case 1:
            scene.table.verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
            break;
        case 2:
            QTest::mouseClick(scene.pill, Qt::LeftButton);
            break;
        case 3:
            scene.key(Qt::Key_End);
            QCOMPARE(scene.table.currentIndex().row(), scene.lastRow());
            break;
        default:
            scene.drag(scene.table.verticalScrollBar()->maximum());
        }
        QVERIFY(scene.follower->isFollowing());
        QVERIFY(scene.atEnd());
        QVERIFY(!scene.pill->isVisible());
        scene.add(7);
        QVERIFY(scene.atEnd());
    }

    void endWorksInAListThatWasEmptyWhenItGotTheFocus()
    {
        Scene scene(0);
        scene.table.setFocus();
        scene.add(200);
        scene.wheel(10);
        scene.key(Qt::Key_End);
        QVERIFY(scene.atEnd() && scene.follower->isFollowing());
    }

    void arrowsToTheEndDoNotFollow()
    {
        Scene scene;
        scene.click(scene.lastRow() - 2);
        scene.key(Qt::Key_Down);
        scene.key(Qt::Key_Down);
        QCOMPARE(scene.table.currentIndex().row(), scene.lastRow());
        QVERIFY(!scene.follower->isFollowing()); // who goes row by row reads
        scene.add(2);
        QCOMPARE(scene.follower->unseen(), 2);
    }

    void wheelWithinTheListDoesNotFollow()
    {
        Scene scene;
        scene.wheel(10);
        scene.wheel(-1);
        QVERIFY(!scene.follower->isFollowing());
    }

    // 4. The pill counts.
    void pillCounts()
    {
        Scene scene;
        scene.wheel(2);
        QVERIFY(!scene.pill->isVisible());
        scene.add(3);
        scene.add(4);
        QVERIFY(scene.pill->isVisible());
        QVERIFY(scene.pill->text().startsWith(QStringLiteral("7 ")));
        QVERIFY(scene.table.viewport()->rect().contains(scene.pill->geometry()));
        scene.filter("state:no-key"); // of 200…206 only 200 and 204 are left
        QVERIFY(scene.pill->text().startsWith(QStringLiteral("2 ")));
        scene.filter("");
        QVERIFY(scene.pill->text().startsWith(QStringLiteral("7 ")));
    }

    // 5. Resize, filter, sort and trimming never switch.
    void resizingKeepsFollowing()
    {
        Scene scene;
        for (const int height : {120, 500, 90, 300}) {
            scene.table.resize(600, height);
            QCoreApplication::processEvents();
            QVERIFY(scene.follower->isFollowing());
            QVERIFY(scene.atEnd());
        }
    }

    void resizingKeepsNotFollowing()
    {
        Scene scene;
        scene.wheel(20);
        const auto top = scene.topTelegram();
        for (const int height : {120, 500, 300}) {
            scene.table.resize(600, height);
            QCoreApplication::processEvents();
            QVERIFY(!scene.follower->isFollowing());
            QCOMPARE(scene.topTelegram(), top);
        }
    }

    void filterKeepsFollowing()
    {
        Scene scene;
        for (const char *text : {"state:no-key", "", "number:nothing", ""}) {
            scene.filter(text);
            QCoreApplication::processEvents();
            QVERIFY(scene.follower->isFollowing());
            QVERIFY(scene.model.rowCount() == 0 || scene.atEnd());
        }
        scene.add(3);
        QVERIFY(scene.atEnd());
    }

    void filterKeepsTheSameTelegramUnderTheEye()
    {
        Scene scene;
        scene.wheel(40);
        scene.click(scene.topRow() + 4);
        const auto chosen = *scene.table.currentItem();
        const int place = scene.placeOf(chosen);
        scene.filter(qPrintable(QStringLiteral("meter:%1").arg(0x100 + chosen % 5, 8, 16, QLatin1Char('0'))));
        QCOMPARE(scene.table.currentItem(), std::optional(chosen));
        QCOMPARE(scene.placeOf(chosen), place);
        scene.filter("");
        QCOMPARE(scene.placeOf(chosen), place);
        QVERIFY(!scene.follower->isFollowing());
    }

    void filterThatHidesTheScreenKeepsTheTime()
    {
        Scene scene(400);
        scene.wheel(40);
        const auto top = scene.topTelegram();
        scene.filter(qPrintable(QStringLiteral("no>%1").arg(top + 40)));
        QCOMPARE(scene.topTelegram(), top + 40); // the first one that is left behind the old place
        scene.filter(qPrintable(QStringLiteral("no<%1").arg(top - 20)));
        QVERIFY(scene.atEnd()); // all that is left is older
        QVERIFY(!scene.follower->isFollowing());
    }

    void trimmingKeepsTheTextStill()
    {
        TrimScene scene;
        scene.view.verticalScrollBar()->setValue(150);
        scene.follower->leaveTail();
        const QString top = scene.topText();
        for (const int count : {1, 10, 50}) {
            scene.model.removeRows(0, count);
            QCoreApplication::processEvents();
            QCOMPARE(scene.topText(), top);
            QVERIFY(!scene.follower->isFollowing());
        }
        scene.model.removeRows(0, 200); // the text under the eye goes, too
        QCoreApplication::processEvents();
        QCOMPARE(scene.view.rowAt(0), 0);
        QVERIFY(!scene.follower->isFollowing());
    }

    void trimmingKeepsFollowing()
    {
        TrimScene scene;
        QTest::mouseClick(scene.view.viewport(), Qt::LeftButton, Qt::NoModifier,
                          scene.view.visualRect(scene.model.index(299, 0)).center());
        QCoreApplication::processEvents();
        QVERIFY(scene.follower->isFollowing());
        scene.view.setCurrentIndex(scene.model.index(0, 0));
        for (int round = 0; round < 5; ++round) {
            scene.add(10);
            scene.model.removeRows(0, 10); // takes the current row along, which moves by itself
            QCoreApplication::processEvents();
            QVERIFY(scene.follower->isFollowing());
            QVERIFY(scene.atEnd());
        }
    }

    // 6. A sorted table does not follow.
    void sortedDoesNotFollow()
    {
        Scene scene;
        scene.sort(ui::TelegramTableModel::Column::Signal);
        QVERIFY(!scene.follower->isFollowing());
        const auto top = scene.topTelegram();
        scene.add(40); // some of them sort in before the screen
        QCoreApplication::processEvents();
        QCOMPARE(scene.topTelegram(), top);
        QVERIFY(scene.pill->isVisible());
        QVERIFY2(scene.pill->text().contains(QStringLiteral("sorted")), qPrintable(scene.pill->text()));
        QVERIFY(scene.pill->text().startsWith(QStringLiteral("40 ")));
        scene.unsort(); // it was following before
        QVERIFY(scene.follower->isFollowing());
        QVERIFY(scene.atEnd());
    }

    void sortingKeepsTheRowUnderTheEye()
    {
        Scene scene;
        scene.wheel(20);
        scene.click(scene.topRow() + 3);
        const auto chosen = *scene.table.currentItem();
        const int place = scene.placeOf(chosen);
        scene.sort(ui::TelegramTableModel::Column::Length); // all equal: nothing may move
        QCOMPARE(scene.placeOf(chosen), place);
        scene.sort(ui::TelegramTableModel::Column::Meter);
        scene.unsort();
        QCOMPARE(scene.table.currentItem(), std::optional(chosen));
        QVERIFY(scene.table.viewport()->rect().contains(scene.table.visualRect(scene.table.currentIndex()).center()));
        QVERIFY(!scene.follower->isFollowing());
    }

    void scrollingInASortedListSwitchesNothing()
    {
        Scene scene;
        scene.sort(ui::TelegramTableModel::Column::Signal);
        scene.wheel(3);
        scene.wheel(-3);
        scene.unsort();
        QVERIFY(scene.follower->isFollowing());
        scene.sort(ui::TelegramTableModel::Column::Signal);
        scene.click(scene.topRow() + 1); // but somebody looks at this row
        scene.unsort();
        QVERIFY(!scene.follower->isFollowing());
    }

    void pillOfASortedListGoesBackToArrival()
    {
        Scene scene;
        scene.sort(ui::TelegramTableModel::Column::Signal);
        scene.add(2);
        QTest::mouseClick(scene.pill, Qt::LeftButton);
        QVERIFY(scene.model.isArrivalOrder());
        QVERIFY(scene.follower->isFollowing());
        QVERIFY(scene.atEnd());
        QVERIFY(!scene.pill->isVisible());
    }

    void numberColumnUpwardsIsArrival()
    {
        Scene scene;
        scene.sort(ui::TelegramTableModel::Column::Number);
        QVERIFY(scene.follower->isFollowing());
        scene.add(3);
        QVERIFY(scene.atEnd());
    }

    /// What was being read stays exactly where it is through a live stream and everything else that goes on.
    void placeSurvivesHundredBatches()
    {
        Scene scene;
        scene.wheel(20);
        scene.click(scene.topRow() + 5);
        const auto chosen = *scene.table.currentItem();
        const int place = scene.placeOf(chosen);
        for (int round = 0; round < 100; ++round) {
            scene.add(1 + round % 9);
            if (round % 10 == 4)
                scene.filter("-state:damaged");
            if (round % 10 == 7)
                scene.filter("");
            scene.model.changeTelegrams(std::uint32_t(round), 150);
            QCoreApplication::processEvents();
            QCOMPARE(scene.placeOf(chosen), place);
            QCOMPARE(scene.table.currentItem(), std::optional(chosen));
        }
        QCOMPARE(scene.follower->unseen(), scene.model.rowCount() - 200);
    }

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
};

QTEST_MAIN(TestTailFollower)
#include "tst_tail_follower.moc"
