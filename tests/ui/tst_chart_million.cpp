// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of a million telegrams. How fast that is, tests/bench/bench_chart tells.
#include "ui/charts/chart_drawing.h"
#include "ui/charts/chart_stack.h"
#include "ui/charts/time_window.h"

#include "support/fail_on_warning.h"

#include <QImage>
#include <QtCharts/QLineSeries>
#include <QtTest/QTest>

#include <algorithm>
#include <memory>
#include <optional>

namespace {

constexpr std::uint32_t kTelegrams = 1'000'000;
constexpr std::int64_t kIntervalUs = 16'000'000;
constexpr std::int64_t kStartUs = 1'780'000'000'000'000;
constexpr std::uint32_t kPeak = 654'321; ///< one value that stands out
constexpr std::uint32_t kSilentFrom = 300'000; ///< a day without a telegram behind this one
constexpr std::int64_t kSilenceUs = 86'400'000'000;

} // namespace

class TestChartMillion : public QObject
{
    Q_OBJECT

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
    ui::Palette m_palette;
    std::shared_ptr<engine::MeterSeries> m_series;
    std::vector<ui::ChartLine> m_lines;
    std::unique_ptr<ui::ChartStack> m_stack;
    ui::TimeWindow m_window;

    [[nodiscard]] static std::int64_t timeOf(std::uint32_t telegram)
    {
        return kStartUs + telegram * kIntervalUs + (telegram > kSilentFrom ? kSilenceUs : 0);
    }

    /// As the view does it.
    void draw()
    {
        std::vector<ui::StackedLine> stacked;
        for (const ui::ChartLine &line : m_lines) {
            const auto silences = ui::silencesOf(line, kIntervalUs, m_window.span(), m_stack->columns());
            stacked.push_back(ui::stackedLine(line, silences, m_window.span(), m_stack->columns()));
        }
        m_stack->setWindow(m_window.span());
        m_stack->setLines(std::move(stacked));
    }

    [[nodiscard]] std::vector<QLineSeries *> shownParts() const
    {
        std::vector<QLineSeries *> parts;
        for (QAbstractSeries *series : m_stack->plots().front()->chart()->series()) {
            auto *part = qobject_cast<QLineSeries *>(series);
            if (part && part->count() > 0)
                parts.push_back(part);
        }
        return parts;
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsAll();
    void zoomsDownToSinglePoints();
    void movesThroughAllOfIt();
};

void TestChartMillion::initTestCase()
{
    m_series = std::make_shared<engine::MeterSeries>();
    wmbus::DecodedTelegram decoded;
    decoded.outcome = wmbus::Outcome::Decoded;
    decoded.records.resize(1);
    decoded.records[0].quantity = "flow-temperature";
    decoded.records[0].unit = "°C";
    for (std::uint32_t i = 0; i < kTelegrams; ++i) {
        engine::TelegramRow row;
        row.utcUs = timeOf(i);
        row.rssiDeciDbm = std::int16_t(-700 - i % 100);
        decoded.records[0].value = wmbus::Decimal{i == kPeak ? 90 : std::int64_t(20 + i % 7), 0};
        m_series->append(i, row, decoded);
    }
    m_series->settle();
    for (const engine::Series &series : m_series->all())
        m_lines.push_back({{0, series.key, false}, int(m_lines.size()), m_series, {}});
}

void TestChartMillion::init()
{
    m_failOnWarning.emplace();
    m_stack = std::make_unique<ui::ChartStack>(m_palette);
    m_stack->resize(1000, 500);
    m_stack->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_stack.get()));
    m_window = {};
    m_window.setData(ui::spanOf(m_lines));
    draw();
    m_stack->grab(); // lays axes out, so that columns are counted right
    draw();
}

void TestChartMillion::cleanup()
{
    m_stack.reset();
    m_failOnWarning.reset();
}

void TestChartMillion::showsAll()
{
    QCOMPARE(m_window.span(), (ui::TimeSpan{timeOf(0), timeOf(kTelegrams - 1)}));
    int points = 0;
    double highest = 0;
    for (const QLineSeries *part : shownParts()) {
        points += part->count();
        for (const QPointF &point : part->points())
            highest = std::max(highest, point.y());
    }
    QCOMPARE(shownParts().size(), std::size_t(4)); // both lines are cut at the silence
    QVERIFY(points > m_stack->columns());
    QVERIFY(points <= 2 * 2 * (m_stack->columns() + 1));
    QCOMPARE(highest, 90.0); // the one peak is not lost
    const QImage picture = m_stack->grab().toImage();
    m_window.moveTo(timeOf(kTelegrams / 2));
    m_window.zoom(0.1, timeOf(kTelegrams / 2));
    draw();
    QVERIFY(m_stack->grab().toImage() != picture);
}

void TestChartMillion::zoomsDownToSinglePoints()
{
    for (int i = 0; i < 30; ++i) {
        m_window.zoom(0.5, timeOf(kPeak));
        draw();
        QVERIFY(m_window.span().contains(timeOf(kPeak)));
        m_stack->grab();
    }
    QCOMPARE(m_window.span().lengthUs(), ui::TimeWindow::kShortestUs);
    const QPointF place = m_stack->place({1, timeOf(kPeak), 90});
    QVERIFY(m_stack->rect().contains(place.toPoint()));
    for (int i = 0; i < 30; ++i)
        m_window.zoom(2, timeOf(kPeak));
    QVERIFY(m_window.showsAll());
}

void TestChartMillion::movesThroughAllOfIt()
{
    m_window.showLatest(kIntervalUs * 1000);
    int moves = 0;
    for (; m_window.span().fromUs > m_window.data().fromUs; ++moves) {
        m_window.moveBy(-30 * m_window.span().lengthUs());
        draw();
        QVERIFY(!shownParts().empty());
    }
    QVERIFY(moves > 20);
}

QTEST_MAIN(TestChartMillion)
#include "tst_chart_million.moc"
