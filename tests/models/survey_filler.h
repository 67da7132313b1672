// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/meter_registry.h"
#include "engine/capture/telegram_store.h"
#include "engine/survey/meter_notes.h"

#include <QtGlobal>

#include <cstdint>
#include <optional>
#include <vector>

namespace support {

/// 2026-11-22 08:00:00 UTC.
inline constexpr std::int64_t kMorningUs = 1'795'334'400'000'000;

/// What a test says about one telegram; the rest follows.
struct SampleTelegram
{
    std::uint32_t id = 0x12345678;
    const char *maker = "KAM";
    std::uint8_t version = 0x1B;
    std::uint8_t type = 0x16; ///< cold water
    wmbus::Outcome outcome = wmbus::Outcome::Decoded;
    std::optional<float> rssiDbm = -71.5F;
    radio::LinkMode mode = radio::LinkMode::C;
    std::int64_t second = 0; ///< after kMorningUs
    std::int64_t millisecond = 0; ///< after that second
    bool hasTime = true;
    std::int64_t litres = 6408;
    bool anonymous = false; ///< damaged, sender unknown
};

/// Store and registry without a session: what the models look at.
class SurveyFiller
{
public:
    std::uint32_t add(const SampleTelegram &sample);
    /// As the session does it: another outcome, the same telegram.
    void changeOutcome(std::uint32_t telegram, wmbus::Outcome outcome);
    void decode(std::uint32_t telegram, wmbus::DecodedTelegram &out) const;
    void clear();

    engine::TelegramStore telegrams;
    engine::MeterRegistry meters;
    engine::MeterNotes notes;

private:
    std::vector<SampleTelegram> m_samples;
};

} // namespace support
