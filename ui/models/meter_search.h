// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/meter_registry.h"
#include "engine/survey/meter_notes.h"
#include "ui/models/telegram_filter.h"

namespace ui {

/// What decides whether a search finds a meter, besides what was heard of it.
struct SearchFacts
{
    std::uint32_t index = 0; ///< in the registry
    const engine::MeterNote &note;
    bool isHidden = false; ///< then number, name, note and values answer nothing: a row that stays would tell them
    std::int64_t nowUtcUs = 0; ///< what ages count from
};

/// The search line of the survey: the language of the telegram filter, asked about meters. Signal, age, state and
/// security are those of the newest telegram. A bare word is also looked for in the note, as a number in any notation
/// in which it is printed, and as the value that the display shows.
class MeterSearch
{
public:
    MeterSearch() = default;
    explicit MeterSearch(TelegramFilter filter) : m_filter(std::move(filter)) { }

    [[nodiscard]] bool isEmpty() const { return m_filter.isEmpty(); }
    [[nodiscard]] bool dependsOnTime() const { return m_filter.dependsOnTime(); }
    [[nodiscard]] bool accepts(const engine::Meter &meter, const SearchFacts &facts) const;

private:
    TelegramFilter m_filter;
};

} // namespace ui
