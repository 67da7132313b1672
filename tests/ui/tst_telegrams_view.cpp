// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/telegrams/telegrams_view.h"

#include "support/fail_on_warning.h"
#include "ui/models/store_table_model.h"
#include "ui/models/telegram_table_model.h"
#include "ui/settings/settings.h"
#include "ui/survey_session.h"
#include "ui/tables/data_table.h"
#include "ui/tables/empty_note.h"
#include "ui/telegrams/tail_follower.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <optional>

using Column = ui::TelegramTableModel::Column;

namespace {

struct Scene : support::SurveySession
{
    QTemporaryDir folder;
    ui::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ui::TelegramsView view{session, selection, palette, settings};
    ui::DataTable *table = view.findChild<ui::DataTable *>();
    ui::EmptyNote *note = view.findChild<ui::EmptyNote *>();
    ui::TailFollower *follower = table->findChild<ui::TailFollower *>();

    Scene()
    {
        view.resize(900, 300);
        view.show();
        (void)QTest::qWaitForWindowActive(&view);
        table->setFocus();
    }

    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
    [[nodiscard]] QModelIndex cell(int row, Column column) const { return table->model()->index(row, int(column)); }

    /// Runs the entry of the cell's menu.
    void choose(const QModelIndex &index, const char *name)
    {
        QMenu menu;
        view.addCellActions(&menu, index);
        auto *action = menu.findChild<QAction *>(QLatin1String(name));
        QVERIFY2(action != nullptr && action->isEnabled(), name);
        action->trigger();
    }
};

} // namespace

class TestTelegramsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void emptySaysWhy()
    {
        Scene scene;
        QVERIFY(scene.note->isVisible());
        QVERIFY(scene.pasteMeters(4));
        QCOMPARE(scene.rows(), 13);
        QVERIFY(!scene.note->isVisible());
        scene.view.setFilterText(QStringLiteral("number:nothing"));
        QVERIFY(scene.note->isVisible());
        QVERIFY2(scene.note->text().startsWith(QStringLiteral("13 ")), qPrintable(scene.note->text()));
        QTest::mouseClick(scene.note->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(scene.view.filterText(), QString());
        QCOMPARE(scene.rows(), 13);
    }

    void scrollsToWhatWasChosenWhileHidden()
    {
        support::SurveySession scene;
        const QTemporaryDir folder;
        ui::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        ui::TelegramsView view(scene.session, scene.selection, scene.palette, settings);
        QVERIFY(scene.pasteMeters(60));
        scene.selection.setTelegram(20); // before the list was ever seen
        view.resize(900, 300);
        view.show();
        const auto *table = view.findChild<ui::DataTable *>();
        const auto isInView = [table](int row) {
            return table->viewport()->rect().contains(table->visualRect(table->model()->index(row, 1)).center());
        };
        QTRY_VERIFY(isInView(20));
        QTest::qWait(20);
        QVERIFY(isInView(20));
    }

    void showsWhatIsThereAlready()
    {
        support::SurveySession base;
        QVERIFY(base.pasteMeters(2));
        const QTemporaryDir folder;
        ui::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        const ui::TelegramsView view(base.session, base.selection, base.palette, settings);
        QCOMPARE(view.findChild<ui::DataTable *>()->model()->rowCount(), 7);
    }

    void filterOfOneMeterIsVisible()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(4));
        scene.view.showOnlyMeter(1);
        QCOMPARE(scene.rows(), 4);
        QVERIFY(scene.view.filterText().contains(QStringLiteral("10000001")));
        QCOMPARE(scene.view.findChild<QLabel *>(QStringLiteral("filterCounts"))->text(), QStringLiteral("4 of 13"));
        QVERIFY(scene.pasteMeters(1)); // new ones pass the filter, too
        QCOMPARE(scene.rows(), 5);
    }

    void selectionIsSharedBothWays()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(4));
        scene.table->selectItem(6);
        QCOMPARE(scene.selection.telegram(), std::optional(6u));
        QCOMPARE(scene.selection.meter(), std::optional(scene.session.telegrams().row(6).meter));
        scene.selection.setTelegram(2u);
        QCOMPARE(scene.table->currentItem(), std::optional(2u));
        QVERIFY(!scene.follower->isFollowing()); // somebody went to an older one
        scene.session.clear();
        QCOMPARE(scene.selection.telegram(), std::optional<std::uint32_t>());
        QCOMPARE(scene.rows(), 0);
    }

    void focusChoosesNothingAndEscapeClears()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(40));
        scene.table->verticalScrollBar()->setValue(50);
        scene.view.focusFilter();
        scene.table->setFocus(Qt::TabFocusReason);
        QVERIFY(!scene.selection.telegram());
        QCOMPARE(scene.table->verticalScrollBar()->value(), 50);
        QTest::keyClick(scene.table, Qt::Key_Down);
        QCOMPARE(scene.selection.telegram(), std::optional(51u));
        QTest::keyClick(scene.table, Qt::Key_Escape);
        QVERIFY(!scene.selection.telegram());
        QVERIFY(scene.table->selectedItems().empty());

        scene.view.focusFilter();
        scene.table->setFocus(Qt::MouseFocusReason);
        const QModelIndex top = scene.cell(scene.table->rowAt(0), Column::Number);
        QCOMPARE(scene.table->currentIndex(), top);
        QTest::mouseClick(scene.table->viewport(), Qt::LeftButton, Qt::NoModifier,
                          scene.table->visualRect(top).center());
        QCOMPARE(scene.selection.telegram(), std::optional(std::uint32_t(top.row())));
    }

    /// No key leads to another row; the focus alone chooses nothing.
    void theOnlyRowIsChosenByKeys()
    {
        for (const QKeySequence &keys :
             {QKeySequence(Qt::Key_Up), QKeySequence(Qt::Key_Down), QKeySequence(Qt::CTRL | Qt::Key_Home)}) {
            Scene scene;
            QVERIFY(scene.paste(support::kEncryptedGas));
            scene.view.focusFilter();
            scene.table->setFocus(Qt::TabFocusReason);
            QVERIFY(!scene.selection.telegram());
            QTest::keySequence(scene.table, keys);
            QCOMPARE(scene.selection.telegram(), std::optional(0U));
            QCOMPARE(scene.table->selectedItems(), std::vector<std::uint32_t>{0});
        }
    }

    void selectedTelegramComesBackWithItsFilter()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(40));
        scene.selection.setTelegram(60u);
        const auto meter = scene.session.telegrams().row(60).meter;
        scene.view.showOnlyMeter(meter == 0 ? 1 : 0);
        QVERIFY(!scene.table->currentIndex().isValid());
        QCOMPARE(scene.selection.telegram(), std::optional(60u)); // hidden is not forgotten
        scene.view.setFilterText({});
        QCOMPARE(scene.table->currentItem(), std::optional(60u));
        QCOMPARE(scene.table->selectedItems(), std::vector<std::uint32_t>{60});
    }

    void sortsFromTheMenu()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(4));
        const auto *header = scene.table->horizontalHeader();
        scene.choose(scene.cell(0, Column::Delta), "sortDownwards");
        QCOMPARE(header->sortIndicatorSection(), int(Column::Delta));
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        scene.choose(scene.cell(0, Column::Delta), "sortByArrival");
        QCOMPARE(header->sortIndicatorSection(), -1);
        QVERIFY(scene.table->storeModel()->isArrivalOrder());
    }

    /// A click sorts, the next one turns round, the third goes back to the order of arrival.
    void thirdClickGoesBackToArrival()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(4));
        auto *header = scene.table->horizontalHeader();
        const QPoint title(header->sectionViewportPosition(int(Column::Meter)) + 20, header->height() / 2);
        for (const auto &[section, order] :
             {std::pair(int(Column::Meter), Qt::AscendingOrder), std::pair(int(Column::Meter), Qt::DescendingOrder)}) {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
            QCOMPARE(header->sortIndicatorSection(), section);
            QCOMPARE(header->sortIndicatorOrder(), order);
        }
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
        QVERIFY(scene.table->storeModel()->isArrivalOrder());
        QCOMPARE(scene.table->storeModel()->itemAt(0), 0U);
    }

    void brokenFilterKeepsTheOldOne()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(2));
        scene.view.setFilterText(QStringLiteral("state:no-key"));
        QCOMPARE(scene.rows(), 1);
        scene.view.setFilterText(QStringLiteral("state:no-key colour:red"));
        QCOMPARE(scene.rows(), 1);
    }

    void cellsFilterByThemselves()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(2));
        scene.choose(scene.cell(0, Column::Maker), "showOnlyThis");
        QCOMPARE(scene.view.filterText(), QStringLiteral("mfct=HYD"));
        QCOMPARE(scene.rows(), 6);
        scene.choose(scene.cell(0, Column::Meter), "hideThis");
        QCOMPARE(scene.rows(), 4);
        scene.choose(scene.cell(0, Column::Meter), "copyValue");
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("10000001"));
        QMenu menu;
        scene.view.addCellActions(&menu, scene.cell(0, Column::Summary));
        QVERIFY(!menu.findChild<QAction *>(QStringLiteral("showOnlyThis"))->isEnabled());
    }

    /// A key decodes what is there: selection and place stay, texts change, filtered rows come and go.
    void keyChangeKeepsThePlace()
    {
        Scene scene;
        QByteArray lines;
        for (int i = 0; i < 300; ++i)
            lines +=
                support::rtlWmbusLine(i % 3 == 0 ? QByteArray(support::kEncryptedGas)
                                                 : support::waterTelegram(0x10000000, std::uint8_t(i), unsigned(i)),
                                      10 * i);
        QVERIFY(scene.paste(lines));
        scene.selection.setTelegram(150u);
        scene.table->verticalScrollBar()->setValue(145);
        scene.session.setKeys(std::make_shared<const wmbus::KeyRing>(
            std::vector<wmbus::KeyEntry>{{.pattern = *wmbus::AddressPattern::parse("*"),
                                          .key = *wmbus::Key::fromHex(support::kEncryptedGasKey),
                                          .id = 1}}));
        QTRY_VERIFY(scene.cell(150, Column::Summary).data().toString().contains(QStringLiteral("504.27")));
        QCOMPARE(scene.table->currentItem(), std::optional(150u));
        QCOMPARE(scene.table->verticalScrollBar()->value(), 145);
    }

    void enterInspects()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(1));
        QSignalSpy inspected(&scene.view, &ui::TelegramsView::inspectRequested);
        scene.table->selectItem(2);
        QTest::keyClick(scene.table, Qt::Key_Return);
        QCOMPARE(inspected.front().front().toUInt(), 2u);
    }

    void stateOffersTheKey()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(1));
        QSignalSpy step(&scene.view, &ui::TelegramsView::stepRequested);
        scene.table->selectItem(3);
        QTest::keyClick(scene.table, Qt::Key_Space);
        auto *button = scene.view.findChild<QPushButton *>(QStringLiteral("enterKeyButton"));
        QVERIFY(button != nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(step.takeFirst(), (QVariantList{QVariant::fromValue(ui::NextStep::EnterKey), 3u}));
    }

    void newestIsACommand()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(40));
        scene.selection.setTelegram(5u);
        scene.view.showNewest();
        QCOMPARE(scene.selection.telegram(), std::optional(120u));
        QVERIFY(scene.follower->isFollowing());
    }

    void columnsAreKept()
    {
        Scene scene;
        QMenu menu;
        scene.table->addColumnActions(&menu);
        menu.actions().constLast()->trigger(); // reset
        const QByteArray state = scene.view.columnState();
        QVERIFY(state.contains("\"summary\""));
        QVERIFY(scene.view.restoreColumnState(state));
        QCOMPARE(scene.view.columnState(), state);
    }

    void everyFocusableWidgetHasAName()
    {
        const Scene scene;
        for (const QWidget *widget : scene.view.findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isOwn = !widget->objectName().startsWith(QStringLiteral("qt_"));
            if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && isOwn)
                QVERIFY2(!widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty()),
                         widget->metaObject()->className());
        }
    }

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
};

QTEST_MAIN(TestTelegramsView)
#include "tst_telegrams_view.moc"
