// SPDX-License-Identifier: GPL-3.0-or-later
#include "meter_survey.h"

#include <utility>

namespace cli {

MeterSurvey::MeterSurvey(std::shared_ptr<const wmbus::KeyRing> keys)
{
    m_decoder.setKeys(std::move(keys));
}

void MeterSurvey::take(const engine::CaptureExtras &extras)
{
    m_decoder.addLayouts(extras.layouts);
    for (const auto &[address, note] : extras.meters)
        m_notes.set(address, note);
}

void MeterSurvey::take(const engine::Reception &reception)
{
    m_decoder.decode(reception.telegram, reception.key, wmbus::Depth::Readings, m_decoded);
    const auto counted = m_collector.take(reception, m_decoded);
    if (counted && m_decoded.outcome == wmbus::Outcome::NoLayout)
        m_waiting.push_back({reception, *counted});
}

void MeterSurvey::finish()
{
    engine::MeterRegistry &meters = m_collector.meters();
    for (auto &[reception, counted] : std::exchange(m_waiting, {})) {
        m_decoder.decode(reception.telegram, reception.key, wmbus::Depth::Readings, m_decoded);
        const engine::TelegramSummary summary = engine::summaryOf(m_decoded);
        // Its address stands in the clear, so that it cannot turn out to be another meter's.
        if (!meters.renew(counted.row, counted.index, summary) && summary.hasReadings)
            meters.setReadings(counted.row, counted.index, engine::readingsOf(m_decoded));
    }
}

} // namespace cli
