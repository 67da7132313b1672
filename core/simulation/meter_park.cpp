// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/meter_park.h"

#include <algorithm>

namespace simulation {

namespace {

/// After a long sleep of the computer the telegrams of that time are not sent all at once.
constexpr std::int64_t kLongestDelayMs = 5000;

} // namespace

MeterPark::MeterPark(const Scenario &scenario, std::uint32_t seed, std::int64_t startUtc) : m_random(seed)
{
    m_meters.reserve(scenario.meters.size());
    for (const MeterSpec &spec : scenario.meters)
        m_meters.emplace_back(spec, m_random.next(), startUtc);
}

void MeterPark::start(std::int64_t nowMs)
{
    m_due.clear();
    for (std::size_t i = 0; i < m_meters.size(); ++i)
        m_due.push_back({nowMs + m_meters[i].firstDelayMs(), i});
    std::make_heap(m_due.begin(), m_due.end());
}

std::optional<std::int64_t> MeterPark::nextDueMs() const
{
    return m_due.empty() ? std::nullopt : std::optional(m_due.front().atMs);
}

std::vector<Transmission> MeterPark::sentUntil(std::int64_t nowMs)
{
    std::vector<Transmission> sent;
    while (!m_due.empty() && m_due.front().atMs <= nowMs) {
        std::pop_heap(m_due.begin(), m_due.end());
        Due &due = m_due.back();
        VirtualMeter &meter = m_meters[due.meter];
        if (nowMs - due.atMs <= kLongestDelayMs)
            sent.push_back(meter.transmit(due.atMs));
        due.atMs = std::max(due.atMs, nowMs - kLongestDelayMs) + meter.nextDelayMs();
        std::push_heap(m_due.begin(), m_due.end());
    }
    return sent;
}

std::optional<Transmission> MeterPark::sendNow(std::int64_t nowMs, const std::function<bool(radio::LinkMode)> &isHeard)
{
    std::vector<std::size_t> heard;
    for (std::size_t i = 0; i < m_meters.size(); ++i) {
        if (isHeard(m_meters[i].mode()))
            heard.push_back(i);
    }
    if (heard.empty())
        return std::nullopt;
    return m_meters[heard[m_random.next() % heard.size()]].transmit(nowMs);
}

} // namespace simulation
