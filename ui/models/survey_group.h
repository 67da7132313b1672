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
    OnList, ///< of expected meters
    New, ///< first heard after the mark, or when all the others had been heard
    Changed, ///< whose main reading is another one than at the mark
    KeyMissing,
    Errors, ///< damaged, or nothing of it can be read
    Ignored,
};

inline constexpr std::array kSurveyGroups{SurveyGroup::Mine,    SurveyGroup::OnList,     SurveyGroup::New,
                                          SurveyGroup::Changed, SurveyGroup::KeyMissing, SurveyGroup::Errors,
                                          SurveyGroup::Ignored};

/// What decides in which groups a meter is, besides what was heard of it.
struct GroupFacts
{
    const engine::MeterNote &note;
    const SurveyMark &mark;
    bool isExpected = false;
    std::int64_t firstOfAllUs = engine::kNoTime; ///< when the first meter of the survey was heard
};

[[nodiscard]] bool isInGroup(SurveyGroup group, const engine::Meter &meter, const GroupFacts &facts);

} // namespace ui
