// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/meter_registry.h"
#include "engine/keys/stored_key.h"
#include "radio/raw_telegram.h"

#include <QFuture>

#include <cstdint>
#include <optional>
#include <vector>

namespace engine {

/// Whether the key is for this meter, or for the sender that carries its telegrams.
[[nodiscard]] bool isForMeter(const wmbus::AddressPattern &pattern, const Meter &meter);

/// The newest encrypted telegrams of one meter, copied, so that keys can be tried on them in any thread.
struct MeterSample
{
    static constexpr std::size_t kMost = 200;

    struct Telegram
    {
        radio::RawTelegram raw;
        std::int64_t utcUs = kNoTime;
    };

    std::uint32_t meter = kNoMeter;
    wmbus::Address address;
    wmbus::Address link;
    bool needsKey = false; ///< no key at hand opens it, or nothing shows that one does
    std::vector<Telegram> telegrams; ///< oldest first: messages in fragments are joined in this order
};

[[nodiscard]] MeterSample sampleOf(const TelegramStore &store, const MeterRegistry &meters, std::uint32_t meter);

struct TrialKey
{
    wmbus::Key key;
    /// Whose it is; absent: nobody knows, and it is tried on every meter that needs a key.
    std::optional<wmbus::AddressPattern> pattern;
};

/// What one key does for one meter.
struct MeterTrial
{
    std::size_t key = 0; ///< index of the key in the request
    std::uint32_t meter = kNoMeter;
    KeyTrial trial = {};
    /// It is no chance: 16 bits of check bytes fit one of 65,536 wrong keys, so either two telegrams fit, or one whose
    /// records parse or whose MAC is right.
    bool isProven = false;
};

/// Tries one key on one meter, here and now.
[[nodiscard]] MeterTrial tryKey(const wmbus::Key &key, const MeterSample &sample);

/// Tries every key on the samples of the meters it may be for, in a thread of Qt's pool: a result for each pair, by
/// key, then in the order of the samples; of a key without a pattern only for the meters that it opens. A pattern that
/// fits many meters is tried on the first 20. Tells its progress, and ends early where it is cancelled.
[[nodiscard]] QFuture<MeterTrial> tryKeys(std::vector<TrialKey> keys, std::vector<MeterSample> samples);

} // namespace engine
