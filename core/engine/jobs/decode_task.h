// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/capture_items.h"
#include "engine/capture/telegram_summary.h"
#include "engine/import_report.h"
#include "engine/reception.h"
#include "wmbus/layouts/compact_layouts.h"
#include "wmbus/security/key_ring.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace engine {

/// New telegrams, from a receiver or from an import.
struct NewTelegrams
{
    std::vector<Reception> receptions;
    CaptureExtras extras; ///< of an imported capture
    bool fromImport = false; ///< the import waits for room: see ImportJob
    std::optional<ImportReport> importEnd; ///< set in the last lump of an import
};

/// A telegram of the store, copied for the decode thread.
struct StoredTelegram
{
    std::uint32_t row = 0;
    radio::RawTelegram raw;
    std::optional<wmbus::Key> key;
};

/// Telegrams that are to be decoded again.
struct OldTelegrams
{
    std::vector<StoredTelegram> list;
};

/// From here on these keys. `generation` counts the changes and comes back with every result.
struct NewKeys
{
    std::shared_ptr<const wmbus::KeyRing> keys;
    std::uint32_t generation = 0;
};

/// From here on a new session, or one from before again: its next row is `rows`. `epoch` comes back with every result.
struct NewSession
{
    std::uint32_t epoch = 0;
    std::uint32_t rows = 0;
};

using DecodeTask = std::variant<NewTelegrams, OldTelegrams, NewKeys, NewSession>;

/// The readings of one of the telegrams of a batch. Only the newest telegram with each set of readings of a meter has
/// them made: nobody reads the others.
struct BatchReadings
{
    std::size_t index = 0; ///< in DecodedBatch::telegrams
    std::vector<Reading> readings;
};

/// One telegram with what decoding it gave.
struct BatchTelegram
{
    TelegramSummary summary;
    std::uint32_t repeatOf = kNoTelegram; ///< new telegrams: row of the one heard just before
    std::uint32_t row = kNoTelegram; ///< old telegrams
};

/// The answer to one task with telegrams.
struct DecodedBatch
{
    std::uint32_t epoch = 0;
    std::uint32_t generation = 0;
    bool isNew = true;
    NewTelegrams source; ///< new telegrams only: as they came
    std::vector<BatchTelegram> telegrams; ///< as many as came, in their order
    std::vector<BatchReadings> readings;
    std::vector<wmbus::CompactLayout> layouts; ///< heard for the first time: compact frames may be readable now
};

} // namespace engine
