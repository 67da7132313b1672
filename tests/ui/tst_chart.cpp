// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_data.h"
#include "ui/charts/differences.h"
#include "ui/charts/receiver_pauses.h"
#include "ui/charts/stored_values.h"
#include "ui/charts/time_ticks.h"
#include "ui/charts/time_window.h"
#include "ui/charts/value_ticks.h"

#include <QtTest/QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using ui::Shown;
using ui::TimeSpan;

namespace {

constexpr std::int64_t kSecond = 1'000'000;
constexpr std::int64_t kHour = 3600 * kSecond;
constexpr std::int64_t kDay = 24 * kHour;

engine::Series seriesOf(const std::vector<std::int64_t> &seconds)
{
    engine::Series series;
    series.key = {.quantity = "volume", .unit = "m³"};
    for (std::size_t i = 0; i < seconds.size(); ++i) {
        series.timesUs.push_back(seconds[i] * kSecond);
        series.values.push_back(double(i) / 4);
        series.telegrams.push_back(std::uint32_t(i * 10));
    }
    return series;
}

engine::Series longSeries(int count)
{
    engine::Series series = seriesOf({});
    for (int i = 0; i < count; ++i) {
        series.timesUs.push_back(std::int64_t(i) * kSecond);
        series.values.push_back(std::sin(i / 1000.0));
        series.telegrams.push_back(std::uint32_t(i));
    }
    return series;
}

TimeSpan seconds(std::int64_t from, std::int64_t to)
{
    return {from * kSecond, to * kSecond};
}

int pointCount(const QList<QList<QPointF>> &parts)
{
    int count = 0;
    for (const QList<QPointF> &part : parts)
        count += int(part.size());
    return count;
}

QString labels(TimeSpan window, int most, const QLocale &locale = QLocale::c())
{
    QStringList texts;
    for (const ui::TimeTick &tick : ui::timeTicks(window, most, locale))
        texts << tick.label;
    return texts.join(u' ');
}

QString valueLabels(double low, double high, const QLocale &locale)
{
    QStringList texts;
    for (const ui::ValueTick &tick : ui::valueScale(low, high, 5, locale).ticks)
        texts << tick.label;
    return texts.join(u' ');
}

wmbus::CivilTime day(int year, int month, int dayOfMonth)
{
    wmbus::CivilTime time;
    time.year = std::int16_t(year);
    time.month = std::uint8_t(month);
    time.day = std::uint8_t(dayOfMonth);
    time.hasDate = true;
    return time;
}

wmbus::Record stored(std::uint64_t storage, wmbus::Value value, std::string_view quantity = "volume")
{
    wmbus::Record record;
    record.quantity = quantity;
    record.unit = quantity == "volume" ? "m³" : "";
    record.storage = storage;
    record.value = std::move(value);
    return record;
}

} // namespace

class TestChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsTheInterval();
    void findsGaps();
    void findsGapsWithBlocks();
    void doesNotBridgeGaps();
    void findsTheNearestPoint();
    void ticksStandAtRoundTimes();
    void ticksAreWrittenInTheLocale();
    void valuesHaveRoundTicks();
    void valueScalesEnclose_data();
    void valueScalesEnclose();
    void reducesAMillionPoints();
    void showsAllFromTheFirstPoint();
    void zoomsAroundATime();
    void followsUntilMoved();
    void tellsCounters();
    void countsPerHour();
    void joinsSilentStretches();
    void countsPerCalendarMonth();
    void countsPerTelegram();
    void datesStoredValues();
    void inventsNoDates();
    void datesProfiles();
    void makesBarsOfStoredValues();
    void pausesLieBetweenListening();
    void pausesOfCaptures();
};

void TestChart::learnsTheInterval()
{
    QCOMPARE(ui::typicalIntervalUs(seriesOf({})), 0);
    QCOMPARE(ui::typicalIntervalUs(seriesOf({5})), 0);
    QCOMPARE(ui::typicalIntervalUs(seriesOf({0, 10, 20, 30, 900})), 10 * kSecond);
}

void TestChart::findsGaps()
{
    const engine::Series series = seriesOf({0, 10, 20, 100, 110, 300, 310});
    const auto gaps = ui::gapsIn(series, seconds(0, 400), 30 * kSecond, 10);
    QCOMPARE(gaps, (std::vector<TimeSpan>{seconds(20, 100), seconds(110, 300)}));
    QCOMPARE(ui::gapsIn(series, seconds(0, 400), 30 * kSecond, 1), std::vector<TimeSpan>{seconds(110, 300)});
    QCOMPARE(ui::gapsIn(series, seconds(105, 200), 30 * kSecond, 10), std::vector<TimeSpan>{seconds(110, 300)});
    QCOMPARE(ui::gapsIn(series, seconds(30, 40), 30 * kSecond, 10), std::vector<TimeSpan>{seconds(20, 100)});
    QVERIFY(ui::gapsIn(seriesOf({}), seconds(0, 1), 1, 10).empty());
}

void TestChart::findsGapsWithBlocks()
{
    engine::Series series = longSeries(2000);
    for (std::size_t i = 1111; i < series.timesUs.size(); ++i)
        series.timesUs[i] += 100 * kSecond;
    const TimeSpan window{series.timesUs.front(), series.timesUs.back()};
    const auto plain = ui::gapsIn(series, window, 3 * kSecond, 10);
    QCOMPARE(plain, std::vector<TimeSpan>{seconds(1110, 1211)});
    engine::summarize(series);
    QCOMPARE(ui::gapsIn(series, window, 3 * kSecond, 10), plain);
    QCOMPARE(ui::gapsIn(series, seconds(1150, 1160), 3 * kSecond, 10), plain);
    QVERIFY(ui::gapsIn(series, seconds(300, 400), 3 * kSecond, 10).empty());
}

void TestChart::doesNotBridgeGaps()
{
    const engine::Series series = seriesOf({0, 10, 20, 100, 110, 300, 310});
    const TimeSpan window = seconds(0, 310);
    const auto points = engine::reduce(series, window.fromUs, window.toUs, 1000);
    const auto parts = ui::splitAtGaps(points, ui::gapsIn(series, window, 30 * kSecond, 10));
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts[0].size(), 3);
    QCOMPARE(parts[1].size(), 2);
    QCOMPARE(parts[2].size(), 2);
    QCOMPARE(ui::splitAtGaps(points, {}).size(), 1);
    QVERIFY(ui::splitAtGaps({}, {}).isEmpty());
}

void TestChart::findsTheNearestPoint()
{
    const engine::Series series = seriesOf({0, 10, 20});
    QCOMPARE(ui::nearestPoint(series, -5 * kSecond), 0);
    QCOMPARE(ui::nearestPoint(series, 14 * kSecond), 1);
    QCOMPARE(ui::nearestPoint(series, 16 * kSecond), 2);
    QCOMPARE(ui::nearestPoint(series, 99 * kSecond), 2);
    QCOMPARE(ui::nearestPoint(seriesOf({}), 0), -1);

    const auto near = [&series](std::int64_t second, std::int64_t reach) {
        const ui::PointRange range = ui::pointsNear(series, second * kSecond, reach * kSecond);
        return std::pair(range.first, range.end);
    };
    using Range = std::pair<std::size_t, std::size_t>;
    QCOMPARE(near(10, 10), Range(0, 3));
    QCOMPARE(near(12, 3), Range(1, 2));
    QCOMPARE(near(14, 3), Range(1, 2)); // out of reach, but the nearest
    QCOMPARE(near(99, 3), Range(2, 3));
}

void TestChart::ticksStandAtRoundTimes()
{
    QCOMPARE(labels(seconds(8 * 3600 - 60, 9 * 3600 + 60), 6), u"08:00 08:15 08:30 08:45 09:00"_s);
    QCOMPARE(labels(seconds(3, 12), 5), u"00:00:04 00:00:06 00:00:08 00:00:10 00:00:12"_s);
    QCOMPARE(labels(seconds(23 * 3600, 30 * 3600), 4), u"2 Jan 00:00 2 Jan 02:00 2 Jan 04:00 2 Jan 06:00"_s);
    QCOMPARE(labels(seconds(0, 0), 4), u"00:00:00"_s);
    QCOMPARE(labels({0, 100 * kDay}, 5), u"Jan 1970 Feb 1970 Mar 1970 Apr 1970"_s);
    QCOMPARE(labels({0, 1500 * kDay}, 5), u"1970 1971 1972 1973 1974"_s);
    for (const int years : {1, 10, 100}) {
        const auto ticks = ui::timeTicks({0, years * 365 * kDay}, 8, QLocale::c());
        QVERIFY(!ticks.empty() && ticks.size() <= 9);
    }
}

void TestChart::ticksAreWrittenInTheLocale()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    QCOMPARE(labels({0, 3 * kDay}, 4, german), u"1. Jan. 1970 2. Jan. 1970 3. Jan. 1970 4. Jan. 1970"_s);
    QCOMPARE(ui::dayLabel(QDate(2026, 1, 31), german), u"31. Jan. 2026"_s);
    QCOMPARE(ui::dayLabel(QDate(2026, 1, 31), QLocale(QLocale::English, QLocale::UnitedKingdom)), u"31 Jan 2026"_s);
}

void TestChart::valuesHaveRoundTicks()
{
    QCOMPARE(valueLabels(6.3901, 6.41, QLocale::c()), u"6.390 6.395 6.400 6.405 6.410"_s);
    QCOMPARE(valueLabels(-83, -61, QLocale::c()), u"−90 −80 −70 −60"_s);
    QCOMPARE(valueLabels(-1, 1, QLocale::c()), u"−1.0 −0.5 0.0 0.5 1.0"_s);
    const QLocale german(QLocale::German, QLocale::Germany);
    QCOMPARE(valueLabels(-0.5, 0.5, german), u"−0,5 0,0 0,5"_s);
    QCOMPARE(valueLabels(12'000, 13'000, german), u"12.000 12.500 13.000"_s);
    const ui::ValueScale constant = ui::valueScale(5, 5, 5, QLocale::c());
    QVERIFY(constant.low < 5 && constant.high > 5);
    QVERIFY(ui::valueScale(0, 0, 2, QLocale::c()).ticks.size() >= 2);
}

void TestChart::valueScalesEnclose_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("tiny") << 1e-7 << 3e-7;
    QTest::newRow("huge") << -1e12 << 7e13;
    QTest::newRow("narrow, far from zero") << 123456.7891 << 123456.7894;
    QTest::newRow("across zero") << -3.3 << 0.1;
}

void TestChart::valueScalesEnclose()
{
    QFETCH(double, low);
    QFETCH(double, high);
    for (int most = 2; most < 12; ++most) {
        const ui::ValueScale scale = ui::valueScale(low, high, most, QLocale::c());
        const double slack = (high - low) * 1e-6;
        QVERIFY(scale.low <= low + slack && scale.high >= high - slack);
        QVERIFY(int(scale.ticks.size()) <= std::max(most, 3));
        QStringList texts;
        for (const ui::ValueTick &tick : scale.ticks)
            texts << tick.label;
        QCOMPARE(texts.removeDuplicates(), 0);
    }
}

void TestChart::reducesAMillionPoints()
{
    engine::Series series = longSeries(1'000'000);
    engine::summarize(series);
    const TimeSpan window{series.timesUs.front(), series.timesUs.back()};
    const auto points = engine::reduce(series, window.fromUs, window.toUs, 600);
    QVERIFY(points.size() <= 1200);
    const auto gaps = ui::gapsIn(series, window, 3 * ui::typicalIntervalUs(series), 31);
    QVERIFY(gaps.empty());
    QCOMPARE(pointCount(ui::splitAtGaps(points, gaps)), points.size());
}

void TestChart::showsAllFromTheFirstPoint()
{
    ui::TimeWindow window;
    window.setData(seconds(100, 400));
    QCOMPARE(window.span(), seconds(100, 400));
    window.setData(seconds(100, 500));
    QCOMPARE(window.span(), seconds(100, 500));
    window.setData(seconds(100, 100)); // one point has air on both sides
    QCOMPARE(window.span().lengthUs(), ui::TimeWindow::kShortestUs);
    QVERIFY(window.span().contains(100 * kSecond));
}

void TestChart::zoomsAroundATime()
{
    ui::TimeWindow window;
    window.setData(seconds(0, 1000));
    window.zoom(0.5, 200 * kSecond);
    QCOMPARE(window.span(), seconds(100, 600));
    QVERIFY(!window.isFollowing() && !window.showsAll());
    window.zoom(2, 200 * kSecond);
    QVERIFY(window.showsAll());
    QCOMPARE(window.span(), seconds(0, 1000));
    for (int i = 0; i < 100; ++i)
        window.zoom(0.5, 999 * kSecond);
    QCOMPARE(window.span().lengthUs(), ui::TimeWindow::kShortestUs);
    QVERIFY(window.span().contains(999 * kSecond));
}

void TestChart::followsUntilMoved()
{
    ui::TimeWindow window;
    window.setData(seconds(0, 1000));
    window.showLatest(100 * kSecond);
    QCOMPARE(window.span(), seconds(900, 1000));
    window.setData(seconds(0, 1010));
    QCOMPARE(window.span(), seconds(910, 1010));
    window.moveBy(-50 * kSecond);
    window.setData(seconds(0, 1020));
    QCOMPARE(window.span(), seconds(860, 960));
    window.moveBy(1000 * kSecond); // stops at the newest point, and follows again
    QVERIFY(window.isFollowing());
    QCOMPARE(window.span(), seconds(920, 1020));
    window.moveBy(-5000 * kSecond);
    QCOMPARE(window.span(), seconds(0, 100));
    window.makeVisible(50 * kSecond);
    QCOMPARE(window.span(), seconds(0, 100));
    window.makeVisible(500 * kSecond);
    QCOMPARE(window.span(), seconds(450, 550));
    window.showLatest(5000 * kSecond); // longer than there are data
    QCOMPARE(window.span(), seconds(-3980, 1020));
}

void TestChart::tellsCounters()
{
    QVERIFY(ui::isCounter({.quantity = "volume", .unit = "m³"}));
    QVERIFY(!ui::isCounter({.quantity = "volume", .unit = "m³/d"}));
    QVERIFY(!ui::isCounter({.quantity = "flow-temperature", .unit = "°C"}));
    QVERIFY(!ui::isCounter({.quantity = "energy", .unit = "kWh", .function = wmbus::Function::Maximum}));
}

void TestChart::countsPerHour()
{
    // 0:10 0.00, 0:50 0.25, 1:30 0.50, 2:00 0.75, 2:59 1.00
    const ui::BarSeries bars = ui::differences(seriesOf({600, 3000, 5400, 7200, 10'740}), Shown::PerHour);
    QCOMPARE(bars.series.values, (std::vector<double>{0.25, 0.25, 0.5}));
    QCOMPARE(bars.series.telegrams, (std::vector<std::uint32_t>{10, 20, 40}));
    QCOMPARE(bars.spans, (std::vector<TimeSpan>{seconds(600, 3600), seconds(3600, 7200), seconds(7200, 10'740)}));
    QCOMPARE(bars.series.timesUs[1], 5400 * kSecond);
    QVERIFY(ui::differences(seriesOf({}), Shown::PerHour).spans.empty());
    QVERIFY(ui::differences(seriesOf({5}), Shown::PerDay).spans.empty());
}

void TestChart::joinsSilentStretches()
{
    const ui::BarSeries bars = ui::differences(seriesOf({0, 3000, 4 * 3600 + 60}), Shown::PerHour);
    QCOMPARE(bars.spans, (std::vector<TimeSpan>{seconds(0, 3600), seconds(3600, 4 * 3600 + 60)}));
    QCOMPARE(bars.series.values, (std::vector<double>{0.25, 0.25}));
}

void TestChart::countsPerCalendarMonth()
{
    const ui::BarSeries bars =
        ui::differences(seriesOf({0, 20 * 86400, 31 * 86400, 58 * 86400, 60 * 86400}), Shown::PerMonth);
    QCOMPARE(bars.spans, (std::vector<TimeSpan>{{0, 31 * kDay}, {31 * kDay, 59 * kDay}, {59 * kDay, 60 * kDay}}));
    QCOMPARE(bars.series.values, (std::vector<double>{0.25, 0.5, 0.25}));
    const ui::BarSeries weeks =
        ui::differences(seriesOf({0, 86400, 5 * 86400}), Shown::PerWeek); // 1970-01-01: Thursday
    QCOMPARE(weeks.spans, (std::vector<TimeSpan>{{0, 4 * kDay}, {4 * kDay, 5 * kDay}}));
}

void TestChart::countsPerTelegram()
{
    const ui::BarSeries bars = ui::differences(seriesOf({0, 10, 25}), Shown::PerTelegram);
    QVERIFY(bars.spans.empty());
    QCOMPARE(bars.series.timesUs, (std::vector<std::int64_t>{10 * kSecond, 25 * kSecond}));
    QCOMPARE(bars.series.values, (std::vector<double>{0.25, 0.25}));
}

void TestChart::datesStoredValues()
{
    wmbus::DecodedTelegram telegram;
    telegram.outcome = wmbus::Outcome::Decoded;
    telegram.records = {stored(0, wmbus::Decimal{6408, -3}), stored(2, wmbus::Decimal{6300, -3}),
                        stored(2, day(2026, 1, 31), "date"), stored(1, day(2025, 12, 31), "date"),
                        stored(1, wmbus::Decimal{6200, -3})};
    const auto all = ui::storedValues(telegram);
    QCOMPARE(all.size(), std::size_t(1));
    QCOMPARE(all[0].dates, (std::vector<wmbus::CivilTime>{day(2025, 12, 31), day(2026, 1, 31)}));
    QCOMPARE(all[0].values, (std::vector<double>{6.2, 6.3}));
    QCOMPARE(all[0].undated, 0);
    telegram.outcome = wmbus::Outcome::Damaged;
    QVERIFY(ui::storedValues(telegram).empty());
}

void TestChart::inventsNoDates()
{
    wmbus::DecodedTelegram telegram;
    telegram.outcome = wmbus::Outcome::Decoded;
    wmbus::CivilTime everyYear = day(0, 12, 31);
    everyYear.everyYear = true;
    wmbus::CivilTime noDate = day(2026, 2, 31);
    telegram.records = {stored(1, wmbus::Decimal{1, 0}), stored(1, everyYear, "date"), stored(5, wmbus::Decimal{2, 0}),
                        stored(6, wmbus::Decimal{3, 0}), stored(6, noDate, "date")};
    const auto all = ui::storedValues(telegram);
    QCOMPARE(all.size(), std::size_t(1));
    QVERIFY(all[0].dates.empty());
    QCOMPARE(all[0].undated, 3);
}

void TestChart::datesProfiles()
{
    wmbus::DecodedTelegram telegram;
    telegram.outcome = wmbus::Outcome::Decoded;
    telegram.records = {stored(8, wmbus::Decimal{50, 0}), stored(8, day(2026, 3, 31), "date")};
    for (int i = 0; i < 2; ++i) {
        wmbus::Record element = stored(std::uint64_t(9 + i), wmbus::Decimal{40 - 10 * i, 0});
        element.qualifiers[0] = "inverse-compact-profile";
        element.date = i == 0 ? day(2026, 2, 28) : day(2026, 1, 31);
        telegram.records.push_back(element);
    }
    const auto all = ui::storedValues(telegram);
    QCOMPARE(all.size(), std::size_t(1));
    QCOMPARE(all[0].values, (std::vector<double>{30, 40, 50}));
}

void TestChart::makesBarsOfStoredValues()
{
    ui::StoredValues values;
    values.key = {.quantity = "volume", .unit = "m³"};
    values.dates = {day(1970, 1, 31), day(1970, 2, 28), day(1970, 3, 31)};
    values.values = {10, 12, 15};
    const ui::BarSeries total = ui::storedBars(values, 7, Shown::Total);
    QCOMPARE(total.series.values, values.values);
    QCOMPARE(total.series.telegrams, (std::vector<std::uint32_t>{7, 7, 7}));
    QCOMPARE(total.spans[0], (TimeSpan{2 * kDay, 30 * kDay}));
    const ui::BarSeries growth = ui::storedBars(values, 7, Shown::PerMonth);
    QCOMPARE(growth.series.values, (std::vector<double>{2, 3}));
    QCOMPARE(growth.spans[1], (TimeSpan{58 * kDay, 89 * kDay}));
}

void TestChart::pausesLieBetweenListening()
{
    using engine::ReceiverState;
    ui::ReceiverPauses pauses;
    pauses.statusChanged(ReceiverState::Opening, 1);
    pauses.statusChanged(ReceiverState::Receiving, 2);
    pauses.statusChanged(ReceiverState::Receiving, 3);
    pauses.statusChanged(ReceiverState::Lost, 10);
    pauses.statusChanged(ReceiverState::Reopening, 12);
    QVERIFY(pauses.all({}).empty());
    pauses.statusChanged(ReceiverState::Receiving, 20);
    QCOMPARE(pauses.all({}), (std::vector<TimeSpan>{{10, 20}}));
}

void TestChart::pausesOfCaptures()
{
    using Kind = engine::ReceiverEvent::Kind;
    const auto event = [](Kind kind, std::int64_t time, const QString &port) {
        return engine::ReceiverEvent{.kind = kind, .utcUs = time, .port = port, .detail = {}};
    };
    const std::vector<engine::ReceiverEvent> events{
        event(Kind::Opened, 1, u"a"_s),   event(Kind::Configured, 2, u"a"_s), event(Kind::Configured, 3, u"b"_s),
        event(Kind::Lost, 10, u"a"_s),    event(Kind::Closed, 15, u"b"_s),    event(Kind::Closed, 16, u"a"_s),
        event(Kind::Resumed, 30, u"a"_s), event(Kind::Closed, 40, u"a"_s)};
    QCOMPARE(ui::ReceiverPauses().all(events), (std::vector<TimeSpan>{{15, 30}}));
}

QTEST_GUILESS_MAIN(TestChart)
#include "tst_chart.moc"
