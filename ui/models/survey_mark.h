// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/meter_registry.h"

#include <cstdint>
#include <map>
#include <optional>

namespace ui {

/// The survey as it was at one moment, to find a meter by what it does: somebody opens a tap, presses a button or wraps
/// the meter in foil, and looks which one answers.
class SurveyMark
{
public:
    /// As of now. Without it nothing has changed.
    void set(const engine::MeterRegistry &meters);
    void clear() { m_values.reset(); }
    [[nodiscard]] bool isSet() const { return m_values.has_value(); }

    /// First heard after the mark; without one, later than kSettledUs after the first meter of all.
    [[nodiscard]] bool isNew(const engine::Meter &meter, std::int64_t firstOfAllUs) const;
    /// How much the main reading grew since the mark; absent where it is another quantity, or was not there.
    [[nodiscard]] std::optional<double> change(const engine::Meter &meter) const;
    [[nodiscard]] bool hasChanged(const engine::Meter &meter) const { return change(meter).value_or(0) != 0; }

private:
    /// Most meters send every two minutes or more often: after a quarter of an hour those around have been heard.
    static constexpr std::int64_t kSettledUs = 15LL * 60 * 1'000'000;

    /// Of the meters heard at the mark; absent where one had no number to show.
    using Values = std::map<wmbus::Address, std::optional<engine::MainValue>>;

    std::optional<Values> m_values;
};

} // namespace ui
