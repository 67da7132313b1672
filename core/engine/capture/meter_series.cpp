// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/meter_series.h"

#include "wmbus/value.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace engine {

namespace {

template <typename T>
std::vector<T> inOrder(const std::vector<T> &values, const std::vector<std::size_t> &order)
{
    std::vector<T> sorted;
    sorted.reserve(values.size());
    for (const auto index : order)
        sorted.push_back(values[index]);
    return sorted;
}

void sortByTime(Series &series)
{
    if (std::ranges::is_sorted(series.timesUs))
        return;
    std::vector<std::size_t> order(series.timesUs.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&series](std::size_t index) { return series.timesUs[index]; });
    series.timesUs = inOrder(series.timesUs, order);
    series.values = inOrder(series.values, order);
    series.telegrams = inOrder(series.telegrams, order);
    series.blocks.clear();
}

void trimSeries(Series &series, std::uint32_t first)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < series.telegrams.size(); ++i) {
        if (series.telegrams[i] < first)
            continue;
        series.timesUs[kept] = series.timesUs[i];
        series.values[kept] = series.values[i];
        series.telegrams[kept++] = series.telegrams[i];
    }
    if (kept == series.telegrams.size())
        return;
    series.timesUs.resize(kept);
    series.values.resize(kept);
    series.telegrams.resize(kept);
    series.blocks.clear();
    summarize(series);
}

struct ValueRange
{
    double low;
    double high;

    void include(double lower, double higher)
    {
        low = lower < low ? lower : low;
        high = higher > high ? higher : high;
    }
};

/// Of the points from `begin` to before `end`, at least one.
ValueRange rangeOf(const Series &series, std::size_t begin, std::size_t end)
{
    constexpr auto kPoints = SeriesBlock::kPoints;
    ValueRange range{series.values[begin], series.values[begin]};
    for (std::size_t i = begin; i < end;) {
        if (i % kPoints == 0 && i + kPoints <= end && i / kPoints < series.blocks.size()) {
            const SeriesBlock &block = series.blocks[i / kPoints];
            range.include(block.low, block.high);
            i += kPoints;
        } else {
            range.include(series.values[i], series.values[i]);
            ++i;
        }
    }
    return range;
}

QPointF pointAt(const Series &series, std::size_t index)
{
    return {double(series.timesUs[index]) / 1000, series.values[index]};
}

} // namespace

void summarize(Series &series)
{
    constexpr auto kPoints = SeriesBlock::kPoints;
    for (std::size_t begin = series.blocks.size() * kPoints; begin + kPoints <= series.values.size();
         begin += kPoints) {
        ValueRange range{series.values[begin], series.values[begin]};
        std::int64_t longest = 0;
        for (std::size_t i = begin; i < begin + kPoints; ++i) {
            range.include(series.values[i], series.values[i]);
            if (i > 0)
                longest = std::max(longest, series.timesUs[i] - series.timesUs[i - 1]);
        }
        series.blocks.push_back({range.low, range.high, longest});
    }
}

SeriesKey signalSeriesKey()
{
    return {.quantity = "signal", .unit = "dBm"};
}

SeriesKey seriesKey(const wmbus::Record &record)
{
    return {.quantity = record.quantity,
            .unit = record.unit,
            .function = record.function,
            .storage = record.storage,
            .tariff = record.tariff,
            .subunit = record.subunit,
            .qualifiers = record.qualifiers};
}

void MeterSeries::append(std::uint32_t telegram, const TelegramRow &row, const wmbus::DecodedTelegram &decoded)
{
    if (row.utcUs == kNoTime)
        return;
    if (row.rssiDeciDbm != kNoRssi)
        add(signalSeriesKey(), row.utcUs, double(row.rssiDeciDbm) / 10, telegram);
    // What precedes the flaw of a damaged telegram may be flawed itself: good for reading, not for a curve.
    if (decoded.outcome == wmbus::Outcome::Damaged)
        return;
    for (const auto &record : decoded.records) {
        const auto *number = std::get_if<wmbus::Decimal>(&record.value);
        if (number != nullptr && record.error.empty() && !record.unknown)
            add(seriesKey(record), row.utcUs, wmbus::decimalToDouble(*number), telegram);
    }
}

void MeterSeries::add(const SeriesKey &key, std::int64_t timeUs, double value, std::uint32_t telegram)
{
    auto found = std::ranges::find(m_series, key, &Series::key);
    if (found == m_series.end())
        found = m_series.insert(m_series.end(),
                                Series{.key = key, .timesUs = {}, .values = {}, .telegrams = {}, .blocks = {}});
    m_sorted = m_sorted && (found->timesUs.empty() || found->timesUs.back() <= timeUs);
    found->timesUs.push_back(timeUs);
    found->values.push_back(value);
    found->telegrams.push_back(telegram);
}

void MeterSeries::settle()
{
    if (!m_sorted)
        std::ranges::for_each(m_series, sortByTime);
    m_sorted = true;
    std::ranges::for_each(m_series, summarize);
}

void MeterSeries::trim(std::uint32_t first)
{
    for (auto &series : m_series)
        trimSeries(series, first);
    std::erase_if(m_series, [](const Series &series) { return series.telegrams.empty(); });
}

void MeterSeries::clear()
{
    *this = {};
}

const Series *MeterSeries::find(const SeriesKey &key) const
{
    const auto found = std::ranges::find(m_series, key, &Series::key);
    return found == m_series.end() ? nullptr : &*found;
}

QList<QPointF> reduce(const Series &series, std::int64_t fromUs, std::int64_t toUs, int columns)
{
    QList<QPointF> points;
    const auto &times = series.timesUs;
    if (times.empty() || columns < 1 || toUs < fromUs)
        return points;
    points.reserve(columns * 2 + 2);
    auto begin = std::size_t(std::ranges::lower_bound(times, fromUs) - times.begin());
    const auto end = std::size_t(std::ranges::upper_bound(times, toUs) - times.begin());
    if (begin > 0)
        points.append(pointAt(series, begin - 1));
    const double columnUs = double(toUs - fromUs) / columns;
    for (int column = 1; column <= columns && begin < end; ++column) {
        const auto limit = fromUs + std::int64_t(column * columnUs);
        const auto first = times.begin() + std::ptrdiff_t(begin);
        const auto stop =
            column == columns
                ? end
                : std::size_t(std::lower_bound(first, times.begin() + std::ptrdiff_t(end), limit) - times.begin());
        if (stop == begin)
            continue;
        const ValueRange range = rangeOf(series, begin, stop);
        points.append({double(times[begin]) / 1000, range.low});
        if (stop - begin > 1)
            points.append({double(times[stop - 1]) / 1000, range.high});
        begin = stop;
    }
    if (end < times.size())
        points.append(pointAt(series, end));
    return points;
}

} // namespace engine
