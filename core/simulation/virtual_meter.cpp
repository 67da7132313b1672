// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/virtual_meter.h"

#include <algorithm>
#include <chrono>

namespace simulation {

namespace {

constexpr double kIntervalJitter = 0.03;
constexpr double kLongestFirstDelaySeconds = 30;
constexpr double kSignalNoiseDb = 0.8;
constexpr double kSignalDriftDb = 3;
constexpr double kSignalDriftShare = 0.1; ///< of the drift that is forgotten with every telegram
constexpr std::int64_t kLongestPauseMs = 86'400'000; ///< a computer that slept need not be caught up with for longer

wmbus::CivilTime civilTime(std::int64_t utc)
{
    const std::chrono::sys_seconds moment{std::chrono::seconds(utc)};
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(moment - day);
    wmbus::CivilTime time;
    time.year = std::int16_t(int(date.year()));
    time.month = std::uint8_t(unsigned(date.month()));
    time.day = std::uint8_t(unsigned(date.day()));
    time.hour = std::uint8_t(clock.hours().count());
    time.minute = std::uint8_t(clock.minutes().count());
    time.hasDate = time.hasTime = true;
    return time;
}

/// The last day of the year before: the usual day for bills.
wmbus::CivilTime dueDateBefore(const wmbus::CivilTime &now)
{
    wmbus::CivilTime date;
    date.year = std::int16_t(now.year - 1);
    date.month = 12;
    date.day = 31;
    date.hasDate = true;
    return date;
}

} // namespace

VirtualMeter::VirtualMeter(const MeterSpec &spec, std::uint32_t seed, std::int64_t startUtc)
    : m_spec(spec), m_random(seed ^ spec.sender.id), m_startUtc(startUtc), m_accessNumber(std::uint8_t(m_random.next()))
{
    if (const MeterKind *kind = std::get_if<MeterKind>(&spec.content))
        m_state = initialState(*kind, spec.counter, m_random);
    m_history = {spec.counter, dueDateBefore(civilTime(startUtc))};
}

Transmission VirtualMeter::transmit(std::int64_t nowMs)
{
    return {encode(nowMs), m_spec.mode, signal()};
}

radio::Bytes VirtualMeter::encode(std::int64_t nowMs)
{
    if (const auto *telegram = std::get_if<radio::Bytes>(&m_spec.content))
        return *telegram;
    const MeterKind kind = std::get<MeterKind>(m_spec.content);
    const std::int64_t passedMs = std::clamp<std::int64_t>(nowMs - m_lastMs, 0, kLongestPauseMs);
    m_lastMs = std::max(m_lastMs, nowMs);
    advance(kind, m_state, double(passedMs) / 1000, m_random);

    TelegramLayers layers;
    layers.sender = m_spec.sender;
    layers.extendedLink = m_spec.extendedLink;
    layers.header = m_spec.header;
    layers.meter = m_spec.meter();
    layers.accessNumber = ++m_accessNumber;
    layers.status = m_spec.status;
    layers.key = m_spec.key;
    return encodeTelegram(layers, writeRecords(kind, m_state, m_history, civilTime(m_startUtc + nowMs / 1000)));
}

double VirtualMeter::signal()
{
    m_signalDrift += kSignalDriftDb * kSignalDriftShare * m_random.bell() - kSignalDriftShare * m_signalDrift;
    return m_spec.rssiDbm + m_signalDrift + kSignalNoiseDb * m_random.bell();
}

std::int64_t VirtualMeter::firstDelayMs()
{
    // Squared, so that a list fills at once and then more slowly, as it does with a real receiver.
    const double share = m_random.unit();
    return std::int64_t(1000 * std::min(m_spec.intervalSeconds, kLongestFirstDelaySeconds) * share * share);
}

std::int64_t VirtualMeter::nextDelayMs()
{
    return std::int64_t(1000 * m_spec.intervalSeconds * m_random.between(1 - kIntervalJitter, 1 + kIntervalJitter));
}

} // namespace simulation
