// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/layers/fragment_store.h"

#include <algorithm>

namespace wmbus {

namespace {

constexpr std::size_t kMostSenders = 256;
constexpr std::size_t kMostBytes = 16384; ///< of one message

/// MCL, KI, MCR and ML come with the first fragment, the MAC with the last.
void merge(AuthenticationLayer &all, const AuthenticationLayer &fragment)
{
    if (fragment.messageControl)
        all.messageControl = fragment.messageControl;
    if (fragment.keyInformation)
        all.keyInformation = fragment.keyInformation;
    if (fragment.counter)
        all.counter = fragment.counter;
    if (fragment.messageLength)
        all.messageLength = fragment.messageLength;
}

} // namespace

FragmentStore::Pending &FragmentStore::pendingOf(const Sender &sender)
{
    if (m_pending.size() >= kMostSenders && m_pending.find(sender) == m_pending.end()) {
        const auto oldest = std::min_element(m_pending.begin(), m_pending.end(), [](const auto &a, const auto &b) {
            return a.second.heard < b.second.heard;
        });
        m_pending.erase(oldest);
    }
    return m_pending[sender];
}

bool FragmentStore::isComplete(const Pending &pending)
{
    std::uint8_t expected = 1;
    for (const auto &[number, fragment] : pending.fragments) {
        if (number != expected++)
            return false;
        if (!fragment.layer.moreFragments())
            return true;
    }
    return false;
}

void FragmentStore::join(const Pending &pending)
{
    m_complete.bytes.clear();
    m_complete.mac.clear();
    m_complete.fragments = pending.fragments.size();
    m_complete.authentication = pending.fragments.begin()->second.layer;
    for (const auto &[number, fragment] : pending.fragments) {
        m_complete.bytes.insert(m_complete.bytes.end(), fragment.content.begin(), fragment.content.end());
        merge(m_complete.authentication, fragment.layer);
        if (!fragment.mac.empty())
            m_complete.mac = fragment.mac;
    }
    m_complete.authentication.mac = m_complete.mac;
}

const FragmentStore::Message *FragmentStore::add(const Sender &sender, const AuthenticationLayer &layer,
                                                 radio::ByteView content)
{
    Pending &pending = pendingOf(sender);
    pending.heard = ++m_calls;
    const std::uint8_t number = layer.fragment();
    const auto known = pending.fragments.find(number);
    const bool isCopy =
        known != pending.fragments.end()
        && std::equal(content.begin(), content.end(), known->second.content.begin(), known->second.content.end())
        && known->second.layer.counter == layer.counter;
    if (!isCopy) {
        // The same number with other content, or anything behind a whole message: a new one begins.
        if (known != pending.fragments.end() || pending.completedBy != 0 || pending.bytes + content.size() > kMostBytes)
            pending = {{}, 0, pending.heard, 0};
        Fragment fragment{{content.begin(), content.end()}, {layer.mac.begin(), layer.mac.end()}, layer};
        fragment.layer.mac = {}; // pointed into the telegram
        pending.fragments.emplace(number, std::move(fragment));
        pending.bytes += content.size();
        if (isComplete(pending))
            pending.completedBy = number;
    }
    if (pending.completedBy != number)
        return nullptr;
    join(pending);
    return &m_complete;
}

} // namespace wmbus
