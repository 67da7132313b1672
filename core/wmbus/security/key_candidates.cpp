// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/security/key_candidates.h"

#include "wmbus/security/published_keys.h"

namespace wmbus {

namespace {

constexpr std::size_t kRememberedAddresses = 4096;

} // namespace

bool PreparedKey::knownToAll() const
{
    return m_entry->published || isPublishedKey(bytes());
}

CbcDecryptor &PreparedKey::cbc()
{
    if (!m_cbc)
        m_cbc.emplace(block());
    return *m_cbc;
}

CtrCipher &PreparedKey::ctr()
{
    if (!m_ctr)
        m_ctr.emplace(block());
    return *m_ctr;
}

CmacCalculator &PreparedKey::cmac()
{
    if (!m_cmac)
        m_cmac.emplace(block());
    return *m_cmac;
}

void KeyCandidates::setKeys(std::shared_ptr<const KeyRing> keys)
{
    m_lists.clear();
    m_prepared.clear();
    m_keys = std::move(keys);
}

const KeyCandidates::List &KeyCandidates::find(const std::optional<Address> &link, const std::optional<Address> &meter)
{
    if (!m_keys || m_keys->empty()) {
        static const List kNone;
        return kNone;
    }
    if (m_lists.size() >= kRememberedAddresses)
        m_lists.clear();
    const auto [found, isNew] = m_lists.try_emplace({link, meter});
    if (isNew) {
        for (const KeyEntry *entry : m_keys->candidates(link, meter))
            found->second.push_back(&m_prepared.try_emplace(entry, *entry).first->second);
    }
    return found->second;
}

} // namespace wmbus
