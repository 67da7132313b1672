// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/meter_registry.h"
#include "engine/capture/telegram_store.h"
#include "engine/survey/meter_notes.h"
#include "ui/models/telegram_filter.h"

#include <cstdint>
#include <vector>

namespace ui {

/// Compares a filter with the raw rows of a store. What is asked about a meter is found out once per meter, so that a
/// million telegrams cost a few comparisons of numbers each.
class TelegramMatcher
{
public:
    TelegramMatcher(const engine::TelegramStore &telegrams, const engine::MeterRegistry &meters,
                    const engine::MeterNotes &notes);

    /// `nowUtcUs` is what ages count from.
    void setFilter(TelegramFilter filter, std::int64_t nowUtcUs);
    void setNow(std::int64_t nowUtcUs) { m_nowUtcUs = nowUtcUs; }
    void forgetMeters(); ///< the registry was cleared, or meters were named
    [[nodiscard]] const TelegramFilter &filter() const { return m_filter; }

    [[nodiscard]] bool matches(std::uint32_t telegram) const;

private:
    /// Answers of one term, by meter: 0 = not asked yet, 1 = no, 2 = yes.
    using MeterAnswers = std::vector<std::uint8_t>;

    [[nodiscard]] bool holds(const FilterTerm &term, MeterAnswers &answers, std::uint32_t telegram) const;
    [[nodiscard]] bool meterHolds(const FilterTerm &term, MeterAnswers &answers, std::uint32_t meter) const;
    [[nodiscard]] bool bytesHold(const FilterTerm &term, std::uint32_t telegram) const;
    [[nodiscard]] bool receiverHolds(const FilterTerm &term, const engine::TelegramRow &row) const;

    const engine::TelegramStore &m_telegrams;
    const engine::MeterRegistry &m_meters;
    const engine::MeterNotes &m_notes;
    TelegramFilter m_filter;
    std::int64_t m_nowUtcUs = 0;
    mutable std::vector<MeterAnswers> m_answers; ///< one for each term
};

} // namespace ui
