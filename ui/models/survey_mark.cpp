// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/survey_mark.h"

#include <cmath>

namespace ui {

std::optional<SurveyMark::MainReading> SurveyMark::mainReading(const engine::Meter &meter)
{
    if (meter.readings.empty() || std::isnan(meter.readings.front().number))
        return std::nullopt;
    const engine::Reading &reading = meter.readings.front();
    return MainReading{reading.quantity, reading.unit, reading.number};
}

void SurveyMark::set(const engine::MeterRegistry &meters)
{
    Readings readings;
    for (std::uint32_t i = 0; i < meters.count(); ++i) {
        const engine::Meter &meter = meters.meter(i);
        if (!meter.anonymous && meter.telegrams > 0)
            readings.emplace(meter.address, mainReading(meter));
    }
    m_readings = std::move(readings);
}

bool SurveyMark::isNew(const engine::Meter &meter) const
{
    return m_readings && !m_readings->contains(meter.address);
}

std::optional<double> SurveyMark::change(const engine::Meter &meter) const
{
    if (!m_readings || meter.anonymous)
        return std::nullopt;
    const auto marked = m_readings->find(meter.address);
    const auto now = mainReading(meter);
    if (marked == m_readings->end() || !marked->second || !now)
        return std::nullopt;
    const MainReading &before = *marked->second;
    if (before.quantity != now->quantity || before.unit != now->unit)
        return std::nullopt;
    return now->number - before.number;
}

} // namespace ui
