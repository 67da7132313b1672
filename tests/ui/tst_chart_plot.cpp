// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_plot.h"

#include "support/fail_on_warning.h"
#include "ui/wheel.h"

#include <QSignalSpy>
#include <QtCharts/QCategoryAxis>
#include <QtTest/QTest>

#include <cmath>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using ui::ChartPlot;
using ui::TimeSpan;

namespace {

constexpr std::int64_t kSecond = 1'000'000;

TimeSpan seconds(std::int64_t from, std::int64_t to)
{
    return {from * kSecond, to * kSecond};
}

ui::PlotLine risingLine()
{
    ui::PlotLine line;
    line.parts = {{{0, 0}, {25'000, 0.25}, {50'000, 0.5}, {75'000, 0.75}, {100'000, 1}}};
    return line;
}

} // namespace

class TestChartPlot : public QObject
{
    Q_OBJECT

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
    ui::Palette m_palette;
    std::unique_ptr<ChartPlot> m_plot;

    [[nodiscard]] QStringList axisLabels(Qt::Orientation orientation) const
    {
        for (QAbstractAxis *axis : m_plot->chart()->axes(orientation)) {
            if (axis->isVisible())
                return qobject_cast<QCategoryAxis *>(axis)->categoriesLabels();
        }
        return {};
    }

    [[nodiscard]] QPoint middle() const { return m_plot->chart()->plotArea().center().toPoint(); }

    void turnWheel(QPoint angle, Qt::KeyboardModifiers modifiers = {})
    {
        support::turnWheel(m_plot->viewport(), middle(), angle, modifiers);
    }

private Q_SLOTS:
    void init();
    void cleanup();
    void writesNumbersOfTheLocale();
    void clicksAreNoDrags();
    void dragsMoveTheWindow();
    void wheelZoomsAndMoves();
    void keysDoEverything();
    void placesPointsWhereTheyAreDrawn();
    void showsGapsBarsAndMarks();
    void survivesConstantAndMissingLines();
};

void TestChartPlot::init()
{
    m_failOnWarning.emplace();
    m_plot = std::make_unique<ChartPlot>(m_palette);
    m_plot->resize(700, 400);
    m_plot->setWindow(seconds(0, 100));
    m_plot->setLines({risingLine()}, {u"Volume (m³)"_s, QString()});
    m_plot->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_plot.get()));
}

void TestChartPlot::cleanup()
{
    m_plot.reset();
    QLocale::setDefault(QLocale::c());
    m_failOnWarning.reset();
}

void TestChartPlot::writesNumbersOfTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    ui::PlotLine signal;
    signal.parts = {{{0, -61.5}, {100'000, -60.5}}};
    m_plot->setLines({signal}, {u"Signal (dBm)"_s, QString()});
    const QStringList labels = axisLabels(Qt::Vertical);
    QVERIFY(labels.contains(u"−61,0"_s));
    QVERIFY(!labels.join(u' ').contains(u'-'));
}

void TestChartPlot::clicksAreNoDrags()
{
    QSignalSpy clicked(m_plot.get(), &ChartPlot::clicked);
    QSignalSpy moved(m_plot.get(), &ChartPlot::moveRequested);
    QTest::mouseClick(m_plot->viewport(), Qt::LeftButton, {}, middle());
    QCOMPARE(clicked.count(), 1);
    QTest::mouseClick(m_plot->viewport(), Qt::LeftButton, {}, {2, 2}); // beside the plot
    QTest::mouseClick(m_plot->viewport(), Qt::RightButton, {}, middle());
    QCOMPARE(clicked.count(), 1);
    QVERIFY(moved.isEmpty());
    QSignalSpy all(m_plot.get(), &ChartPlot::allRequested);
    QTest::mouseDClick(m_plot->viewport(), Qt::LeftButton, {}, middle());
    QCOMPARE(all.count(), 1);
}

void TestChartPlot::dragsMoveTheWindow()
{
    QSignalSpy clicked(m_plot.get(), &ChartPlot::clicked);
    QSignalSpy moved(m_plot.get(), &ChartPlot::moveRequested);
    const double width = m_plot->chart()->plotArea().width();
    QTest::mousePress(m_plot->viewport(), Qt::LeftButton, {}, middle());
    QTest::mouseMove(m_plot->viewport(), middle() + QPoint(60, 0));
    QTest::mouseMove(m_plot->viewport(), middle() + QPoint(100, 0));
    QTest::mouseRelease(m_plot->viewport(), Qt::LeftButton, {}, middle() + QPoint(100, 0));
    double sum = 0;
    for (const auto &move : moved)
        sum += move.first().toDouble();
    QVERIFY(std::abs(sum + 100 / width) < 1e-9); // to the right: earlier times
    QVERIFY(clicked.isEmpty());
}

void TestChartPlot::wheelZoomsAndMoves()
{
    QSignalSpy zoomed(m_plot.get(), &ChartPlot::zoomRequested);
    QSignalSpy moved(m_plot.get(), &ChartPlot::moveRequested);
    turnWheel({0, 120});
    QCOMPARE(zoomed.count(), 1);
    QVERIFY(zoomed.first().at(0).toDouble() < 1);
    const auto around = zoomed.first().at(1).value<std::optional<std::int64_t>>();
    QVERIFY(around && std::abs(*around - 50 * kSecond) < kSecond);
    turnWheel({0, -120});
    QVERIFY(zoomed.last().at(0).toDouble() > 1);
    turnWheel({120, 0});
    turnWheel({0, -120}, Qt::ShiftModifier);
    QCOMPARE(zoomed.count(), 2);
    QCOMPARE(moved.count(), 2);
    QVERIFY(moved.first().first().toDouble() < 0);
    QVERIFY(moved.last().first().toDouble() > 0);
}

void TestChartPlot::keysDoEverything()
{
    QSignalSpy steps(m_plot.get(), &ChartPlot::stepRequested);
    QSignalSpy lines(m_plot.get(), &ChartPlot::lineStepRequested);
    QSignalSpy moved(m_plot.get(), &ChartPlot::moveRequested);
    QSignalSpy zoomed(m_plot.get(), &ChartPlot::zoomRequested);
    QSignalSpy ends(m_plot.get(), &ChartPlot::endRequested);
    QSignalSpy all(m_plot.get(), &ChartPlot::allRequested);
    QSignalSpy activated(m_plot.get(), &ChartPlot::activated);
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End,
                              Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0, Qt::Key_PageUp, Qt::Key_Return})
        QTest::keyClick(m_plot.get(), key);
    QTest::keyClick(m_plot.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(steps.count(), 2);
    QCOMPARE(steps.first().first().toInt(), -1);
    QCOMPARE(lines.count(), 2);
    QCOMPARE(ends.count(), 2);
    QCOMPARE(zoomed.count(), 2);
    QVERIFY(zoomed.first().first().toDouble() < 1);
    QCOMPARE(all.count(), 1);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(moved.count(), 2);
}

void TestChartPlot::placesPointsWhereTheyAreDrawn()
{
    const QRectF area = m_plot->chart()->plotArea();
    const QPointF place = m_plot->place({50 * kSecond, 0.5, 0});
    QVERIFY((place - area.center()).manhattanLength() <= 2);
}

void TestChartPlot::showsGapsBarsAndMarks()
{
    QImage before = m_plot->grab().toImage();
    const auto changes = [&] {
        const QImage now = m_plot->grab().toImage();
        return now != std::exchange(before, now);
    };
    m_plot->setGaps({{seconds(25, 50), false, u"Nothing was heard."_s}});
    QVERIFY(changes());
    m_plot->setGaps({{seconds(25, 50), true, u"Nobody listened."_s}});
    QVERIFY(changes());
    m_plot->setCursorPoint(ui::PlotPoint{50 * kSecond, 0.5, 0});
    QVERIFY(changes());
    m_plot->setSelectedPoints({{75 * kSecond, 0.75, 0}});
    QVERIFY(changes());
    ui::PlotLine bars;
    bars.axis = 1;
    bars.bars = {{seconds(0, 50), 3}, {seconds(50, 100), -1}};
    m_plot->setLines({risingLine(), bars}, {u"Volume"_s, u"Used"_s});
    QVERIFY(changes());
}

void TestChartPlot::survivesConstantAndMissingLines()
{
    m_plot->setWindow(seconds(0, 0));
    ui::PlotLine constant;
    constant.parts = {{{0, 5}, {10, 5}}, {{20, 5}}};
    m_plot->setLines({constant}, {u"Constant"_s, QString()});
    m_plot->grab();
    m_plot->setLines({}, {});
    m_plot->grab();
    m_plot->setWindow(seconds(0, 86400), {{3600 * kSecond, u"one"_s}, {7200 * kSecond, u"two"_s}});
    QCOMPARE(axisLabels(Qt::Horizontal), QStringList({u"one"_s, u"two"_s}));
}

QTEST_MAIN(TestChartPlot)
#include "tst_chart_plot.moc"
