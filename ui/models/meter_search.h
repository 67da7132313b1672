// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/meter_registry.h"
#include "engine/survey/meter_notes.h"

#include <QStringList>

namespace ui {

/// The search line of the survey. Each word has to be found: in the name or note of the meter, its number in any
/// notation in which it is printed, its maker, medium, product or state, or as the value that its display shows.
class MeterSearch
{
public:
    MeterSearch() = default;
    explicit MeterSearch(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] bool accepts(const engine::Meter &meter, const engine::MeterNote &note) const;

    friend bool operator==(const MeterSearch &a, const MeterSearch &b) { return a.m_words == b.m_words; }

private:
    QStringList m_words; ///< lower case
};

} // namespace ui
