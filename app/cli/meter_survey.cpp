// SPDX-License-Identifier: GPL-3.0-or-later
#include "meter_survey.h"

#include <cmath>
#include <utility>

namespace cli {

namespace {

engine::TelegramRow rowOf(const engine::Reception &reception)
{
    engine::TelegramRow row;
    row.utcUs = reception.utcUs.value_or(engine::kNoTime);
    row.mode = reception.telegram.mode;
    if (reception.telegram.rssiDbm)
        row.rssiDeciDbm = std::int16_t(std::lround(*reception.telegram.rssiDbm * 10));
    return row;
}

} // namespace

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
    if (reception.utcUs && m_duplicates.repeatOf(m_decoded.bytes, *reception.utcUs, m_count))
        return;
    engine::TelegramRow row = rowOf(reception);
    m_meters.update(row, m_count, m_decoded);
    if (m_decoded.outcome == wmbus::Outcome::NoLayout)
        m_waiting.push_back({reception, row, m_count});
    ++m_count;
}

void MeterSurvey::finish()
{
    for (Waiting &each : std::exchange(m_waiting, {})) {
        m_decoder.decode(each.reception.telegram, each.reception.key, wmbus::Depth::Readings, m_decoded);
        const engine::TelegramSummary summary = engine::summaryOf(m_decoded);
        // Its address stands in the clear, so that it cannot turn out to be another meter's.
        if (!m_meters.renew(each.row, each.index, summary) && summary.hasReadings)
            m_meters.setReadings(each.row.meter, each.index, engine::readingsOf(m_decoded));
    }
}

} // namespace cli
