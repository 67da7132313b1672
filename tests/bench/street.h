// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reception.h"
#include "simulation/meter_park.h"
#include "simulation/scenario.h"
#include "wmbus/security/key_ring.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace bench {

/// The built-in house twenty times: 560 meters in modes T, C and S, a third of which encrypts, heard by one receiver.
class Street
{
public:
    Street() : m_scenario(scenario()), m_park(m_scenario, 1, kStartUtc) { m_park.start(0); }

    /// What is heard in the next second.
    [[nodiscard]] std::vector<engine::Reception> nextSecond()
    {
        m_nowMs += 1000;
        std::vector<engine::Reception> heard;
        for (auto &sent : m_park.sentUntil(m_nowMs)) {
            engine::Reception &reception = heard.emplace_back();
            reception.telegram.bytes = std::move(sent.telegram);
            reception.telegram.mode = sent.mode;
            reception.telegram.format = radio::FrameFormat::A;
            reception.telegram.crc = radio::CrcState::VerifiedByDevice;
            reception.telegram.rssiDbm = float(sent.rssiDbm);
            reception.telegram.rssiRaw = std::uint8_t(sent.rssiDbm + 150);
            reception.utcUs = (kStartUtc * 1000 + m_nowMs) * 1000 + std::int64_t(heard.size()) * 1500;
            reception.steadyUs = m_nowMs * 1000;
            reception.stick = sticks::StickType::Im871a;
            reception.source = "/dev/ttyUSB0";
        }
        return heard;
    }

    [[nodiscard]] std::shared_ptr<const wmbus::KeyRing> keys() const
    {
        std::vector<wmbus::KeyEntry> entries;
        for (const auto &known : m_scenario.keys())
            entries.push_back({wmbus::AddressPattern::exact(known.meter), wmbus::Key::fromBytes(known.key).value()});
        return std::make_shared<wmbus::KeyRing>(std::move(entries));
    }

    [[nodiscard]] static simulation::Scenario scenario()
    {
        simulation::Scenario street;
        for (std::uint32_t house = 0; house < kHouses; ++house) {
            for (simulation::MeterSpec meter : simulation::builtInScenario().meters) {
                meter.sender.id = inHouse(meter.sender.id, house);
                if (meter.behind)
                    meter.behind->id = inHouse(meter.behind->id, house);
                street.meters.push_back(std::move(meter));
            }
        }
        return street;
    }

private:
    static constexpr std::int64_t kStartUtc = 1'767'225'600; // 2026-01-01
    static constexpr std::uint32_t kHouses = 20;

    /// The two last digits tell the house.
    [[nodiscard]] static std::uint32_t inHouse(std::uint32_t id, std::uint32_t house)
    {
        return id ^ (house / 10 << 4 | house % 10);
    }

    simulation::Scenario m_scenario;
    simulation::MeterPark m_park;
    std::int64_t m_nowMs = 0;
};

} // namespace bench
