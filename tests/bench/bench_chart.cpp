// SPDX-License-Identifier: GPL-3.0-or-later
// Six lines over a million telegrams each: what one refresh costs, once a second while telegrams arrive.
#include "bench/reference.h"
#include "ui/charts/chart_drawing.h"
#include "ui/charts/chart_stack.h"

#include <QApplication>

#include <memory>
#include <numeric>

namespace {

constexpr std::uint32_t kTelegrams = 1'000'000;
constexpr int kLines = 6;
constexpr std::int64_t kIntervalUs = 16'000'000;
constexpr std::int64_t kStartUs = 1'780'000'000'000'000;

/// A meter that sends six numbers.
class TalkingMeter
{
public:
    TalkingMeter()
    {
        m_decoded.outcome = wmbus::Outcome::Decoded;
        for (int i = 0; i < kLines; ++i) {
            wmbus::Record record;
            record.quantity = i % 2 == 0 ? "volume" : "flow-temperature";
            record.unit = i % 2 == 0 ? "m³" : "°C";
            record.tariff = std::uint32_t(i);
            m_decoded.records.push_back(record);
        }
        while (m_sent < kTelegrams)
            send();
        series->settle();
    }

    void send()
    {
        engine::TelegramRow row;
        row.utcUs = kStartUs + m_sent * kIntervalUs;
        for (std::size_t i = 0; i < m_decoded.records.size(); ++i)
            m_decoded.records[i].value = wmbus::Decimal{std::int64_t(m_sent * 7919 % 1000 + i * m_sent), -3};
        series->append(m_sent++, row, m_decoded);
    }

    const std::shared_ptr<engine::MeterSeries> series = std::make_shared<engine::MeterSeries>();

private:
    wmbus::DecodedTelegram m_decoded;
    std::uint32_t m_sent = 0;
};

TalkingMeter &meter()
{
    static TalkingMeter made;
    return made;
}

/// The chart of a maximised window.
class Chart
{
public:
    Chart()
    {
        int style = 0;
        for (const engine::Series &series : meter().series->all())
            lines.push_back({{0, series.key, false}, style++, meter().series, {}});
        stack.resize(1200, 700);
        stack.show();
        refresh();
        stack.grab(); // lays axes out
    }

    void refresh()
    {
        const ui::TimeSpan window = ui::spanOf(lines);
        std::vector<ui::StackedLine> stacked;
        for (const ui::ChartLine &line : lines) {
            const auto silences = ui::silencesOf(line, kIntervalUs, window, stack.columns());
            stacked.push_back(ui::stackedLine(line, silences, window, stack.columns()));
        }
        stack.setWindow(window);
        stack.setLines(std::move(stacked));
    }

    ui::Palette palette;
    ui::ChartStack stack{palette};
    std::vector<ui::ChartLine> lines;
};

/// The cheapest thing that can be done with all values.
double referenceSeconds()
{
    return bench::bestSeconds(5, [] {
        for (const engine::Series &series : meter().series->all())
            benchmark::DoNotOptimize(std::accumulate(series.values.begin(), series.values.end(), 0.0));
    });
}

void reduceSixLines(benchmark::State &state)
{
    const Chart chart;
    const ui::TimeSpan window = ui::spanOf(chart.lines);
    bench::measure(state, referenceSeconds(), [&] {
        for (const ui::ChartLine &line : chart.lines)
            benchmark::DoNotOptimize(engine::reduce(*line.series(), window.fromUs, window.toUs, chart.stack.columns()));
    });
}

void refreshSixLines(benchmark::State &state)
{
    Chart chart;
    bench::measure(state, referenceSeconds(), [&] { chart.refresh(); });
}

void repaintSixLines(benchmark::State &state)
{
    Chart chart;
    QPixmap picture(chart.stack.size());
    bench::measure(state, referenceSeconds(), [&] { chart.stack.render(&picture); });
}

/// As it goes live: some telegrams, new points, a repaint.
void refreshLive(benchmark::State &state)
{
    Chart chart;
    QPixmap picture(chart.stack.size());
    bench::measure(state, referenceSeconds(), [&] {
        meter().send();
        meter().series->settle();
        chart.refresh();
        chart.stack.render(&picture);
    });
}

} // namespace

BENCHMARK(reduceSixLines)->Unit(benchmark::kMillisecond);
BENCHMARK(refreshSixLines)->Unit(benchmark::kMillisecond);
BENCHMARK(repaintSixLines)->Unit(benchmark::kMillisecond);
BENCHMARK(refreshLive)->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
