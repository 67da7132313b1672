// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/meter_registry.h"
#include "engine/capture/telegram_store.h"
#include "engine/jobs/decode_task.h"

#include <cstdint>
#include <set>
#include <vector>

namespace engine {

/// A run of indexes.
struct IndexRange
{
    std::uint32_t first = 0;
    std::uint32_t count = 0;

    void include(std::uint32_t index);
};

/// What a series of batches changed, for one notice to the views.
struct StoreChanges
{
    IndexRange newTelegrams;
    IndexRange changedTelegrams; ///< the smallest run with all of them
    IndexRange newMeters;
    std::set<std::uint32_t> changedMeters; ///< new ones not among them
};

/// Brings decoded batches into the store and the registry. GUI thread.
class Intake
{
public:
    Intake(TelegramStore &store, MeterRegistry &meters) : m_store(store), m_meters(meters) { }

    void takeNew(const DecodedBatch &batch);
    /// Telegrams that were decoded again. Some may turn out to be another meter's: relink() after the last batch.
    void takeAgain(const DecodedBatch &batch);
    /// Puts chains and counts of meters right that lost or won telegrams. Returns these meters.
    std::set<std::uint32_t> relink();
    void meterChanged(std::uint32_t meter);

    [[nodiscard]] StoreChanges takeChanges();

private:
    void hearAgain(std::uint32_t row, const Reception &reception);
    [[nodiscard]] std::uint32_t append(const Reception &reception, const TelegramSummary &summary, bool imported);
    void takeReadings(const DecodedBatch &batch, const std::vector<std::uint32_t> &rows);

    TelegramStore &m_store;
    MeterRegistry &m_meters;
    StoreChanges m_changes;
    std::set<std::uint32_t> m_moved; ///< meters that lost or won telegrams
};

} // namespace engine
