// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/telegram_store.h"
#include "wmbus/security/key_ring.h"

#include <algorithm>
#include <cstdint>
#include <string>

namespace engine {

/// How a key came into the program.
enum class KeyOrigin : std::uint8_t { Typed, File, Telegram, CommandLine, Simulation, Published };
inline constexpr int kKeyOriginCount = int(KeyOrigin::Published) + 1;

/// What a key did with the telegrams that were at hand when it was tried last.
struct KeyTrial
{
    std::uint32_t works = 0;
    /// Telegrams that carry nothing to prove a key, whose records make sense with this one. Not kept in the vault.
    std::uint32_t plausible = 0;
    std::uint32_t tried = 0; ///< encrypted telegrams of the meters whose address fits
    std::int64_t lastSuccessUs = kNoTime; ///< UTC; when the newest telegram was received that it opened, ever

    KeyTrial &operator+=(const KeyTrial &other)
    {
        works += other.works;
        plausible += other.plausible;
        tried += other.tried;
        lastSuccessUs = std::max(lastSuccessUs, other.lastSuccessUs);
        return *this;
    }
    friend bool operator==(const KeyTrial &, const KeyTrial &) = default;
};

/// A key with what people and the program know about it.
struct StoredKey
{
    wmbus::AddressPattern pattern;
    wmbus::Key key;
    std::string name = {}; ///< UTF-8
    std::string note = {}; ///< UTF-8
    std::int8_t modeHint = -1; ///< security mode of the meter, -1 = not known
    KeyOrigin origin = KeyOrigin::Typed;
    std::int64_t addedUs = kNoTime; ///< UTC
    KeyTrial trial = {};
    bool remember = true; ///< belongs into the vault; else it goes with this run of the program
    std::int32_t id = -1; ///< given by the store, never twice in one run of the program

    /// The same key for the same meters: there is one entry for it.
    [[nodiscard]] bool isSameKey(const StoredKey &other) const
    {
        return pattern.text() == other.pattern.text() && key == other.key;
    }
};

} // namespace engine
