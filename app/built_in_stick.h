// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/stick_simulator.h"
#include "ui/receiving/simulated_stick.h"

#include <memory>

namespace app {

/// The stick without hardware: a simulated iM871A on a pseudo terminal of this process, opened like a real one.
class BuiltInStick : public ui::SimulatedStick
{
public:
    [[nodiscard]] QString plugIn() override;
    void unplug() override;
    [[nodiscard]] QString port() const override;
    [[nodiscard]] std::vector<wmbus::KeyEntry> keys() const override;

private:
    std::unique_ptr<simulation::StickSimulator> m_simulator;
};

} // namespace app
