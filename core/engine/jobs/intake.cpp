// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/intake.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace engine {

void IndexRange::include(std::uint32_t index)
{
    if (count == 0) {
        first = index;
        count = 1;
        return;
    }
    const auto end = std::max(first + count, index + 1);
    first = std::min(first, index);
    count = end - first;
}

void Intake::takeNew(const DecodedBatch &batch)
{
    std::vector<std::uint32_t> rows(batch.telegrams.size(), kNoTelegram);
    for (std::size_t i = 0; i < batch.telegrams.size(); ++i) {
        const auto &telegram = batch.telegrams[i];
        const auto &reception = batch.source.receptions[i];
        if (telegram.repeatOf == kNoTelegram)
            rows[i] = append(reception, telegram.summary, batch.source.fromImport);
        else if (m_store.contains(telegram.repeatOf))
            hearAgain(telegram.repeatOf, reception);
    }
    takeReadings(batch, rows);
}

void Intake::takeAgain(const DecodedBatch &batch)
{
    std::vector<std::uint32_t> rows;
    rows.reserve(batch.telegrams.size());
    for (const auto &telegram : batch.telegrams) {
        if (!m_store.contains(telegram.row)) { // trimmed meanwhile
            rows.push_back(kNoTelegram);
            continue;
        }
        auto &row = m_store.row(telegram.row);
        const auto before = row.meter;
        const auto metersBefore = m_meters.count();
        if (m_meters.renew(row, telegram.row, telegram.summary))
            m_moved.insert({before, row.meter});
        if (m_meters.count() > metersBefore)
            m_changes.newMeters.include(row.meter);
        meterChanged(row.meter);
        m_changes.changedTelegrams.include(telegram.row);
        rows.push_back(telegram.row);
    }
    takeReadings(batch, rows);
}

std::set<std::uint32_t> Intake::relink()
{
    if (m_moved.empty())
        return {};
    const auto newest = m_store.relink(m_meters.count());
    for (const auto meter : m_moved) {
        m_meters.recount(meter, m_store, newest[meter]);
        meterChanged(meter);
    }
    return std::exchange(m_moved, {});
}

void Intake::meterChanged(std::uint32_t meter)
{
    const auto &fresh = m_changes.newMeters;
    if (fresh.count == 0 || meter < fresh.first)
        m_changes.changedMeters.insert(meter);
}

StoreChanges Intake::takeChanges()
{
    return std::exchange(m_changes, {});
}

void Intake::hearAgain(std::uint32_t index, const Reception &reception)
{
    auto &row = m_store.row(index);
    constexpr std::uint32_t kMost = std::numeric_limits<std::uint8_t>::max();
    row.heard = std::uint8_t(std::min(row.heard + std::min(reception.heard, kMost), kMost));
    if (!reception.mark.isEmpty() && !row.hasMark)
        m_store.setMark(index, reception.mark);
    // A receiver that says which of C and T it heard knows more than one in combined mode.
    const auto mode = reception.telegram.mode;
    if (row.mode == radio::LinkMode::Unknown || (row.mode == radio::LinkMode::CT && mode != radio::LinkMode::Unknown))
        row.mode = mode;
    m_changes.changedTelegrams.include(index);
}

std::uint32_t Intake::append(const Reception &reception, const TelegramSummary &summary, bool imported)
{
    TelegramRow fresh;
    apply(summary, fresh);
    fresh.imported = imported;
    const auto index = m_store.append(reception, fresh);
    const auto metersBefore = m_meters.count();
    const auto meter = m_meters.update(m_store.row(index), index, summary);
    m_changes.newTelegrams.include(index);
    if (m_meters.count() > metersBefore)
        m_changes.newMeters.include(meter);
    else
        meterChanged(meter);
    return index;
}

void Intake::takeReadings(const DecodedBatch &batch, const std::vector<std::uint32_t> &rows)
{
    for (const auto &each : batch.readings) {
        const auto row = rows[each.index];
        if (row != kNoTelegram)
            m_meters.setReadings(m_store.row(row), row, each.readings);
    }
}

} // namespace engine
