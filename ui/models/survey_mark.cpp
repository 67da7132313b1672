// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/survey_mark.h"

namespace ui {

void SurveyMark::set(const engine::MeterRegistry &meters)
{
    Values values;
    for (std::uint32_t i = 0; i < meters.count(); ++i) {
        const engine::Meter &meter = meters.meter(i);
        if (!meter.anonymous && meter.telegrams > 0)
            values.emplace(meter.address, engine::mainValueOf(meter.readings));
    }
    m_values = std::move(values);
}

bool SurveyMark::isNew(const engine::Meter &meter, std::int64_t firstOfAllUs) const
{
    if (m_values)
        return !m_values->contains(meter.address);
    return meter.firstHeardUs != engine::kNoTime && firstOfAllUs != engine::kNoTime
           && meter.firstHeardUs - firstOfAllUs > kSettledUs;
}

std::optional<double> SurveyMark::change(const engine::Meter &meter) const
{
    if (!m_values || meter.anonymous)
        return std::nullopt;
    const auto marked = m_values->find(meter.address);
    return marked == m_values->end() ? std::nullopt
                                     : engine::growth(marked->second, engine::mainValueOf(meter.readings));
}

} // namespace ui
