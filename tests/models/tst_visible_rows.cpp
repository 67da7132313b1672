// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/visible_rows.h"

#include <QtTest/QTest>

#include <limits>
#include <random>

using ui::VisibleRows;

namespace {

std::vector<std::uint32_t> contents(const VisibleRows &rows)
{
    std::vector<std::uint32_t> items;
    for (int row = 0; row < rows.size(); ++row)
        items.push_back(rows[row]);
    return items;
}

} // namespace

class TestVisibleRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrivalOrderKeepsWhatPasses()
    {
        VisibleRows rows;
        rows.rebuild(0, 10, [](std::uint32_t item) { return item % 3 == 0; });
        QCOMPARE(contents(rows), (std::vector<std::uint32_t>{0, 3, 6, 9}));
        QCOMPARE(rows.rowOf(6), std::optional(2));
        QCOMPARE(rows.rowOf(7), std::optional<int>());
        QCOMPARE(rows.rowAtOrAfter(7), 3);
        QCOMPARE(rows.rowAtOrAfter(10), 4);
        QCOMPARE(rows.rowsByItem(0, 10), (std::vector<int>{0, -1, -1, 1, -1, -1, 2, -1, -1, 3}));
    }

    void equalKeysKeepArrivalInBothDirections()
    {
        VisibleRows rows;
        const auto key = [](std::uint32_t item) { return std::int64_t(item % 2); };
        rows.setOrder(key, false);
        rows.rebuild(0, 6, {});
        QCOMPARE(contents(rows), (std::vector<std::uint32_t>{0, 2, 4, 1, 3, 5}));
        rows.setOrder(key, true);
        rows.rebuild(0, 6, {});
        QCOMPARE(contents(rows), (std::vector<std::uint32_t>{1, 3, 5, 0, 2, 4}));
    }

    /// Placing batches one after the other gives what sorting everything at once gives.
    void placingBatchesEqualsSortingAll()
    {
        std::mt19937 random(7);
        std::vector<std::int64_t> keys(3000);
        for (auto &key : keys)
            key = std::int64_t(random() % 200) - 100;
        for (const bool descending : {false, true}) {
            const auto key = [&keys](std::uint32_t item) { return keys[item]; };
            VisibleRows grown;
            VisibleRows sorted;
            grown.setOrder(key, descending);
            sorted.setOrder(key, descending);
            std::uint32_t count = 0;
            while (count < keys.size()) {
                const auto batch =
                    std::min<std::uint32_t>(std::uint32_t(1 + random() % 97), std::uint32_t(keys.size()) - count);
                const auto items = VisibleRows::passing(count, batch, {});
                grown.append(items);
                grown.placeLast(int(items.size()));
                count += batch;
            }
            sorted.rebuild(0, count, {});
            QCOMPARE(contents(grown), contents(sorted));
        }
    }

    void bitsSortAsNumbersDo()
    {
        const double inf = std::numeric_limits<double>::infinity();
        const std::vector<double> rising{std::nan(""), -inf, -1e300, -2.5, -1e-300, 0, 1e-300, 0.1, 7, 1e300, inf};
        for (std::size_t i = 1; i < rising.size(); ++i)
            QVERIFY2(ui::sortableBits(rising[i - 1]) < ui::sortableBits(rising[i]), qPrintable(QString::number(i)));
        QCOMPARE(ui::sortableBits(-0.0), ui::sortableBits(0.0));
    }
};

QTEST_GUILESS_MAIN(TestVisibleRows)
#include "tst_visible_rows.moc"
