// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/reference.h"
#include "engine/survey/meter_notes.h"
#include "ui/models/telegram_table_model.h"

#include <QApplication>

namespace {

constexpr std::uint32_t kRows = 1'000'000;
constexpr std::uint32_t kBatch = 1'000;
constexpr std::uint32_t kMeters = 50;

/// A million telegrams of fifty meters.
class Survey
{
public:
    Survey()
    {
        for (std::uint32_t i = 0; i < kRows; ++i)
            add();
    }

    void add()
    {
        const auto number = telegrams.count();
        engine::Reception reception;
        reception.telegram.bytes.assign(40, std::uint8_t(number));
        reception.telegram.rssiDbm = -60.0F - float(number * 7919 % 40);
        reception.utcUs = std::int64_t(number) * 100'000;
        engine::TelegramRow row;
        row.outcome = number % 3 == 0 ? wmbus::Outcome::NoKey : wmbus::Outcome::Decoded;
        const auto index = telegrams.append(reception, row);
        engine::TelegramSummary summary;
        summary.outcome = row.outcome;
        summary.link =
            wmbus::Address{.manufacturer = wmbus::manufacturerCode("KAM"), .id = number % kMeters, .type = 7};
        (void)meters.update(telegrams.row(index), index, summary);
    }

    engine::TelegramStore telegrams;
    engine::MeterRegistry meters;
    engine::MeterNotes notes;
};

Survey &survey()
{
    static Survey made;
    return made;
}

/// The cheapest thing that can be done with every row: the measure for all ratios below.
double referenceSeconds()
{
    const auto &telegrams = survey().telegrams;
    return bench::bestSeconds(5, [&telegrams] {
        std::int64_t sum = 0;
        for (std::uint32_t i = 0; i < kRows; ++i)
            sum += telegrams.row(i).rssiDeciDbm;
        benchmark::DoNotOptimize(sum);
    });
}

ui::TelegramFilter filter(const char *text)
{
    ui::TelegramFilter::Problem problem;
    return ui::TelegramFilter::parse(QString::fromUtf8(text), problem).value();
}

/// `ratio`: time for one round in units of the reference loop over a million rows.
class Stopwatch
{
public:
    explicit Stopwatch(benchmark::State &state) : m_state(state), m_reference(referenceSeconds()) { }
    ~Stopwatch() { m_state.counters["ratio"] = m_seconds / double(m_state.iterations()) / m_reference; }

    template <typename Work>
    void measure(Work work)
    {
        const double start = bench::workedSeconds();
        work();
        const double seconds = bench::workedSeconds() - start;
        m_state.SetIterationTime(seconds);
        m_seconds += seconds;
    }

private:
    benchmark::State &m_state;
    double m_reference;
    double m_seconds = 0;
};

struct Model
{
    ui::Palette palette;
    ui::TelegramTableModel model{survey().telegrams, survey().meters, survey().notes,
                                 [](auto, auto &out) { out.clear(); }, palette};

    Model() { model.appendTelegrams(0, survey().telegrams.count()); }
};

void insertBatch(benchmark::State &state, const char *text, int sortColumn)
{
    Model table;
    table.model.setFilter(filter(text), 0);
    table.model.sort(sortColumn);
    Stopwatch stopwatch(state);
    for ([[maybe_unused]] auto round : state) {
        const auto first = survey().telegrams.count();
        for (std::uint32_t i = 0; i < kBatch; ++i)
            survey().add();
        stopwatch.measure([&] { table.model.appendTelegrams(first, kBatch); });
    }
}

void insertFiltered(benchmark::State &state)
{
    insertBatch(state, "state:decoded rssi>-90", -1);
}

void insertSorted(benchmark::State &state)
{
    insertBatch(state, "", int(ui::TelegramTableModel::Column::Signal));
}

void refilter(benchmark::State &state, const char *text)
{
    Model table;
    Stopwatch stopwatch(state);
    for ([[maybe_unused]] auto round : state)
        stopwatch.measure([&] { table.model.setFilter(filter(text), 0); });
}

void sortBySignal(benchmark::State &state)
{
    Model table;
    Stopwatch stopwatch(state);
    for ([[maybe_unused]] auto round : state)
        stopwatch.measure([&] { table.model.sort(int(ui::TelegramTableModel::Column::Signal)); });
}

} // namespace

BENCHMARK(insertFiltered)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(50);
BENCHMARK(insertSorted)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(50);
BENCHMARK_CAPTURE(refilter, number, "rssi>-80")->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(refilter, word, "kam")->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(refilter, hex, "hex:0413")->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(sortBySignal)->UseManualTime()->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // icons want a QGuiApplication
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
