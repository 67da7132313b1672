// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/keys/key_store.h"

#include <algorithm>
#include <utility>

namespace engine {

namespace {

/// What the new entry knows more.
void complete(StoredKey &entry, const StoredKey &newer)
{
    if (!newer.name.empty())
        entry.name = newer.name;
    if (!newer.note.empty())
        entry.note = newer.note;
    if (newer.modeHint >= 0)
        entry.modeHint = newer.modeHint;
    entry.remember = entry.remember || newer.remember;
}

template <typename Entries>
auto sameIn(Entries &entries, const StoredKey &entry)
{
    return std::ranges::find_if(entries, [&entry](const StoredKey &each) { return each.isSameKey(entry); });
}

} // namespace

const StoredKey *KeyStore::find(std::int32_t id) const
{
    const auto found = std::ranges::find(m_entries, id, &StoredKey::id);
    return found == m_entries.end() ? nullptr : &*found;
}

int KeyStore::add(std::vector<StoredKey> entries)
{
    int added = 0;
    for (StoredKey &entry : entries) {
        if (const auto same = sameIn(m_entries, entry); same != m_entries.end()) {
            complete(*same, entry);
            continue;
        }
        entry.id = m_nextId++;
        m_entries.push_back(std::move(entry));
        ++added;
    }
    if (!entries.empty())
        announce(added > 0);
    return added;
}

bool KeyStore::update(const StoredKey &entry)
{
    const auto found = std::ranges::find(m_entries, entry.id, &StoredKey::id);
    const bool isTaken = std::ranges::any_of(
        m_entries, [&entry](const StoredKey &each) { return each.id != entry.id && each.isSameKey(entry); });
    if (found == m_entries.end() || isTaken)
        return false;
    const bool ring = !found->isSameKey(entry);
    *found = entry;
    announce(ring);
    return true;
}

int KeyStore::remove(std::span<const std::int32_t> ids)
{
    const auto isMeant = [ids](const StoredKey &entry) { return std::ranges::find(ids, entry.id) != ids.end(); };
    const auto first = std::stable_partition(m_entries.begin(), m_entries.end(),
                                             [&isMeant](const StoredKey &entry) { return !isMeant(entry); });
    if (first == m_entries.end())
        return 0;
    m_removed.assign(std::make_move_iterator(first), std::make_move_iterator(m_entries.end()));
    m_entries.erase(first, m_entries.end());
    announce(true);
    return int(m_removed.size());
}

void KeyStore::undoRemove()
{
    if (m_removed.empty())
        return;
    for (StoredKey &entry : std::exchange(m_removed, {})) {
        if (sameIn(m_entries, entry) != m_entries.end())
            continue; // entered again in the meantime
        const auto place = std::ranges::upper_bound(m_entries, entry.id, {}, &StoredKey::id);
        m_entries.insert(place, std::move(entry));
    }
    announce(true);
}

void KeyStore::setTrial(std::int32_t id, const KeyTrial &trial)
{
    const auto found = std::ranges::find(m_entries, id, &StoredKey::id);
    if (found == m_entries.end() || found->trial == trial)
        return;
    found->trial = trial;
    Q_EMIT trialsChanged();
}

void KeyStore::replaceRemembered(std::vector<StoredKey> entries)
{
    std::vector<StoredKey> before = std::exchange(m_entries, {});
    const std::uint64_t ringBefore = before.size();
    bool ring = false;
    for (StoredKey &entry : entries) {
        const auto same = sameIn(before, entry);
        const bool isNew = same == before.end();
        ring = ring || isNew;
        entry.id = isNew ? m_nextId++ : same->id;
        entry.remember = true;
        if (sameIn(m_entries, entry) == m_entries.end())
            m_entries.push_back(std::move(entry));
    }
    for (StoredKey &entry : before) {
        if (!entry.remember && sameIn(m_entries, entry) == m_entries.end())
            m_entries.push_back(std::move(entry));
    }
    std::ranges::sort(m_entries, {}, &StoredKey::id);
    announce(ring || m_entries.size() != ringBefore);
}

std::vector<StoredKey> KeyStore::remembered() const
{
    std::vector<StoredKey> result;
    std::ranges::copy_if(m_entries, std::back_inserter(result), &StoredKey::remember);
    return result;
}

std::shared_ptr<const wmbus::KeyRing> KeyStore::snapshot() const
{
    std::vector<wmbus::KeyEntry> entries;
    entries.reserve(m_entries.size());
    for (const StoredKey &entry : m_entries)
        entries.push_back({.pattern = entry.pattern, .key = entry.key, .id = entry.id});
    return std::make_shared<const wmbus::KeyRing>(std::move(entries));
}

void KeyStore::announce(bool ring)
{
    m_version += ring ? 1 : 0;
    Q_EMIT changed();
    if (ring)
        Q_EMIT ringChanged();
}

} // namespace engine
