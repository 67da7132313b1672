// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/security/key_ring.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace engine {

/// The keys of one run of the program, in memory only. Owned by one thread; the decode thread gets immutable snapshots.
class SessionKeys
{
public:
    /// Returns the number of the new entry, which is never given twice; that of the old one where the same key is
    /// there for the same address already.
    std::int32_t add(const wmbus::AddressPattern &pattern, const wmbus::Key &key);
    /// False if there is no such entry.
    bool remove(std::int32_t id);
    [[nodiscard]] const std::vector<wmbus::KeyEntry> &entries() const { return m_entries; } ///< in the order added

    /// Counts up with every change.
    [[nodiscard]] std::uint64_t version() const { return m_version; }
    [[nodiscard]] std::shared_ptr<const wmbus::KeyRing> snapshot() const;

private:
    std::vector<wmbus::KeyEntry> m_entries;
    std::int32_t m_nextId = 0;
    std::uint64_t m_version = 0;
};

} // namespace engine
