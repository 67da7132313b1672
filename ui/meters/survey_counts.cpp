// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meters/survey_counts.h"

namespace ui {

SurveyCounts surveyCounts(const engine::MeterRegistry &meters)
{
    SurveyCounts counts;
    for (std::uint32_t i = 0; i < meters.count(); ++i) {
        const auto &meter = meters.meter(i);
        if (meter.anonymous || meter.telegrams == 0)
            continue;
        ++counts.heard;
        switch (meter.outcome) {
        case wmbus::Outcome::Decoded:
        case wmbus::Outcome::Partial:
            ++(meter.readings.empty() ? counts.other : counts.readable); // records of the maker alone say nothing
            break;
        case wmbus::Outcome::NoKey:
        case wmbus::Outcome::WrongKey:
            ++counts.needKey;
            break;
        case wmbus::Outcome::NoLayout:
        case wmbus::Outcome::Unsupported:
        case wmbus::Outcome::Damaged:
            ++counts.other;
            break;
        }
    }
    return counts;
}

} // namespace ui
