// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/value_ticks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

/// The smallest round step that is not smaller.
double roundStep(double step)
{
    const double power = std::pow(10, std::floor(std::log10(step)));
    constexpr std::array<double, 4> kRound{1, 2, 5, 10};
    const auto *round =
        std::find_if(kRound.begin(), kRound.end(), [=](double each) { return each * power >= step * (1 - 1e-9); });
    return (round == kRound.end() ? kRound.back() : *round) * power;
}

/// As many decimals as neighbouring ticks need to differ.
int decimalsOf(double step)
{
    return std::clamp(int(std::ceil(-std::log10(step) - 1e-9)), 0, 12);
}

QString label(double value, int decimals, const QLocale &locale)
{
    constexpr QChar kMinus(0x2212);
    const QString digits = locale.toString(std::abs(value), 'f', decimals);
    return value < 0 ? kMinus + digits : digits;
}

} // namespace

ValueScale valueScale(double low, double high, int most, const QLocale &locale)
{
    if (high <= low) {
        const double air = std::max(std::abs(low) * 0.001, 0.001);
        low -= air;
        high += air;
    }
    const int intervals = std::max(3, most) - 1; // two are needed around zero
    double step = roundStep((high - low) / intervals);
    const auto enclosed = [&] { return std::ceil(high / step - 1e-9) - std::floor(low / step + 1e-9); };
    while (enclosed() > intervals)
        step = roundStep(step * 1.5);

    ValueScale scale;
    const auto first = std::int64_t(std::floor(low / step + 1e-9));
    const auto count = std::int64_t(enclosed());
    for (std::int64_t i = first; i <= first + count; ++i)
        scale.ticks.push_back({double(i) * step, label(double(i) * step, decimalsOf(step), locale)});
    scale.low = scale.ticks.front().value;
    scale.high = scale.ticks.back().value;
    return scale;
}

} // namespace ui
