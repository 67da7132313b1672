// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/capture_items.h"
#include "engine/exporting/meter_rows.h"
#include "engine/jobs/keyed_decoder.h"
#include "engine/reception.h"

#include <memory>
#include <vector>

namespace cli {

/// Collects meters from telegrams that can be read once only; a compact frame that came before its full frame is
/// decoded when all were heard.
class MeterSurvey
{
public:
    explicit MeterSurvey(std::shared_ptr<const wmbus::KeyRing> keys);

    [[nodiscard]] engine::KeyedDecoder &decoder() { return m_decoder; } ///< for its layouts
    void take(const engine::CaptureExtras &extras); ///< layouts and notes of a capture, before its telegrams
    void take(const engine::Reception &reception);
    void finish();
    [[nodiscard]] const engine::MeterRegistry &meters() const { return m_collector.meters(); }
    [[nodiscard]] const engine::MeterNotes &notes() const { return m_notes; }

private:
    struct Waiting
    {
        engine::Reception reception;
        engine::MeterCollector::Counted counted;
    };

    engine::KeyedDecoder m_decoder;
    engine::MeterCollector m_collector;
    engine::MeterNotes m_notes;
    std::vector<Waiting> m_waiting; ///< for the layout of their compact frame
    wmbus::DecodedTelegram m_decoded;
};

} // namespace cli
