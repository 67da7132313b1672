// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mouse.h"
#include "ui/wheel.h"

#include "engine/capture/capture_writer.h"
#include "support/fail_on_warning.h"
#include "support/hex.h"
#include "ui/charts/chart_plot.h"
#include "ui/models/meter_table_model.h"
#include "ui/models/telegram_table_model.h"

#include <QLabel>
#include <QtCharts/QLineSeries>

#include <algorithm>
#include <memory>
#include <optional>

using support::MainWindowScene;

namespace {

constexpr std::uint32_t kTelegrams = 1'000'000;
constexpr std::uint32_t kId = 0x30712845;
constexpr std::int64_t kIntervalUs = 16'000'000; ///< half a year
constexpr std::int64_t kStartUs = 1'767'225'600'000'000; ///< 2026-01-01
constexpr std::uint32_t kPeak = 654'321; ///< two telegrams that stand out
constexpr std::uint32_t kTrough = 345'678;
constexpr double kPeakM3 = 900;
constexpr double kTroughM3 = 100;
constexpr int kPatienceMs = 240'000;

std::int64_t timeOf(std::uint32_t telegram)
{
    return kStartUs + telegram * kIntervalUs;
}

std::uint32_t litresOf(std::uint32_t telegram)
{
    if (telegram == kPeak)
        return std::uint32_t(kPeakM3 * 1000);
    return telegram == kTrough ? std::uint32_t(kTroughM3 * 1000) : 500'000 + telegram % 1000;
}

/// A capture with the telegrams of one water meter. False if it cannot be written.
bool makeCapture(const QString &path)
{
    engine::CaptureWriter writer;
    if (!writer.open(path).isEmpty())
        return false;
    engine::Reception reception;
    reception.telegram.bytes = support::fromHex(support::waterTelegram(kId, 0, 0));
    reception.telegram.mode = radio::LinkMode::T;
    reception.telegram.crc = radio::CrcState::VerifiedByDevice;
    radio::Bytes &bytes = reception.telegram.bytes;
    for (std::uint32_t i = 0; i < kTelegrams; ++i) {
        constexpr std::size_t kAccessNumber = 11;
        bytes[kAccessNumber] = std::uint8_t(i);
        const std::uint32_t litres = litresOf(i);
        for (std::size_t byte = 0; byte < 4; ++byte)
            bytes[bytes.size() - 4 + byte] = std::uint8_t(litres >> 8 * byte);
        reception.utcUs = timeOf(i);
        writer.receptionArrived(reception);
        if (i % 1000 == 0 && !writer.waitForRoom())
            return false;
    }
    return writer.close();
}

/// What the line of the chart is drawn with.
struct Drawn
{
    QList<QPointF> points;
    double lowest = 0;
    double highest = 0;

    explicit Drawn(const ui::ChartPlot &plot)
    {
        for (const QAbstractSeries *series : plot.chart()->series())
            if (const auto *part = qobject_cast<const QLineSeries *>(series))
                points += part->points();
        const auto byValue = [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); };
        const auto [low, high] = std::minmax_element(points.begin(), points.end(), byValue);
        lowest = points.isEmpty() ? 0 : low->y();
        highest = points.isEmpty() ? 0 : high->y();
    }
};

} // namespace

/// A capture with a million telegrams of one meter, opened in the real window, and their chart.
class TestWindowMillion : public QObject
{
    Q_OBJECT

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
    std::unique_ptr<MainWindowScene> m_scene;
    ui::ChartPlot *m_plot = nullptr;

    [[nodiscard]] QString info() const { return m_scene->child<QLabel>("chartInfo")->text(); }
    [[nodiscard]] QPoint middle() const { return m_plot->chart()->plotArea().center().toPoint(); }
    [[nodiscard]] std::optional<std::uint32_t> selected() const { return m_scene->selection.telegram(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(m_plot, key, modifiers); }

    /// Never more than can be seen: two points in each column, and one beyond each edge.
    [[nodiscard]] bool isReduced(const Drawn &drawn) const
    {
        return drawn.points.size() <= 2 * (m_plot->columns() + 1);
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_scene.reset(); }
    void isDrawnReduced();
    void keysZoomAndMove();
    void mouseZoomsAndMoves();
    void pointsLeadToTelegramsAndBack();
};

void TestWindowMillion::initTestCase()
{
    const support::FailOnWarning failOnWarning;
    m_scene = std::make_unique<MainWindowScene>();
    m_scene->window->resize(1366, 768);
    QVERIFY(QTest::qWaitForWindowActive(m_scene->window.get()));
    const QString file = m_scene->path("half-a-year.meterscope");
    QVERIFY(makeCapture(file));
    m_scene->window->openFiles({file});
    QTRY_COMPARE_WITH_TIMEOUT(m_scene->session.telegrams().count(), kTelegrams, kPatienceMs);
    QTRY_VERIFY(!m_scene->session.isImporting());

    QVERIFY(
        support::clickCell(*m_scene->child<ui::DataTable>("meterTable"), 0, int(ui::MeterTableModel::Column::Number)));
    QTest::mouseClick(m_scene->child<QPushButton>("detailsChart"), Qt::LeftButton);
    m_plot = m_scene->child<ui::ChartPlot>("chartPlot");
    const auto series = m_scene->session.series(0);
    QTRY_VERIFY_WITH_TIMEOUT(series->isComplete(), kPatienceMs);
    QCOMPARE(series->all().size(), std::size_t(1));
    QCOMPARE(series->all().front().values.size(), std::size_t(kTelegrams));
    QTRY_COMPARE(Drawn(*m_plot).points.last().x(), double(timeOf(kTelegrams - 1)) / 1000);
}

void TestWindowMillion::init()
{
    m_failOnWarning.emplace();
    press(Qt::Key_0); // all of it
}

void TestWindowMillion::cleanup()
{
    m_failOnWarning.reset();
}

void TestWindowMillion::isDrawnReduced()
{
    const Drawn drawn(*m_plot);
    QVERIFY(isReduced(drawn));
    QVERIFY(drawn.points.size() > m_plot->columns());
    QCOMPARE(drawn.points.first().x(), double(timeOf(0)) / 1000);
    QCOMPARE(drawn.highest, kPeakM3); // one telegram of a million
    QCOMPARE(drawn.lowest, kTroughM3);
}

void TestWindowMillion::keysZoomAndMove()
{
    press(Qt::Key_Home);
    const QImage whole = m_plot->grab().toImage();
    for (int i = 0; i < 30; ++i) {
        press(Qt::Key_Plus); // around the cursor
        QVERIFY(isReduced(Drawn(*m_plot)));
    }
    QVERIFY(m_plot->grab().toImage() != whole);
    const Drawn near(*m_plot);
    QVERIFY(near.points.size() > 2);
    for (qsizetype i = 0; i < near.points.size(); ++i) // every single one of them
        QCOMPARE(near.points[i], QPointF(double(timeOf(std::uint32_t(i))) / 1000, litresOf(std::uint32_t(i)) / 1000.0));

    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_PageDown);
    const Drawn later(*m_plot);
    QVERIFY(later.points.first().x() > near.points.first().x());
    QVERIFY(isReduced(later));
    press(Qt::Key_0);
    QCOMPARE(Drawn(*m_plot).points.first().x(), double(timeOf(0)) / 1000);
}

void TestWindowMillion::mouseZoomsAndMoves()
{
    const Drawn whole(*m_plot);
    for (int i = 0; i < 10; ++i)
        support::turnWheel(m_plot->viewport(), middle(), {0, 120});
    const Drawn near(*m_plot);
    QVERIFY(isReduced(near));
    const double middleMs = double(timeOf(kTelegrams / 2)) / 1000;
    QVERIFY(near.points.first().x() < middleMs && near.points.last().x() > middleMs);
    QVERIFY(near.points.last().x() - near.points.first().x()
            < (whole.points.last().x() - whole.points.first().x()) / 50);

    QTest::mousePress(m_plot->viewport(), Qt::LeftButton, {}, middle());
    QTest::mouseMove(m_plot->viewport(), middle() + QPoint(200, 0));
    QTest::mouseRelease(m_plot->viewport(), Qt::LeftButton, {}, middle() + QPoint(200, 0));
    const Drawn earlier(*m_plot);
    QVERIFY(earlier.points.first().x() < near.points.first().x());
    QVERIFY(isReduced(earlier));
    QTest::mouseDClick(m_plot->viewport(), Qt::LeftButton, {}, middle());
    QCOMPARE(Drawn(*m_plot).points, whole.points);
}

void TestWindowMillion::pointsLeadToTelegramsAndBack()
{
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    QCOMPARE(selected(), std::optional(0U));
    const QString first = info();
    press(Qt::Key_End);
    press(Qt::Key_Return);
    QCOMPARE(selected(), std::optional(kTelegrams - 1));
    QVERIFY(info() != first);

    // The peak of half a year is one pixel wide; a click on it finds its telegram.
    const QPointF peak = m_plot->place({timeOf(kPeak), kPeakM3, 0});
    QTest::mouseClick(m_plot->viewport(), Qt::LeftButton, {}, peak.toPoint());
    QCOMPARE(selected(), std::optional(kPeak));
    QVERIFY2(info().contains(QStringLiteral("900.000")), qPrintable(info()));

    // A telegram chosen in the list is marked in the chart.
    const QImage before = m_plot->grab().toImage();
    auto *list = m_scene->child<ui::DataTable>("telegramTable");
    QVERIFY(m_scene->trigger(ui::command::kFind));
    QVERIFY(support::clickCell(*list, kTrough, int(ui::TelegramTableModel::Column::Time)));
    QCOMPARE(selected(), std::optional(kTrough));
    QTest::mouseClick(m_scene->child<QPushButton>("detailsChart"), Qt::LeftButton);
    QVERIFY(m_plot->grab().toImage() != before);
}

QTEST_MAIN(TestWindowMillion)
#include "tst_window_million.moc"
