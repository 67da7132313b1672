// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/survey/rhythm.h"

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

constexpr std::size_t kGaps = 64;
constexpr std::size_t kRenewEvery = 16;
constexpr std::uint32_t kLongestLoss = 64; ///< intervals; a longer gap is a pause

/// Sending times are spread on purpose (EN 13757-4 12.6.2) and by the meter's own clock.
constexpr double kTolerance = 0.15;

template <typename T>
T median(std::vector<T> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double multiples(double gapS, double intervalS)
{
    return std::max(1.0, std::round(gapS / intervalS));
}

/// How far the gaps are from whole numbers of intervals, as a share of the interval.
double misfit(const std::vector<float> &gapsS, double intervalS)
{
    double sum = 0;
    for (const float gap : gapsS)
        sum += std::min(1.0, std::abs(gap - multiples(gap, intervalS) * intervalS) / intervalS);
    return sum / double(gapsS.size());
}

} // namespace

void Rhythm::heard(std::int64_t utcUs, std::optional<std::uint8_t> accessNumber)
{
    if (m_lastUs && utcUs > *m_lastUs) {
        Gap gap{.seconds = float(double(utcUs - *m_lastUs) / 1e6)};
        if (accessNumber && m_lastAccessNumber)
            gap.steps = std::uint8_t(*accessNumber - *m_lastAccessNumber);
        keep(gap);
    }
    m_lastUs = utcUs;
    m_lastAccessNumber = accessNumber;
}

void Rhythm::keep(Gap gap)
{
    if (m_gaps.size() < kGaps) {
        m_gaps.push_back(gap);
        return;
    }
    if (m_next % kRenewEvery == 0)
        m_settled = estimate();
    m_settledSent += telegramsSent(m_gaps[m_next], m_settled);
    m_settledHeard += telegramsSent(m_gaps[m_next], m_settled) > 0 ? 1 : 0;
    m_gaps[m_next] = gap;
    m_next = (m_next + 1) % kGaps;
}

std::optional<double> Rhythm::intervalS() const
{
    if (m_gaps.size() < 2)
        return std::nullopt;
    return estimate().intervalS;
}

std::optional<double> Rhythm::lossPercent() const
{
    if (m_gaps.size() < 2)
        return std::nullopt;
    const Estimate now = estimate();
    std::uint32_t sent = m_settledSent;
    std::uint32_t heard = m_settledHeard;
    for (const Gap &gap : m_gaps) {
        const auto count = telegramsSent(gap, now);
        sent += count;
        heard += count > 0 ? 1 : 0;
    }
    if (sent == 0)
        return std::nullopt;
    return 100.0 * double(sent - heard) / double(sent);
}

Rhythm::Estimate Rhythm::estimate() const
{
    if (const auto counted = estimateByAccessNumber())
        return *counted;
    return {intervalByMultiples(), false};
}

std::optional<Rhythm::Estimate> Rhythm::estimateByAccessNumber() const
{
    std::vector<double> perStep;
    for (const Gap &gap : m_gaps) {
        if (gap.steps > 0)
            perStep.push_back(gap.seconds / gap.steps);
    }
    if (perStep.size() < 2 || perStep.size() * 4 < m_gaps.size() * 3)
        return std::nullopt;
    const double interval = median(perStep);
    // The number counts telegrams only if one step takes the same time wherever it is measured.
    const auto steady = std::ranges::count_if(
        perStep, [interval](double seconds) { return std::abs(seconds - interval) <= 2 * kTolerance * interval; });
    if (std::size_t(steady) * 4 < m_gaps.size() * 3)
        return std::nullopt;
    return Estimate{interval, true};
}

double Rhythm::intervalByMultiples() const
{
    std::vector<float> sorted;
    for (const Gap &gap : m_gaps)
        sorted.push_back(gap.seconds);
    std::ranges::sort(sorted);

    // From the median down: the longest interval that explains the gaps wins, because every part of it does so too.
    const std::size_t middle = sorted.size() / 2;
    const std::size_t stride = std::max<std::size_t>(1, sorted.size() / 16);
    double best = sorted[middle];
    for (std::size_t down = 0; down <= middle; down += stride) {
        const double candidate = sorted[middle - down];
        if (misfit(sorted, candidate) <= kTolerance) {
            best = candidate;
            break;
        }
    }
    // The candidate was one gap with its own spread; all gaps together know better.
    std::vector<double> parts;
    parts.reserve(sorted.size());
    for (const float gap : sorted)
        parts.push_back(gap / multiples(gap, best));
    return median(parts);
}

std::uint32_t Rhythm::telegramsSent(const Gap &gap, const Estimate &estimate)
{
    const double byTime = multiples(gap.seconds, estimate.intervalS);
    if (byTime > kLongestLoss)
        return 0;
    if (!estimate.accessNumberCounts || gap.steps <= 0)
        return std::uint32_t(byTime);
    // The access number wraps at 256, far above the longest loss; a restarted meter begins anywhere.
    return std::abs(byTime - gap.steps) <= 1 + 0.5 * byTime ? std::uint32_t(gap.steps) : std::uint32_t(byTime);
}

} // namespace engine
