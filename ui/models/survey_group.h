// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/meter_registry.h"
#include "engine/survey/meter_notes.h"
#include "ui/models/survey_mark.h"

#include <array>

namespace ui {

/// Parts of a survey that one looks at alone. A meter may be in several.
enum class SurveyGroup : std::uint8_t {
    All, ///< but those that are ignored
    Mine,
    New, ///< first heard after the mark
    Changed, ///< whose main reading is another one than at the mark
    KeyMissing,
    Errors, ///< damaged, or nothing of it can be read
    Ignored,
};

inline constexpr std::array kSurveyGroups{SurveyGroup::Mine,       SurveyGroup::New,    SurveyGroup::Changed,
                                          SurveyGroup::KeyMissing, SurveyGroup::Errors, SurveyGroup::Ignored};

[[nodiscard]] bool isInGroup(SurveyGroup group, const engine::Meter &meter, const engine::MeterNote &note,
                             const SurveyMark &mark);

} // namespace ui
