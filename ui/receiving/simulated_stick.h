// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// A stick that the program itself makes, for looking around without one. The composition root provides it: windows
/// know no simulation.
class SimulatedStick
{
public:
    SimulatedStick() = default;
    virtual ~SimulatedStick() = default;
    SimulatedStick(const SimulatedStick &) = delete;
    SimulatedStick &operator=(const SimulatedStick &) = delete;

    /// Plugs it in unless it is; returns the path of its port, empty where the system gives no pseudo terminal.
    [[nodiscard]] virtual QString plugIn() = 0;
    virtual void unplug() = 0;
};

} // namespace ui
