// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/selection_history.h"

#include <QtTest/QTest>

using ui::SelectedPlace;
using ui::SelectionHistory;

namespace {

SelectedPlace telegram(std::uint32_t number)
{
    return {.meter = 0U, .telegram = number};
}

} // namespace

class TestSelectionHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToGoTo()
    {
        SelectionHistory history;
        QVERIFY(!history.canGoBack() && !history.canGoForward());
        QCOMPARE(history.goBack(), SelectedPlace());
        QCOMPARE(history.goForward(), SelectedPlace());
        history.visit(telegram(1));
        QVERIFY(!history.canGoBack() && !history.canGoForward());
        QCOMPARE(history.goBack(), telegram(1));
    }

    void goesBackAndForward()
    {
        SelectionHistory history;
        for (const std::uint32_t number : {1U, 2U, 3U})
            history.visit(telegram(number));
        QCOMPARE(history.goBack(), telegram(2));
        QCOMPARE(history.goBack(), telegram(1));
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.goForward(), telegram(2));
        QCOMPARE(history.goForward(), telegram(3));
        QVERIFY(!history.canGoForward());
    }

    void newPlaceForgetsTheWayForward()
    {
        SelectionHistory history;
        for (const std::uint32_t number : {1U, 2U, 3U})
            history.visit(telegram(number));
        (void)history.goBack();
        (void)history.goBack();
        history.visit(telegram(1)); // arriving there is no new place
        QVERIFY(history.canGoForward());
        history.visit(telegram(9));
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.goBack(), telegram(1));
    }

    void nothingSelectedIsNoPlace()
    {
        SelectionHistory history;
        history.visit({.meter = 4U, .telegram = std::nullopt});
        history.visit({});
        history.visit(telegram(2));
        QCOMPARE(history.goBack(), (SelectedPlace{.meter = 4U, .telegram = std::nullopt}));
    }

    void keepsTheNewestPlaces()
    {
        SelectionHistory history;
        constexpr std::uint32_t kVisited = SelectionHistory::kMostPlaces + 50;
        for (std::uint32_t number = 0; number < kVisited; ++number)
            history.visit(telegram(number));
        std::size_t places = 1;
        SelectedPlace oldest;
        for (; history.canGoBack(); ++places)
            oldest = history.goBack();
        QCOMPARE(places, SelectionHistory::kMostPlaces);
        QCOMPARE(oldest, telegram(50));
    }

    void telegramsThatLeftAreNoPlaces()
    {
        SelectionHistory history;
        history.visit(telegram(1));
        history.visit(telegram(5));
        history.forgetTelegramsBefore(4);
        QCOMPARE(history.goBack(), (SelectedPlace{.meter = 0U, .telegram = std::nullopt})); // its meter is still there
        QCOMPARE(history.goForward(), telegram(5));
    }

    void clearForgetsAll()
    {
        SelectionHistory history;
        history.visit(telegram(1));
        history.visit(telegram(2));
        history.clear();
        QVERIFY(!history.canGoBack() && !history.canGoForward());
        history.visit(telegram(0));
        QVERIFY(!history.canGoBack());
    }
};

QTEST_GUILESS_MAIN(TestSelectionHistory)
#include "tst_selection_history.moc"
