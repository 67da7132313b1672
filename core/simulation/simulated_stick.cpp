// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulated_stick.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace simulation {

namespace {

constexpr double kAnswerMsMin = 5;
constexpr double kAnswerMsMax = 30;
constexpr double kWeakestDbm = -104; ///< what is weaker is lost on the way
constexpr int kLongestBacklogMs = 1000; ///< of a rate, after a pause of the computer

/// The reverse of the straight line that hosts use: raw × 8/15 − 380/3 dBm.
std::uint8_t rawRssi(double dbm)
{
    return std::uint8_t(std::clamp(std::lround((dbm + 380.0 / 3) * 15 / 8), 0L, 255L));
}

bool isTurn(int every, int count)
{
    return every > 0 && count % every == 0;
}

} // namespace

SimulatedStick::SimulatedStick(const StickOptions &options, MeterPark meters)
    : m_options(options), m_stick(options.variant), m_meters(std::move(meters)), m_random(options.seed)
{
    if (options.faults.refusedLinkMode)
        m_stick.refuseLinkMode(*options.faults.refusedLinkMode);
}

void SimulatedStick::powerOn()
{
    m_stick.powerOn();
    m_answers.clear();
}

void SimulatedStick::receive(radio::ByteView bytes, std::int64_t nowMs)
{
    if (m_options.faults.silent)
        return;
    for (radio::Bytes &answer : m_stick.receive(bytes, nowMs)) {
        if (isTurn(m_options.faults.dropAnswerEvery, ++m_answerCount))
            continue;
        const std::int64_t earliest = m_answers.empty() ? nowMs : m_answers.back().dueMs;
        m_answers.push_back({earliest + std::int64_t(m_random.between(kAnswerMsMin, kAnswerMsMax)), std::move(answer)});
    }
    if (m_stick.isConfigured() && !m_metersStarted)
        startMeters(nowMs);
}

void SimulatedStick::startMeters(std::int64_t nowMs)
{
    m_metersStarted = true;
    m_rateStartMs = nowMs;
    if (m_options.telegramsPerSecond <= 0)
        m_meters.start(nowMs);
}

std::optional<std::int64_t> SimulatedStick::nextDueMs() const
{
    std::optional<std::int64_t> next = m_meters.nextDueMs();
    if (m_metersStarted && m_options.telegramsPerSecond > 0)
        next = m_rateStartMs + std::int64_t(std::ceil(double(m_sentAtRate + 1) * 1000 / m_options.telegramsPerSecond));
    if (!m_answers.empty())
        next = std::min(next.value_or(m_answers.front().dueMs), m_answers.front().dueMs);
    return next;
}

std::vector<radio::Bytes> SimulatedStick::sentUntil(std::int64_t nowMs)
{
    std::vector<radio::Bytes> frames;
    while (!m_answers.empty() && m_answers.front().dueMs <= nowMs) {
        append(frames, std::move(m_answers.front().bytes));
        m_answers.pop_front();
    }
    for (const Transmission &sent : onAir(nowMs)) {
        if (m_options.faults.silent || !m_stick.hears(sent.mode, nowMs) || sent.rssiDbm < kWeakestDbm)
            continue;
        ++m_telegrams;
        append(frames, m_stick.indication(sent.telegram, rawRssi(sent.rssiDbm), nowMs));
    }
    return frames;
}

std::vector<Transmission> SimulatedStick::onAir(std::int64_t nowMs)
{
    const double rate = m_options.telegramsPerSecond;
    if (!m_metersStarted || rate <= 0)
        return m_meters.sentUntil(nowMs);

    const double periodMs = 1000 / rate;
    if (double(nowMs - m_rateStartMs) - double(m_sentAtRate) * periodMs > kLongestBacklogMs + 2 * periodMs) {
        m_rateStartMs = nowMs - kLongestBacklogMs;
        m_sentAtRate = 0;
    }
    std::vector<Transmission> sent;
    const auto target = std::uint64_t(double(nowMs - m_rateStartMs) * rate / 1000);
    for (; m_sentAtRate < target; ++m_sentAtRate) {
        auto one = m_meters.sendNow(nowMs, [this, nowMs](radio::LinkMode mode) { return m_stick.hears(mode, nowMs); });
        if (!one)
            continue;
        one->rssiDbm = std::max(one->rssiDbm, kWeakestDbm); // the rate counts what is heard
        sent.push_back(std::move(*one));
    }
    return sent;
}

void SimulatedStick::append(std::vector<radio::Bytes> &frames, radio::Bytes frame)
{
    if (isTurn(m_options.faults.wrongCheckEvery, ++m_frameCount))
        frame.back() = std::uint8_t(frame.back() ^ 0x01);
    radio::Bytes garbage(m_options.faults.garbageInFront);
    std::generate(garbage.begin(), garbage.end(), [this] { return std::uint8_t(m_random.next()); });
    frame.insert(frame.begin(), garbage.begin(), garbage.end());
    frames.push_back(std::move(frame));
}

} // namespace simulation
