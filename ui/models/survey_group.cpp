// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/survey_group.h"

namespace ui {

bool isInGroup(SurveyGroup group, const engine::Meter &meter, const GroupFacts &facts)
{
    using wmbus::Outcome;
    if (meter.telegrams == 0)
        return false; // a key showed that its telegrams are another meter's
    if (group == SurveyGroup::Ignored || facts.note.ignored)
        return group == SurveyGroup::Ignored && facts.note.ignored;
    switch (group) {
    case SurveyGroup::All:
    case SurveyGroup::Ignored:
        return true;
    case SurveyGroup::Mine:
        return facts.note.relation == engine::MeterRelation::Mine;
    case SurveyGroup::OnList:
        return facts.isExpected;
    case SurveyGroup::New:
        return !meter.anonymous && facts.mark.isNew(meter, facts.firstOfAllUs);
    case SurveyGroup::Changed:
        return facts.mark.hasChanged(meter);
    case SurveyGroup::KeyMissing:
        return meter.outcome == Outcome::NoKey || meter.outcome == Outcome::WrongKey;
    case SurveyGroup::Errors:
        return meter.outcome == Outcome::Damaged || meter.outcome == Outcome::Unsupported;
    }
    return false;
}

} // namespace ui
