// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_tester.h"

#include "engine/session.h"

#include <algorithm>
#include <utility>

namespace ui {

std::vector<engine::MeterSample> samplesFor(const engine::Session &session, const wmbus::AddressPattern &pattern)
{
    constexpr std::size_t kMostMeters = 20;
    std::vector<engine::MeterSample> samples;
    for (std::uint32_t i = 0; i < session.meters().count() && samples.size() < kMostMeters; ++i) {
        const engine::Meter &meter = session.meters().meter(i);
        if (meter.sendsEncrypted && engine::isForMeter(pattern, meter))
            samples.push_back(engine::sampleOf(session.telegrams(), session.meters(), i));
    }
    return samples;
}

std::vector<engine::MeterSample> samplesFor(const engine::Session &session,
                                            const std::vector<wmbus::AddressPattern> &patterns, bool andNeedy)
{
    std::vector<engine::MeterSample> samples;
    for (std::uint32_t i = 0; i < session.meters().count(); ++i) {
        const engine::Meter &meter = session.meters().meter(i);
        if (!meter.sendsEncrypted || meter.anonymous)
            continue;
        engine::MeterSample sample = engine::sampleOf(session.telegrams(), session.meters(), i);
        const auto fits = [&meter](const wmbus::AddressPattern &pattern) { return engine::isForMeter(pattern, meter); };
        if ((andNeedy && sample.needsKey) || std::ranges::any_of(patterns, fits))
            samples.push_back(std::move(sample));
    }
    return samples;
}

engine::KeyTrial tryKey(const engine::Session &session, const wmbus::AddressPattern &pattern, const wmbus::Key &key)
{
    engine::KeyTrial all;
    for (const engine::MeterSample &sample : samplesFor(session, pattern))
        all += engine::tryKey(key, sample).trial;
    return all;
}

} // namespace ui
