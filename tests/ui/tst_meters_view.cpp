// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meters/meters_view.h"

#include "support/fail_on_warning.h"
#include "ui/meters/meter_details.h"
#include "ui/meters/survey_counts.h"
#include "ui/models/meter_table_model.h"
#include "ui/models/survey.h"
#include "ui/survey_session.h"
#include "ui/tables/data_table.h"
#include "ui/tables/empty_note.h"

#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProxyStyle>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QtTest/QTest>

#include <algorithm>
#include <optional>

namespace {

constexpr int kAge = int(ui::MeterTableModel::Column::Age);

struct Scene : support::SurveySession
{
    ui::Survey survey{session};
    ui::MetersView view{session, selection, survey, palette};
    ui::DataTable *table = view.findChild<ui::DataTable *>();
    QLineEdit *search = view.findChild<QLineEdit *>(QStringLiteral("meterSearch"));
    ui::EmptyNote *note = view.findChild<ui::EmptyNote *>();
    QLabel *headline = view.findChild<QLabel *>(QStringLiteral("surveyHeadline"));

    Scene()
    {
        view.resize(900, 300);
        view.show();
        (void)QTest::qWaitForWindowActive(&view);
        table->setFocus();
    }

    void clickCell(int row, int column)
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier,
                          table->visualRect(table->model()->index(row, column)).center());
    }

    void clickHeader(int column)
    {
        auto *header = table->horizontalHeader();
        const QPoint place(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                           header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, place);
    }

    /// A chip that is offered now, by the start of its text.
    [[nodiscard]] QToolButton *chip(const QString &text) const
    {
        for (auto *each : view.findChild<QWidget *>(QStringLiteral("surveyChips"))->findChildren<QToolButton *>())
            if (each->isVisible() && each->text().startsWith(text))
                return each;
        return nullptr;
    }

    [[nodiscard]] QAction *action(QMenu &menu, const QString &text) const
    {
        for (QAction *each : menu.actions())
            if (each->text() == text)
                return each;
        return nullptr;
    }
};

QStringList textsOf(const QWidget &view)
{
    QStringList texts;
    for (const auto *label : view.findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

} // namespace

class TestMetersView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void emptySaysWhy()
    {
        Scene scene;
        QVERIFY(scene.note->isVisible());
        QVERIFY(!scene.headline->isVisible());
        QVERIFY(scene.pasteMeters(1));
        QVERIFY(!scene.note->isVisible());
        scene.search->setText(QStringLiteral("nothing like it"));
        QVERIFY(scene.note->isVisible());
        QTest::mouseClick(scene.note->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(scene.search->text(), QString());
        QCOMPARE(scene.table->model()->rowCount(), 4);
        scene.session.clear();
        QVERIFY(scene.note->isVisible());
    }

    void searchSaysWhatItDoesNotKnow()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(1));
        const auto *problem = scene.view.findChild<QLabel *>(QStringLiteral("meterSearchProblem"));
        scene.search->setText(QStringLiteral("state:no-key"));
        QCOMPARE(scene.table->model()->rowCount(), 1);
        scene.search->setText(QStringLiteral("state:no-key colour:red"));
        QCOMPARE(scene.table->model()->rowCount(), 1);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(QStringLiteral("colour")));
        QCOMPARE(scene.search->accessibleDescription(), problem->text());
        scene.search->clear();
        QVERIFY(!problem->isVisible());
        QCOMPARE(scene.table->model()->rowCount(), 4);
    }

    void headlineCounts()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(2));
        QCOMPARE(ui::surveyCounts(scene.session.meters()),
                 (ui::SurveyCounts{.heard = 4, .readable = 3, .needKey = 1, .other = 0}));
        QCOMPARE(scene.headline->text(), QStringLiteral("4 heard · 3 readable · 1 need a key · 0 other"));
    }

    void showsWhatIsThereAlready()
    {
        support::SurveySession base;
        QVERIFY(base.pasteMeters(1));
        ui::Survey survey(base.session);
        const ui::MetersView view(base.session, base.selection, survey, base.palette);
        QCOMPARE(view.findChild<ui::DataTable *>()->model()->rowCount(), 4);
    }

    void selectionIsSharedBothWays()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(1));
        scene.clickCell(2, 1);
        QCOMPARE(scene.selection.meter(), std::optional(2u));
        scene.selection.setMeter(1u);
        QCOMPARE(scene.table->currentIndex().row(), 1);
        QCOMPARE(scene.table->selectedItems(), std::vector<std::uint32_t>{1});
        scene.search->setText(QStringLiteral("10000000"));
        scene.selection.setMeter(2u); // not shown now
        QVERIFY(!scene.table->currentIndex().isValid());
        scene.session.clear();
        QVERIFY(!scene.selection.meter());
    }

    void selectionAndScrollSurviveBatchesAndKeys()
    {
        Scene scene;
        QByteArray lines;
        for (std::uint32_t i = 0; i < 60; ++i)
            lines += support::waterTelegram(0x20000000 + i, 1, 100) + '\n';
        QVERIFY(scene.paste(lines));
        scene.table->selectItem(30);
        scene.table->verticalScrollBar()->setValue(25);
        for (int round = 0; round < 10; ++round)
            QVERIFY(scene.pasteMeters(1));
        scene.session.setKeys(std::make_shared<const wmbus::KeyRing>(
            std::vector<wmbus::KeyEntry>{{.pattern = *wmbus::AddressPattern::parse("*"),
                                          .key = *wmbus::Key::fromHex(support::kEncryptedGasKey),
                                          .id = 1}}));
        QTRY_COMPARE(ui::surveyCounts(scene.session.meters()).needKey, 0);
        QTRY_VERIFY(scene.headline->text().contains(QStringLiteral("0 need a key")));
        QCOMPARE(scene.table->currentItem(), std::optional(30u));
        QCOMPARE(scene.table->verticalScrollBar()->value(), 25);
    }

    void thirdClickGoesBackToArrival()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(1));
        const int number = int(ui::MeterTableModel::Column::Number);
        scene.clickHeader(number);
        QVERIFY(!scene.table->storeModel()->isArrivalOrder());
        scene.clickHeader(number);
        QCOMPARE(scene.table->storeModel()->itemAt(0), 3u); // the gas meter has the greatest number
        scene.clickHeader(number);
        QVERIFY(scene.table->storeModel()->isArrivalOrder());
        QCOMPARE(scene.table->horizontalHeader()->sortIndicatorSection(), -1);
    }

    void opensTelegrams()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(1));
        QSignalSpy wanted(&scene.view, &ui::MetersView::showTelegramsOfMeterRequested);
        scene.table->selectItem(1);
        QTest::keyClick(scene.table, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.takeFirst().front().toUInt(), 1u);
        scene.clickCell(2, 1);
        QTest::mouseDClick(scene.table->viewport(), Qt::LeftButton, Qt::NoModifier,
                           scene.table->visualRect(scene.table->model()->index(2, 1)).center());
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.takeFirst().front().toUInt(), 2u);
    }

    void copiesWithHeadings()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(1));
        scene.table->selectItem(0);
        QTest::keySequence(scene.table, QKeySequence::Copy);
        const QString one = QGuiApplication::clipboard()->text();
        QVERIFY(one.startsWith(QStringLiteral("Decoded\t10000000\t")));
        QVERIFY(!one.contains(QLatin1Char('\n')));
        scene.table->selectAll();
        QTest::keySequence(scene.table, QKeySequence::Copy);
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines[0].startsWith(QStringLiteral("State\tName or number\t")));
        QCOMPARE(lines[0].count(QLatin1Char('\t')), lines[4].count(QLatin1Char('\t')));
    }

    void showsWhatMovesAfterTheMark()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(1));
        constexpr int kChange = int(ui::MeterTableModel::Column::Change);
        auto *mark = scene.view.findChild<QToolButton *>(QStringLiteral("markSurvey"));
        QVERIFY(scene.table->isColumnHidden(kChange));
        mark->click();
        QVERIFY(!scene.table->isColumnHidden(kChange));
        QVERIFY(scene.chip(QStringLiteral("Changed")) == nullptr);
        QVERIFY(scene.pasteMeters(1));
        QCOMPARE(scene.table->model()->index(0, kChange).data().toString(), QStringLiteral("+0.001\u202fm³"));
        auto *changed = scene.chip(QStringLiteral("Changed 3"));
        QVERIFY(changed != nullptr);
        changed->click();
        QCOMPARE(scene.table->model()->rowCount(), 3);
        mark->click();
        QCOMPARE(scene.table->model()->rowCount(), 4);
        QVERIFY(scene.table->isColumnHidden(kChange));
        QVERIFY(scene.chip(QStringLiteral("Changed")) == nullptr);
    }

    void myMetersHaveAChipOfTheirOwn()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(1));
        QVERIFY(scene.chip(QStringLiteral("Mine")) == nullptr);
        scene.session.setNote(scene.session.meters().meter(1).address,
                              {"Kitchen", {}, engine::MeterRelation::Mine, false});
        auto *mine = scene.chip(QStringLiteral("Mine 1"));
        QVERIFY(mine != nullptr);
        mine->click();
        QCOMPARE(scene.table->model()->rowCount(), 1);
        mine->click();
        QCOMPARE(scene.table->model()->rowCount(), 4);
    }

    void columnsAreChosenAndKept()
    {
        Scene scene;
        QSignalSpy changed(&scene.view, &ui::MetersView::columnsChanged);
        QMenu menu;
        scene.table->addColumnActions(&menu);
        scene.action(menu, QStringLiteral("Age"))->trigger();
        scene.action(menu, QStringLiteral("Last heard"))->trigger();
        QVERIFY(!changed.isEmpty());
        auto *header = scene.table->horizontalHeader();
        QVERIFY(header->isSectionHidden(kAge));
        header->moveSection(header->visualIndex(2), 0);
        header->resizeSection(1, 123);
        header->setSortIndicator(4, Qt::DescendingOrder);
        const QByteArray state = scene.view.columnState();
        QVERIFY(state.contains("last-heard"));

        Scene other;
        QVERIFY(other.view.restoreColumnState(state));
        const auto *restored = other.table->horizontalHeader();
        QVERIFY(restored->isSectionHidden(kAge));
        QVERIFY(!restored->isSectionHidden(int(ui::MeterTableModel::Column::LastHeard)));
        QCOMPARE(restored->visualIndex(2), 0);
        QCOMPARE(restored->sectionSize(1), 123);
        QCOMPARE(restored->sortIndicatorSection(), 4);
        QCOMPARE(other.view.columnState(), state);
    }

    void brokenColumnStatesChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\x01\x02garbage");
        QTest::newRow("array") << QByteArray("[1,2]");
        QTest::newRow("unknown columns only") << QByteArray(R"({"columns":[{"id":"nonsense","shown":true}]})");
        QTest::newRow("everything hidden") << QByteArray(R"({"columns":[{"id":"state","shown":false}]})");
        QTest::newRow("wrong types") << QByteArray(R"({"columns":{"id":3},"sort":[]})");
    }

    void brokenColumnStatesChangeNothing()
    {
        QFETCH(QByteArray, state);
        Scene scene;
        const QByteArray before = scene.view.columnState();
        QVERIFY(!scene.view.restoreColumnState(state));
        QCOMPARE(scene.view.columnState(), before);
    }

    void stateExplainsItself()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(1));
        QSignalSpy step(&scene.view, &ui::MetersView::stepRequested);
        scene.clickCell(3, 0);
        auto *popup = scene.view.findChild<QFrame *>(QStringLiteral("statePopup"));
        QVERIFY(popup != nullptr && popup->isVisible());
        QCOMPARE(popup->accessibleName(), QStringLiteral("Key missing"));
        QVERIFY(popup->findChild<QPushButton *>(QStringLiteral("enterKeyButton"))->hasFocus());
        QTest::mouseClick(popup->findChild<QPushButton *>(QStringLiteral("importKeysButton")), Qt::LeftButton);
        QCOMPARE(step.takeFirst(),
                 (QVariantList{QVariant::fromValue(ui::NextStep::ImportKeys), scene.session.meters().meter(3).newest}));
        QTRY_VERIFY(scene.view.findChild<QFrame *>(QStringLiteral("statePopup")) == nullptr);

        scene.table->selectItem(0);
        QTest::keyClick(scene.table, Qt::Key_Space); // the keyboard's way
        popup = scene.view.findChild<QFrame *>(QStringLiteral("statePopup"));
        QVERIFY(popup != nullptr);
        QVERIFY(popup->findChild<QPushButton *>(QStringLiteral("showChartButton")) != nullptr);
        QTest::keyClick(popup, Qt::Key_Escape);
        QTRY_VERIFY(scene.view.findChild<QFrame *>(QStringLiteral("statePopup")) == nullptr);
    }

    void menuOfAMeter()
    {
        Scene scene;
        QVERIFY(scene.pasteMeters(1));
        scene.table->selectItem(3);
        QSignalSpy key(&scene.view, &ui::MetersView::enterKeyRequested);
        QSignalSpy exported(&scene.view, &ui::MetersView::exportRequested);
        QMenu menu;
        scene.view.addMeterActions(&menu, scene.table->currentIndex());
        scene.action(menu, QStringLiteral("Enter key…"))->trigger();
        QCOMPARE(key.front().front().toUInt(), 3u);
        scene.action(menu, QStringLiteral("Copy number"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("12345678"));
        scene.action(menu, QStringLiteral("Export selected meters…"))->trigger();
        QCOMPARE(exported.front().front().value<std::vector<std::uint32_t>>(), std::vector<std::uint32_t>{3});
    }

    void firstHearingOfAnExpectedMeterIsHighlighted_data()
    {
        QTest::addColumn<bool>("reducedMotion");
        QTest::newRow("usual") << false;
        QTest::newRow("reduced motion") << true;
    }

    void firstHearingOfAnExpectedMeterIsHighlighted()
    {
        struct Style : QProxyStyle
        {
            int duration = 200;
            int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const override
            {
                return hint == SH_Widget_Animation_Duration ? duration
                                                            : QProxyStyle::styleHint(hint, option, widget, returned);
            }
        };
        QFETCH(bool, reducedMotion);
        Style style;
        style.duration = reducedMotion ? 0 : 200;
        Scene scene;
        scene.view.setStyle(&style);
        (void)scene.survey.expected().replace({{"10000001", 0, "Kitchen", {}}});
        QVERIFY(scene.chip(QStringLiteral("On list 0/1")) != nullptr);
        QVERIFY(scene.pasteMeters(1));
        QTRY_VERIFY(scene.chip(QStringLiteral("On list 1/1")) != nullptr);
        const auto isHighlighted = [&](int row) {
            return scene.table->model()->index(row, 1).data(Qt::BackgroundRole).isValid();
        };
        QCOMPARE(isHighlighted(1), !reducedMotion);
        QVERIFY(!isHighlighted(0));
        QTRY_VERIFY(!isHighlighted(1)); // only for a moment
    }

    void emptyGroupsOfferTheWayBack()
    {
        Scene scene;
        (void)scene.survey.expected().replace({{"99999999", 0, {}, {}}});
        QVERIFY(scene.pasteMeters(1));
        QTest::mouseClick(scene.chip(QStringLiteral("On list")), Qt::LeftButton);
        QVERIFY(scene.note->isVisible());
        QTest::mouseClick(scene.note->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(scene.table->model()->rowCount(), 4);
        QVERIFY(!scene.chip(QStringLiteral("On list"))->isChecked());
    }

    void detailsSayWhoseAndHowOld()
    {
        Scene scene;
        ui::MeterDetails details(scene.session, scene.selection, scene.survey.privacy(), scene.palette);
        details.resize(300, 260);
        details.show();
        QVERIFY(scene.pasteMeters(3));
        scene.selection.setMeter(1u);
        auto *whose = details.findChild<QComboBox *>(QStringLiteral("detailsRelation"));
        whose->setCurrentIndex(1);
        Q_EMIT whose->activated(1);
        QCOMPARE(scene.session.notes().note(scene.session.meters().meter(1).address).relation,
                 engine::MeterRelation::Mine);
        QTRY_VERIFY(details.findChild<QLabel *>(QStringLiteral("detailsMine"))->isVisible());
        const QStringList shown = textsOf(details);
        QVERIFY(shown.filter(QStringLiteral("version 01")).size() == 1);
        QVERIFY(shown.contains(QStringLiteral("mode T"))); // lines of rtl_wmbus do not tell the frame format
        const auto *readings = details.findChild<QTableView *>(QStringLiteral("readingTable"));
        QVERIFY(!readings->model()->index(0, 2).data().toString().isEmpty());
        // Low panes scroll; nothing is squeezed.
        QTRY_VERIFY(std::ranges::none_of(details.findChildren<QLabel *>(), [](const QLabel *label) {
            const bool isRead = label->isVisible() && !label->text().isEmpty();
            return isRead && label->height() < label->heightForWidth(label->width());
        }));
        scene.survey.privacy().setOn(true);
        QCOMPARE(readings->model()->rowCount(), 1); // it is mine
        scene.selection.setMeter(2u);
        QCOMPARE(readings->model()->rowCount(), 0);
        for (const auto *label : details.findChildren<QLabel *>())
            QVERIFY(!label->text().contains(QStringLiteral("10000002"))
                    && !label->toolTip().contains(QStringLiteral("10000002")));
    }

    void detailsNameTheFrameFormat()
    {
        Scene scene;
        const ui::MeterDetails details(scene.session, scene.selection, scene.survey.privacy(), scene.palette);
        QVERIFY(scene.paste(QByteArray(support::kEncryptedGas) + '\n')); // with the checksums of format A
        scene.selection.setMeter(0u);
        QTRY_COMPARE(textsOf(details).filter(QStringLiteral("frame format A")).size(), 1);
    }

    void detailsFollowTheSelection()
    {
        Scene scene;
        ui::MeterDetails details(scene.session, scene.selection, scene.survey.privacy(), scene.palette);
        details.resize(300, 500);
        details.show();
        QVERIFY(scene.pasteMeters(3));
        scene.selection.setMeter(1u);
        const auto *title = details.findChild<QLabel *>(QStringLiteral("detailsTitle"));
        const auto *readings = details.findChild<QTableView *>(QStringLiteral("readingTable"));
        QVERIFY(title->text().contains(QStringLiteral("10000001")));
        QCOMPARE(readings->model()->rowCount(), 1);
        QCOMPARE(readings->model()->index(0, 1).data().toString(), QStringLiteral("1.002\u202fm³"));
        QVERIFY(scene.pasteMeters(1));
        QTRY_COMPARE(readings->model()->index(0, 1).data().toString(), QStringLiteral("1.003\u202fm³"));
        QSignalSpy key(&details, &ui::MeterDetails::enterKeyRequested);
        scene.selection.setMeter(3u);
        QVERIFY(!readings->isVisible());
        QTest::mouseClick(details.findChild<QPushButton *>(QStringLiteral("detailsEnterKey")), Qt::LeftButton);
        QCOMPARE(key.front().front().toUInt(), 3u);
        scene.session.clear();
        QVERIFY(!title->isVisible());
    }

    void detailsKeepWhatShortTelegramsLeaveOut()
    {
        Scene scene;
        ui::MeterDetails details(scene.session, scene.selection, scene.survey.privacy(), scene.palette);
        details.resize(300, 500);
        details.show();
        const auto brief = [](int second) {
            return support::rtlWmbusLine(
                support::waterTelegram(0x10000000, std::uint8_t(second), 1000u + unsigned(second)), second);
        };
        QByteArray full = support::waterTelegram(0x10000000, 1, 1000) + "025B1200"; // flow temperature 18 °C
        full.replace(0, 2, QByteArray(1, char(full.size() / 2 - 1)).toHex());
        QVERIFY(scene.paste(support::rtlWmbusLine(full, 0) + brief(16)));
        scene.selection.setMeter(0u);
        const auto &readings = *details.findChild<QTableView *>(QStringLiteral("readingTable"))->model();
        const auto text = [&readings](int row, int column) { return readings.index(row, column).data().toString(); };
        const auto toolTip = [&readings](int row) { return readings.index(row, 1).data(Qt::ToolTipRole).toString(); };
        QCOMPARE(readings.rowCount(), 2);
        QCOMPARE(text(0, 1), QStringLiteral("1.016\u202fm³"));
        QCOMPARE(text(1, 1), QStringLiteral("18\u202f°C"));
        QVERIFY(!text(1, 2).isEmpty());
        QVERIFY(toolTip(1).contains(QStringLiteral("Not in the newest telegram")));
        QCOMPARE(toolTip(0), text(0, 1));
        QVERIFY(scene.paste(brief(32)));
        QTRY_COMPARE(text(0, 1), QStringLiteral("1.032\u202fm³"));
        QCOMPARE(text(1, 1), QStringLiteral("18\u202f°C"));
    }

    void everyFocusableWidgetHasAName()
    {
        Scene scene;
        const ui::MeterDetails details(scene.session, scene.selection, scene.survey.privacy(), scene.palette);
        for (const QWidget *root :
             {static_cast<const QWidget *>(&scene.view), static_cast<const QWidget *>(&details)}) {
            for (const QWidget *widget : root->findChildren<QWidget *>()) {
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                const bool isOwn = !widget->objectName().startsWith(QStringLiteral("qt_"));
                if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisibleTo(root) && isOwn)
                    QVERIFY2(!widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty()),
                             widget->metaObject()->className());
            }
        }
    }

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
};

QTEST_MAIN(TestMetersView)
#include "tst_meters_view.moc"
