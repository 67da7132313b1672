// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/keys/session_keys.h"

#include <algorithm>

namespace engine {

std::int32_t SessionKeys::add(const wmbus::AddressPattern &pattern, const wmbus::Key &key)
{
    const auto same = std::ranges::find_if(m_entries, [&](const wmbus::KeyEntry &entry) {
        return entry.pattern.text() == pattern.text() && entry.key == key;
    });
    if (same != m_entries.end())
        return same->id;
    m_entries.push_back({pattern, key, m_nextId});
    ++m_version;
    return m_nextId++;
}

bool SessionKeys::remove(std::int32_t id)
{
    if (std::erase_if(m_entries, [id](const wmbus::KeyEntry &entry) { return entry.id == id; }) == 0)
        return false;
    ++m_version;
    return true;
}

std::shared_ptr<const wmbus::KeyRing> SessionKeys::snapshot() const
{
    return std::make_shared<const wmbus::KeyRing>(m_entries);
}

} // namespace engine
