// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/meter_registry.h"

#include <map>
#include <optional>

namespace ui {

/// The survey as it was at one moment, to find a meter by what it does: somebody opens a tap, presses a button or wraps
/// the meter in foil, and looks which one answers.
class SurveyMark
{
public:
    /// As of now. Without it nothing has changed and nothing is new.
    void set(const engine::MeterRegistry &meters);
    void clear() { m_values.reset(); }
    [[nodiscard]] bool isSet() const { return m_values.has_value(); }

    [[nodiscard]] bool isNew(const engine::Meter &meter) const;
    /// How much the main reading grew since the mark; absent where it is another quantity, or was not there.
    [[nodiscard]] std::optional<double> change(const engine::Meter &meter) const;
    [[nodiscard]] bool hasChanged(const engine::Meter &meter) const { return change(meter).value_or(0) != 0; }

private:
    /// Of the meters heard at the mark; absent where one had no number to show.
    using Values = std::map<wmbus::Address, std::optional<engine::MainValue>>;

    std::optional<Values> m_values;
};

} // namespace ui
