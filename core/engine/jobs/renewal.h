// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/meter_registry.h"
#include "engine/capture/telegram_store.h"
#include "engine/jobs/decode_task.h"
#include "wmbus/security/key_ring.h"

#include <cstdint>
#include <set>
#include <vector>

namespace engine {

/// Plans what is decoded again. After the keys changed: the telegrams of the meters whose keys they are, the newest
/// telegram of each meter first, so that the change is seen at once, then all in order. After a layout was heard: the
/// compact frames that waited for one. GUI thread; hands out lumps and waits for each to come back, so that a million
/// telegrams neither block nor are copied at once.
class Renewal
{
public:
    Renewal(const TelegramStore &store, MeterRegistry &meters) : m_store(store), m_meters(meters) { }

    /// Begins, or begins again with the meters of the unfinished run too. Always hands out lumps: at least an empty
    /// one, whose return shows that the decode thread has the new keys.
    [[nodiscard]] std::vector<OldTelegrams> start(const wmbus::KeyRing &before, const wmbus::KeyRing &after);
    /// A full frame brought a layout. The first lump, empty if nothing waits or a run is under way that will see to it.
    [[nodiscard]] OldTelegrams startForLayout();
    /// A lump of the newest start came back. Returns the next one, empty at the end of the list.
    [[nodiscard]] OldTelegrams lumpReturned();
    [[nodiscard]] bool isRunning() const { return m_underWay > 0; }
    /// How much of the list was looked through; 100 where none is running.
    [[nodiscard]] int percent() const;
    /// The meters that were decoded again in the run that ended; once.
    [[nodiscard]] std::set<std::uint32_t> takeRenewedMeters();
    void clear();

private:
    static constexpr std::size_t kLump = 16'384; ///< some milliseconds of the GUI thread
    static constexpr std::size_t kLumpsUnderWay = 5;

    [[nodiscard]] bool isAffected(std::uint32_t meter);
    [[nodiscard]] bool isWanted(const TelegramRow &row);
    [[nodiscard]] OldTelegrams newestOfEach();
    [[nodiscard]] OldTelegrams nextLump();
    void add(OldTelegrams &lump, std::uint32_t row);

    enum class Affected : std::uint8_t { NotAsked, No, Yes };

    const TelegramStore &m_store;
    MeterRegistry &m_meters;
    std::vector<wmbus::AddressPattern> m_patterns; ///< of the keys that came or went
    std::vector<Affected> m_affected; ///< by meter
    std::uint32_t m_next = 0; ///< row
    std::uint32_t m_end = kNoTelegram; ///< rows from here on were decoded with the new keys
    bool m_forLayout = false;
    std::set<std::uint32_t> m_renewed; ///< meters of the telegrams handed out
    int m_underWay = 0;
};

} // namespace engine
