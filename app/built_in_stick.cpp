// SPDX-License-Identifier: GPL-3.0-or-later
#include "built_in_stick.h"

#include "simulation/scenario.h"

namespace app {

QString BuiltInStick::plugIn()
{
    if (!m_simulator) {
        auto simulator = std::make_unique<simulation::StickSimulator>(simulation::SimulatorOptions{});
        if (simulator->start() != 0)
            return {};
        m_simulator = std::move(simulator);
    }
    return port();
}

void BuiltInStick::unplug()
{
    m_simulator.reset();
}

QString BuiltInStick::port() const
{
    return m_simulator ? QString::fromStdString(m_simulator->path()) : QString();
}

std::vector<wmbus::KeyEntry> BuiltInStick::keys() const
{
    std::vector<wmbus::KeyEntry> entries;
    for (const auto &[meter, key] : simulation::builtInScenario().keys())
        if (const auto bytes = wmbus::Key::fromBytes(key))
            entries.push_back({wmbus::AddressPattern::exact(meter), *bytes, std::int32_t(entries.size())});
    return entries;
}

} // namespace app
