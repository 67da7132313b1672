// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/series_builder.h"

#include <algorithm>

namespace engine {

std::shared_ptr<const MeterSeries> SeriesBuilder::series(std::uint32_t meter)
{
    if (meter >= m_meters.count())
        return std::make_shared<const MeterSeries>();
    auto &growing = m_growing[meter];
    auto series = growing.series.lock();
    if (!series) {
        series = std::make_shared<MeterSeries>();
        growing = {};
        growing.series = series;
    }
    return series;
}

bool SeriesBuilder::hasWork()
{
    std::erase_if(m_growing, [](const auto &each) { return each.second.series.expired(); });
    return std::ranges::any_of(m_growing, [this](const auto &each) {
        const auto &[meter, growing] = each;
        return !growing.waiting.empty() || growing.newestSeen != m_meters.meter(meter).newest;
    });
}

std::vector<std::uint32_t> SeriesBuilder::buildSlice()
{
    std::vector<std::uint32_t> grown;
    std::size_t budget = kSlice;
    for (auto &[meter, growing] : m_growing) {
        if (growing.waiting.empty())
            queueNewTelegrams(meter, growing);
        if (build(growing, budget))
            grown.push_back(meter);
    }
    return grown;
}

void SeriesBuilder::queueNewTelegrams(std::uint32_t meter, Growing &growing) const
{
    const auto newest = m_meters.meter(meter).newest;
    for (auto index = newest; index != growing.newestSeen && m_store.contains(index);
         index = m_store.row(index).previous)
        growing.waiting.push_back(index);
    growing.newestSeen = newest;
}

bool SeriesBuilder::build(Growing &growing, std::size_t &budget)
{
    const auto series = growing.series.lock();
    if (!series || growing.waiting.empty() || budget == 0)
        return false;
    const auto count = std::min(budget, growing.waiting.size());
    for (std::size_t i = 0; i < count; ++i) {
        const auto index = growing.waiting.back();
        growing.waiting.pop_back();
        m_decoder.decode(m_store.raw(index), m_store.key(index), wmbus::Depth::Readings, m_decoded);
        series->append(index, m_store.row(index), m_decoded);
    }
    budget -= count;
    series->settle();
    series->setComplete(growing.waiting.empty());
    return true;
}

std::vector<std::uint32_t> SeriesBuilder::trim(std::uint32_t first)
{
    std::vector<std::uint32_t> trimmed;
    for (auto &[meter, growing] : m_growing) {
        const bool hadWork = std::erase_if(growing.waiting, [first](auto telegram) { return telegram < first; }) > 0;
        const auto series = growing.series.lock();
        if (!series)
            continue;
        series->trim(first);
        if (hadWork)
            series->setComplete(growing.waiting.empty());
        trimmed.push_back(meter);
    }
    return trimmed;
}

void SeriesBuilder::restart(std::uint32_t meter)
{
    const auto found = m_growing.find(meter);
    if (found == m_growing.end())
        return;
    if (const auto series = found->second.series.lock())
        series->clear();
    found->second.newestSeen = kNoTelegram;
    found->second.waiting.clear();
}

void SeriesBuilder::clear()
{
    for (const auto &[meter, growing] : m_growing) {
        if (const auto series = growing.series.lock())
            series->clear();
    }
    m_growing.clear();
}

} // namespace engine
