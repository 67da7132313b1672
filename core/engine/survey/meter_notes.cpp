// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/survey/meter_notes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace engine {

namespace {

constexpr std::array<std::string_view, 4> kRelations{"unknown", "mine", "authorised", "foreign"};

} // namespace

std::string_view meterRelationName(MeterRelation relation)
{
    return kRelations[std::size_t(relation)];
}

std::optional<MeterRelation> meterRelationFromName(std::string_view name)
{
    const auto found = std::ranges::find(kRelations, name);
    return found != kRelations.end() ? std::optional(MeterRelation(found - kRelations.begin())) : std::nullopt;
}

const MeterNote &MeterNotes::note(const wmbus::Address &meter) const
{
    static const MeterNote kNone;
    const auto found = m_notes.find(meter);
    return found != m_notes.end() ? found->second : kNone;
}

void MeterNotes::set(const wmbus::Address &meter, MeterNote note)
{
    if (note.isEmpty())
        m_notes.erase(meter);
    else
        m_notes.insert_or_assign(meter, std::move(note));
}

std::string meterName(const wmbus::Address &meter, const MeterNotes &notes)
{
    const std::string &name = notes.note(meter).name;
    return name.empty() ? wmbus::addressText(meter) : name;
}

} // namespace engine
