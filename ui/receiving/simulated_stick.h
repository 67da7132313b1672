// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/security/key_ring.h"

#include <QString>

#include <vector>

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
    /// Empty while it is unplugged.
    [[nodiscard]] virtual QString port() const = 0;
    /// Of its made-up meters; no secret.
    [[nodiscard]] virtual std::vector<wmbus::KeyEntry> keys() const = 0;
};

} // namespace ui
