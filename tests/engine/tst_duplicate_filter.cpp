// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/survey/duplicate_filter.h"

#include <QTest>

using engine::DuplicateFilter;

namespace {

const radio::Bytes kOne{0x0A, 0x44, 0x65, 0x32, 0x82, 0x18};
const radio::Bytes kOther{0x0A, 0x44, 0x65, 0x32, 0x82, 0x19};
constexpr std::int64_t kSecondUs = 1'000'000;

} // namespace

class TestDuplicateFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsTheSameBytesWithinTwoSeconds()
    {
        DuplicateFilter filter;
        QCOMPARE(filter.repeatOf(kOne, 0, 10), std::nullopt);
        QCOMPARE(filter.repeatOf(kOther, 0, 11), std::nullopt);
        QCOMPARE(filter.repeatOf(kOne, 2 * kSecondUs, 12), std::optional<std::uint64_t>(10));
        QCOMPARE(filter.repeatOf(kOther, kSecondUs, 13), std::optional<std::uint64_t>(11));
    }

    void countsFromTheFirstReception()
    {
        DuplicateFilter filter;
        QCOMPARE(filter.repeatOf(kOne, 0, 1), std::nullopt);
        QVERIFY(filter.repeatOf(kOne, 3 * kSecondUs / 2, 2).has_value());
        QCOMPARE(filter.repeatOf(kOne, 3 * kSecondUs, 3), std::nullopt);
        QCOMPARE(filter.repeatOf(kOne, 4 * kSecondUs, 4), std::optional<std::uint64_t>(3));
    }

    void bearsTimesOutOfOrder()
    {
        DuplicateFilter filter;
        QCOMPARE(filter.repeatOf(kOne, 1000, 1), std::nullopt);
        QCOMPARE(filter.repeatOf(kOne, 0, 2), std::optional<std::uint64_t>(1));
        QCOMPARE(filter.repeatOf(kOne, -3600 * kSecondUs, 3), std::nullopt); // the clock was set back
        QCOMPARE(filter.repeatOf(kOne, -3600 * kSecondUs, 4), std::optional<std::uint64_t>(3));
    }

    void forgetsWhenCleared()
    {
        DuplicateFilter filter;
        QCOMPARE(filter.repeatOf(kOne, 0, 1), std::nullopt);
        filter.clear();
        QCOMPARE(filter.repeatOf(kOne, 0, 2), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestDuplicateFilter)
#include "tst_duplicate_filter.moc"
