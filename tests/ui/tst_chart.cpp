// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_csv.h"
#include "ui/charts/chart_data.h"
#include "ui/charts/chart_plot.h"
#include "ui/charts/time_ticks.h"

#include "support/fail_on_warning.h"

#include <QSignalSpy>
#include <QtTest/QTest>

#include <cmath>
#include <optional>

using ui::TimeSpan;

namespace {

engine::Series seriesOf(const std::vector<std::int64_t> &seconds)
{
    engine::Series series;
    series.key = {.quantity = "volume", .unit = "m³"};
    for (std::size_t i = 0; i < seconds.size(); ++i) {
        series.timesUs.push_back(seconds[i] * 1'000'000);
        series.values.push_back(double(i) / 4);
        series.telegrams.push_back(std::uint32_t(i * 10));
    }
    return series;
}

TimeSpan seconds(std::int64_t from, std::int64_t to)
{
    return {from * 1'000'000, to * 1'000'000};
}

int pointCount(const QList<QList<QPointF>> &parts)
{
    int count = 0;
    for (const QList<QPointF> &part : parts)
        count += int(part.size());
    return count;
}

} // namespace

class TestChart : public QObject
{
    Q_OBJECT

private:
    std::optional<support::FailOnWarning> m_failOnWarning;

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void learnsTheInterval()
    {
        QCOMPARE(ui::typicalIntervalUs(seriesOf({})), 0);
        QCOMPARE(ui::typicalIntervalUs(seriesOf({5})), 0);
        QCOMPARE(ui::typicalIntervalUs(seriesOf({0, 10, 20, 30, 900})), 10'000'000);
    }

    void findsGaps()
    {
        const engine::Series series = seriesOf({0, 10, 20, 100, 110, 300, 310});
        const auto gaps = ui::gapsIn(series, seconds(0, 400), 30'000'000, 10);
        QCOMPARE(gaps, (std::vector<TimeSpan>{seconds(20, 100), seconds(110, 300)}));
        QCOMPARE(ui::gapsIn(series, seconds(0, 400), 30'000'000, 1), std::vector<TimeSpan>{seconds(110, 300)});
        QCOMPARE(ui::gapsIn(series, seconds(105, 200), 30'000'000, 10), std::vector<TimeSpan>{seconds(110, 300)});
        QCOMPARE(ui::gapsIn(series, seconds(30, 40), 30'000'000, 10), std::vector<TimeSpan>{seconds(20, 100)});
        QVERIFY(ui::gapsIn(seriesOf({}), seconds(0, 1), 1, 10).empty());
    }

    void doesNotBridgeGaps()
    {
        const engine::Series series = seriesOf({0, 10, 20, 100, 110, 300, 310});
        const TimeSpan window = seconds(0, 310);
        const auto points = engine::reduce(series, window.fromUs, window.toUs, 1000);
        const auto parts = ui::splitAtGaps(points, ui::gapsIn(series, window, 30'000'000, 10));
        QCOMPARE(parts.size(), 3);
        QCOMPARE(parts[0].size(), 3);
        QCOMPARE(parts[1].size(), 2);
        QCOMPARE(parts[2].size(), 2);
        QCOMPARE(ui::splitAtGaps(points, {}).size(), 1);
        QVERIFY(ui::splitAtGaps({}, {}).isEmpty());
    }

    void findsTheNearestPoint()
    {
        const engine::Series series = seriesOf({0, 10, 20});
        QCOMPARE(ui::nearestPoint(series, -5'000'000), 0);
        QCOMPARE(ui::nearestPoint(series, 14'000'000), 1);
        QCOMPARE(ui::nearestPoint(series, 16'000'000), 2);
        QCOMPARE(ui::nearestPoint(series, 99'000'000), 2);
        QCOMPARE(ui::nearestPoint(seriesOf({}), 0), -1);
    }

    void ticksStandAtRoundTimes()
    {
        const auto labels = [](TimeSpan window, int most) {
            QStringList texts;
            for (const ui::TimeTick &tick : ui::timeTicks(window, most, QLocale::c()))
                texts << tick.label;
            return texts.join(QLatin1Char(' '));
        };
        QCOMPARE(labels(seconds(8 * 3600 - 60, 9 * 3600 + 60), 6), QStringLiteral("08:00 08:15 08:30 08:45 09:00"));
        QCOMPARE(labels(seconds(3, 12), 5), QStringLiteral("00:00:04 00:00:06 00:00:08 00:00:10 00:00:12"));
        QCOMPARE(labels(seconds(23 * 3600, 30 * 3600), 4),
                 QStringLiteral("2 Jan 00:00 2 Jan 02:00 2 Jan 04:00 2 Jan 06:00"));
        QCOMPARE(labels(seconds(0, 0), 4), QStringLiteral("00:00:00"));
        for (const int years : {1, 10, 100}) {
            const auto ticks = ui::timeTicks(seconds(0, std::int64_t(years) * 365 * 86400), 8, QLocale::c());
            QVERIFY(!ticks.empty() && ticks.size() <= 9);
        }
    }

    void reducesAMillionPoints()
    {
        engine::Series series = seriesOf({});
        for (int i = 0; i < 1'000'000; ++i) {
            series.timesUs.push_back(std::int64_t(i) * 1'000'000);
            series.values.push_back(std::sin(i / 1000.0));
            series.telegrams.push_back(std::uint32_t(i));
        }
        const TimeSpan window{series.timesUs.front(), series.timesUs.back()};
        const auto points = engine::reduce(series, window.fromUs, window.toUs, 600);
        QVERIFY(points.size() <= 1200);
        const auto gaps = ui::gapsIn(series, window, 3 * ui::typicalIntervalUs(series), ui::ChartPlot::kMaxParts - 1);
        QVERIFY(gaps.empty());
        QCOMPARE(pointCount(ui::splitAtGaps(points, gaps)), points.size());
    }

    void writesCsvForMachines()
    {
        const engine::Series series = seriesOf({0, 10, 20});
        const engine::Series *lines[] = {&series};
        QCOMPARE(ui::chartCsv(lines, seconds(5, 15)), QByteArray("received,quantity,value,unit,telegram\r\n"
                                                                 "1970-01-01T00:00:10.000Z,volume,0.25,m³,11\r\n"));
        QCOMPARE(ui::chartCsv({}, seconds(0, 1)), QByteArray("received,quantity,value,unit,telegram\r\n"));
    }

    void paintsAndTakesClicks()
    {
        const ui::Palette palette;
        ui::ChartPlot plot(palette);
        plot.resize(700, 400);
        plot.setWindow(seconds(0, 100));
        const engine::Series series = seriesOf({0, 25, 50, 75, 100});
        plot.setLine(ui::ChartPlot::Reading, {engine::reduce(series, 0, 100'000'000, plot.columns())},
                     QStringLiteral("Volume"));
        plot.setGaps({seconds(25, 50)});
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        const QImage plain = plot.grab().toImage();
        plot.setCursorPoint(QPointF(50'000, 0.5), ui::ChartPlot::Reading);
        QVERIFY(plain != plot.grab().toImage());

        QSignalSpy clicked(&plot, &ui::ChartPlot::timeClicked);
        const QRectF area = plot.chart()->plotArea();
        QTest::mouseClick(plot.viewport(), Qt::LeftButton, {}, area.center().toPoint());
        QCOMPARE(clicked.count(), 1);
        QVERIFY(std::abs(clicked.first().first().toLongLong() - 50'000'000) < 1'000'000);
        QTest::mouseClick(plot.viewport(), Qt::LeftButton, {}, {2, 2});
        QCOMPARE(clicked.count(), 1);

        QSignalSpy steps(&plot, &ui::ChartPlot::stepRequested);
        QTest::keyClick(&plot, Qt::Key_Left);
        QTest::keyClick(&plot, Qt::Key_Right);
        QCOMPARE(steps.count(), 2);
        QCOMPARE(steps.first().first().toInt(), -1);
    }

    void survivesConstantAndMissingLines()
    {
        const ui::Palette palette;
        ui::ChartPlot plot(palette);
        plot.resize(300, 200);
        plot.setWindow(seconds(0, 0));
        plot.setLine(ui::ChartPlot::Reading, {{{0, 5}, {10, 5}}, {{20, 5}}}, QStringLiteral("Constant"));
        plot.setLine(ui::ChartPlot::Signal, {}, QString());
        plot.grab();
        plot.setLine(ui::ChartPlot::Reading, {}, QString());
        plot.grab();
    }
};

QTEST_MAIN(TestChart)
#include "tst_chart.moc"
