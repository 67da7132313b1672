// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_tester.h"

#include "engine/session.h"

#include <algorithm>

namespace ui {

bool isForMeter(const wmbus::AddressPattern &pattern, const engine::Meter &meter)
{
    return !meter.anonymous && (pattern.matches(meter.address) || pattern.matches(meter.link));
}

engine::KeyTrial tryKey(const engine::Session &session, const wmbus::AddressPattern &pattern, const wmbus::Key &key)
{
    constexpr int kMostMeters = 20;
    engine::KeyTrial trial;
    int meters = 0;
    for (std::uint32_t i = 0; i < session.meters().count() && meters < kMostMeters; ++i) {
        const engine::Meter &meter = session.meters().meter(i);
        if (!meter.sendsEncrypted || !isForMeter(pattern, meter))
            continue;
        ++meters;
        const auto [works, tried] = session.testKey(i, key);
        trial.works += std::uint32_t(works);
        trial.tried += std::uint32_t(tried);
        if (works > 0)
            trial.lastSuccessUs = std::max(trial.lastSuccessUs, meter.lastHeardUs);
    }
    return trial;
}

} // namespace ui
