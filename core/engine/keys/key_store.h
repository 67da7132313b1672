// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/stored_key.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace engine {

/// All keys of the running program, remembered ones and others. Owned by one thread; the decode thread gets immutable
/// snapshots. What is remembered between two starts is the vault's business.
class KeyStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const std::vector<StoredKey> &entries() const { return m_entries; } ///< in the order added
    [[nodiscard]] const StoredKey *
    find(std::int32_t id) const; ///< null if there is no such entry; valid until a change

    /// Adds the entries, and tells so once. Where the same key is there for the same address already, that entry
    /// takes over what the new one knows more, and is remembered if one of the two is. Returns how many are new.
    int add(std::vector<StoredKey> entries);
    /// False if there is no such entry, or another one is the same key for the same address.
    bool update(const StoredKey &entry);
    /// Returns how many there were. They can be brought back until the next removal or forgetRemoved().
    int remove(std::span<const std::int32_t> ids);
    void undoRemove();
    [[nodiscard]] bool canUndoRemove() const { return !m_removed.empty(); }
    void forgetRemoved() { m_removed.clear(); }
    /// What became of trying a key; tells so with trialsChanged() only.
    void setTrial(std::int32_t id, const KeyTrial &trial);
    /// Puts `entries` in place of all that are remembered; those that stay keep their id.
    void replaceRemembered(std::vector<StoredKey> entries);
    [[nodiscard]] std::vector<StoredKey> remembered() const;

    /// Counts up with every change that matters to a decoder.
    [[nodiscard]] std::uint64_t version() const { return m_version; }
    [[nodiscard]] std::shared_ptr<const wmbus::KeyRing> snapshot() const;

Q_SIGNALS:
    void changed(); ///< entries came, went, or say something else
    void ringChanged(); ///< after changed(), where snapshot() is another one
    void trialsChanged();

private:
    void announce(bool ring);

    std::vector<StoredKey> m_entries;
    std::vector<StoredKey> m_removed;
    std::int32_t m_nextId = 0;
    std::uint64_t m_version = 0;
};

} // namespace engine
