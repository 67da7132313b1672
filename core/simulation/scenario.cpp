// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/scenario.h"

namespace simulation {

std::vector<Scenario::KeyOf> Scenario::keys() const
{
    std::vector<KeyOf> keys;
    for (const MeterSpec &meter : meters) {
        if (meter.key)
            keys.push_back({meter.meter(), *meter.key});
    }
    return keys;
}

} // namespace simulation
