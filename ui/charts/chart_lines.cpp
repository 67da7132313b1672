// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_lines.h"

#include "ui/charts/line_style.h"

#include <algorithm>

namespace ui {

namespace {

static_assert(ChartLines::kMost <= kLineStyles);

bool isSignal(const LineId &id)
{
    return id.key == engine::signalSeriesKey();
}

bool isSame(const engine::SeriesKey &key, const engine::Reading &reading)
{
    return key.quantity == reading.quantity && key.unit == reading.unit && key.function == reading.function
           && key.storage == reading.storage && key.tariff == reading.tariff && key.subunit == reading.subunit;
}

} // namespace

const engine::Series *ChartLine::series() const
{
    if (derived)
        return derived->series.values.empty() ? nullptr : &derived->series;
    return meter ? meter->find(id.key) : nullptr;
}

void ChartLines::setMeter(std::optional<std::uint32_t> meter)
{
    if (meter == m_meter)
        return;
    m_meter = meter;
    m_meterSeries.reset();
    if (!m_comparing) {
        m_lines.clear();
        m_expected.clear();
    }
    if (meter)
        expect(*meter);
}

void ChartLines::expect(std::uint32_t meter)
{
    const auto isMeter = [=](const Expected &each) { return each.meter == meter; };
    if (std::none_of(m_expected.begin(), m_expected.end(), isMeter))
        m_expected.push_back({meter, nullptr});
}

void ChartLines::setComparing(bool comparing)
{
    m_comparing = comparing;
    if (comparing)
        return;
    std::erase_if(m_lines, [this](const ChartLine &line) { return line.id.meter != m_meter; });
    std::erase_if(m_expected, [this](const Expected &each) { return each.meter != m_meter; });
}

void ChartLines::compare(const std::vector<std::uint32_t> &meters)
{
    m_comparing = true;
    for (const std::uint32_t meter : meters)
        expect(meter);
}

bool ChartLines::contains(const LineId &id) const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [&](const ChartLine &line) { return line.id == id; });
}

bool ChartLines::shows(std::uint32_t meter) const
{
    const auto isExpected = [=](const Expected &each) { return each.meter == meter; };
    const auto isShown = [=](const ChartLine &line) { return line.id.meter == meter; };
    return meter == m_meter || std::any_of(m_expected.begin(), m_expected.end(), isExpected)
           || std::any_of(m_lines.begin(), m_lines.end(), isShown);
}

bool ChartLines::isReading() const
{
    return m_meterSeries && !m_meterSeries->isComplete();
}

void ChartLines::add(const LineId &id)
{
    insert(id);
    chosenByHand();
    refresh();
}

void ChartLines::remove(const LineId &id)
{
    std::erase_if(m_lines, [&](const ChartLine &line) { return line.id == id; });
    chosenByHand();
}

void ChartLines::insert(const LineId &id)
{
    if (isFull() || contains(id))
        return;
    int style = 0;
    const auto isTaken = [&](const ChartLine &line) { return line.style == style; };
    while (std::any_of(m_lines.begin(), m_lines.end(), isTaken))
        ++style;
    m_lines.push_back({.id = id, .style = style, .meter = seriesOf(id.meter), .derived = {}, .shown = Shown::Total});
}

void ChartLines::chosenByHand()
{
    std::erase_if(m_expected, [this](const Expected &each) { return each.meter == m_meter; });
    m_wanted.clear();
    for (const ChartLine &line : m_lines) {
        if (line.id.meter == m_meter)
            m_wanted.push_back(line.id);
    }
}

/// Compared are the same numbers of several meters, and signals only where nothing else is.
std::vector<LineId> ChartLines::wanted() const
{
    if (!m_comparing || m_lines.empty())
        return m_wanted;
    const bool onlySignals =
        std::all_of(m_lines.begin(), m_lines.end(), [](const ChartLine &line) { return isSignal(line.id); });
    std::vector<LineId> ids;
    for (const ChartLine &line : m_lines) {
        if (onlySignals || !isSignal(line.id))
            ids.push_back(line.id);
    }
    return ids;
}

void ChartLines::addWanted(std::uint32_t meter)
{
    const LineChoices choices = this->choices(meter);
    bool found = false;
    for (LineId id : wanted()) {
        id.meter = meter;
        const auto &offered = id.stored ? choices.stored : choices.received;
        if (std::find(offered.begin(), offered.end(), id) == offered.end())
            continue;
        insert(id);
        found = true;
    }
    if (found || choices.received.empty())
        return;
    insert(choices.received.front());
    if (!m_comparing && isSignal(choices.received.back()))
        insert(choices.received.back());
}

LineChoices ChartLines::choices(std::uint32_t meter) const
{
    LineChoices choices;
    const auto series = seriesOf(meter);
    const auto &readings = m_session->meters().meter(meter).readings;
    for (const engine::Series &each : series->all()) {
        const LineId id{meter, each.key, false};
        if (isSignal(id))
            continue;
        const bool isMain = !readings.empty() && isSame(each.key, readings.front());
        choices.received.insert(isMain ? choices.received.begin() : choices.received.end(), id);
    }
    if (series->find(engine::signalSeriesKey()))
        choices.received.push_back({meter, engine::signalSeriesKey(), false});
    for (const StoredValues &each : stored(meter).first) {
        if (!each.dates.empty())
            choices.stored.push_back({meter, each.key, true});
    }
    return choices;
}

std::shared_ptr<const engine::MeterSeries> ChartLines::seriesOf(std::uint32_t meter) const
{
    return meter == m_meter && m_meterSeries ? m_meterSeries : m_session->series(meter);
}

std::pair<std::vector<StoredValues>, std::uint32_t> ChartLines::stored(std::uint32_t meter) const
{
    constexpr int kLookBack = 200; // many meters send their past values only now and then
    wmbus::DecodedTelegram decoded;
    std::uint32_t telegram = m_session->meters().meter(meter).newest;
    for (int i = 0; i < kLookBack && m_session->telegrams().contains(telegram); ++i) {
        m_session->decode(telegram, wmbus::Depth::Readings, decoded);
        if (auto values = storedValues(decoded); !values.empty())
            return {std::move(values), telegram};
        telegram = m_session->telegrams().row(telegram).previous;
    }
    return {{}, engine::kNoTelegram};
}

void ChartLines::derive(ChartLine &line) const
{
    line.derived.reset();
    line.shown = isCounter(line.id.key) ? m_shown : Shown::Total;
    if (line.id.stored) {
        const auto [values, telegram] = stored(line.id.meter);
        line.derived.emplace();
        for (const StoredValues &each : values) {
            if (each.key == line.id.key)
                line.derived = storedBars(each, telegram, line.shown);
        }
    } else if (line.shown != Shown::Total) {
        if (const engine::Series *counter = line.series())
            line.derived = differences(*counter, line.shown);
    }
}

void ChartLines::refresh()
{
    if (m_meter)
        m_meterSeries = seriesOf(*m_meter);
    for (Expected &each : m_expected) {
        each.series = seriesOf(each.meter);
        addWanted(each.meter);
    }
    std::erase_if(m_expected,
                  [this](const Expected &each) { return each.meter != m_meter && each.series->isComplete(); });
    for (ChartLine &line : m_lines) {
        if (!line.meter)
            line.meter = seriesOf(line.id.meter);
        derive(line);
    }
}

void ChartLines::release()
{
    m_meterSeries.reset();
    for (Expected &each : m_expected)
        each.series.reset();
    for (ChartLine &line : m_lines) {
        line.meter.reset();
        line.derived.reset();
    }
}

void ChartLines::clear()
{
    m_lines.clear();
    m_meterSeries.reset();
    m_meter.reset();
    m_expected.clear();
}

} // namespace ui
