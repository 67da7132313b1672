// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/meter_series.h"

#include <QtTest/QTest>

#include <random>

using engine::MeterSeries;
using engine::Series;
using engine::TelegramRow;

namespace {

constexpr std::int64_t kStartUs = 1'790'000'000'000'000;

wmbus::Record record(std::string_view quantity, std::int64_t mantissa, std::int8_t exponent)
{
    wmbus::Record record;
    record.quantity = quantity;
    record.unit = "m³";
    record.value = wmbus::Decimal{mantissa, exponent};
    return record;
}

TelegramRow rowAt(std::int64_t utcUs)
{
    TelegramRow row;
    row.utcUs = utcUs;
    row.rssiDeciDbm = -715;
    return row;
}

wmbus::DecodedTelegram telegram(std::int64_t litres)
{
    wmbus::DecodedTelegram decoded;
    decoded.outcome = wmbus::Outcome::Decoded;
    decoded.records = {record("volume", litres, -3), record("volume", 6400, -3)};
    decoded.records[1].storage = 1;
    return decoded;
}

Series randomSeries(std::size_t count)
{
    Series series;
    std::mt19937 random(5);
    std::int64_t now = kStartUs;
    for (std::size_t i = 0; i < count; ++i) {
        series.timesUs.push_back(now += 1 + std::int64_t(random() % 60'000'000));
        series.values.push_back(double(random() % 1000) / 10);
        series.telegrams.push_back(std::uint32_t(i));
    }
    return series;
}

} // namespace

class TestSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSeriesPerValue();
    void leavesOutWhatIsNoNumber();
    void lateTelegramsFindTheirPlace();
    void reduceKeepsFewPointsAsTheyAre();
    void reduceKeepsExtremes_data();
    void reduceKeepsExtremes();
    void blocksChangeNothing();
    void blocksGrowWithTheSeries();
    void reduceOfNothing();
};

void TestSeries::oneSeriesPerValue()
{
    MeterSeries series;
    for (std::uint32_t i = 0; i < 3; ++i)
        series.append(i, rowAt(kStartUs + i * 1000), telegram(6408 + i));
    series.settle();
    QCOMPARE(series.all().size(), std::size_t(3));
    const auto *signal = series.find(engine::signalSeriesKey());
    QVERIFY(signal != nullptr);
    QCOMPARE(signal->values, (std::vector<double>{-71.5, -71.5, -71.5}));
    const auto *volume = series.find(engine::seriesKey(telegram(0).records[0]));
    QVERIFY(volume != nullptr);
    QCOMPARE(volume->values, (std::vector<double>{6.408, 6.409, 6.410}));
    QCOMPARE(volume->telegrams, (std::vector<std::uint32_t>{0, 1, 2}));
    QCOMPARE(volume->timesUs.back(), kStartUs + 2000);
    QVERIFY(series.find(engine::seriesKey(record("energy", 0, 0))) == nullptr);
}

void TestSeries::leavesOutWhatIsNoNumber()
{
    MeterSeries series;
    auto decoded = telegram(1);
    decoded.records[0].value = wmbus::CivilTime{};
    decoded.records[1].error = "overflow";
    auto row = rowAt(kStartUs);
    row.rssiDeciDbm = engine::kNoRssi;
    series.append(0, row, decoded);
    auto damaged = telegram(1);
    damaged.outcome = wmbus::Outcome::Damaged;
    series.append(1, row, damaged);
    row.utcUs = engine::kNoTime;
    series.append(2, row, telegram(1));
    QVERIFY(series.all().empty());
}

void TestSeries::lateTelegramsFindTheirPlace()
{
    MeterSeries series;
    for (const int second : {5, 3, 9, 1})
        series.append(std::uint32_t(second), rowAt(kStartUs + second), telegram(second * 1000));
    series.settle();
    const auto *volume = series.find(engine::seriesKey(telegram(0).records[0]));
    QVERIFY(volume != nullptr);
    QCOMPARE(volume->values, (std::vector<double>{1, 3, 5, 9}));
    QCOMPARE(volume->telegrams, (std::vector<std::uint32_t>{1, 3, 5, 9}));
}

void TestSeries::reduceKeepsFewPointsAsTheyAre()
{
    const auto series = randomSeries(3);
    const auto points = engine::reduce(series, series.timesUs.front(), series.timesUs.back(), 1000);
    QCOMPARE(points.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(points[i].x(), double(series.timesUs[std::size_t(i)]) / 1000);
        QCOMPARE(points[i].y(), series.values[std::size_t(i)]);
    }
}

void TestSeries::reduceKeepsExtremes_data()
{
    QTest::addColumn<int>("columns");
    for (const int columns : {1, 2, 7, 600, 5000, 100'000})
        QTest::addRow("%d columns", columns) << columns;
}

void TestSeries::reduceKeepsExtremes()
{
    QFETCH(int, columns);
    const auto series = randomSeries(20'000);
    const auto from = series.timesUs[1000];
    const auto to = series.timesUs[18'000];
    const auto points = engine::reduce(series, from, to, columns);
    QVERIFY(points.size() <= 2 * columns + 2);
    // The points just outside lead the line over the edges.
    QCOMPARE(points.front().x(), double(series.timesUs[999]) / 1000);
    QCOMPARE(points.back().x(), double(series.timesUs[18'001]) / 1000);
    double low = 1e9;
    double high = -1e9;
    for (qsizetype i = 1; i + 1 < points.size(); ++i) {
        QVERIFY(points[i].x() >= points[i - 1].x());
        low = std::min(low, points[i].y());
        high = std::max(high, points[i].y());
    }
    const auto [lowest, highest] = std::minmax_element(series.values.begin() + 1000, series.values.begin() + 18'001);
    QCOMPARE(low, *lowest);
    QCOMPARE(high, *highest);
}

void TestSeries::blocksChangeNothing()
{
    auto series = randomSeries(20'000);
    const auto from = series.timesUs[1000];
    const auto to = series.timesUs[18'000];
    for (const int columns : {1, 7, 60, 5000}) {
        series.blocks.clear();
        const auto plain = engine::reduce(series, from, to, columns);
        engine::summarize(series);
        QCOMPARE(series.blocks.size(), 20'000 / engine::SeriesBlock::kPoints);
        QCOMPARE(engine::reduce(series, from, to, columns), plain);
    }
}

void TestSeries::blocksGrowWithTheSeries()
{
    constexpr auto kPoints = std::uint32_t(engine::SeriesBlock::kPoints);
    MeterSeries series;
    for (std::uint32_t i = 0; i < 2 * kPoints; ++i) {
        series.append(i, rowAt(kStartUs + i * 1000), telegram(i));
        series.settle();
    }
    const auto volume = [&series] { return series.find(engine::seriesKey(telegram(0).records[0])); };
    QCOMPARE(volume()->blocks.size(), std::size_t(2));
    QCOMPARE(volume()->blocks[1].low, kPoints / 1000.0);
    QCOMPARE(volume()->blocks[1].high, (2 * kPoints - 1) / 1000.0);
    QCOMPARE(volume()->blocks[1].longestSilenceUs, 1000);
    // A late telegram moves all that are newer.
    series.append(2 * kPoints, rowAt(kStartUs - 5000), telegram(9'000'000));
    series.settle();
    QCOMPARE(volume()->blocks.size(), std::size_t(2));
    QCOMPARE(volume()->blocks[0].high, 9000.0);
    QCOMPARE(volume()->blocks[0].longestSilenceUs, 5000);
}

void TestSeries::reduceOfNothing()
{
    QVERIFY(engine::reduce({}, 0, 1000, 100).isEmpty());
    const auto series = randomSeries(10);
    QVERIFY(engine::reduce(series, 10, 0, 100).isEmpty());
    QVERIFY(engine::reduce(series, 0, 1000, 0).isEmpty());
    QCOMPARE(engine::reduce(series, 0, 1000, 100).size(), 1); // all of it is later: the first point leads there
}

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"
