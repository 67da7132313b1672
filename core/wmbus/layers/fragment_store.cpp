// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/layers/fragment_store.h"

#include <utility>

namespace wmbus {

namespace {

constexpr std::size_t kMostSenders = 256;
constexpr std::size_t kMostBytes = 16384;

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

const FragmentStore::Message *FragmentStore::add(const Address &sender, const AuthenticationLayer &layer,
                                                 radio::ByteView content)
{
    if (layer.fragment() == 1)
        m_pending.erase(sender);
    if (m_pending.size() >= kMostSenders && m_pending.find(sender) == m_pending.end())
        m_pending.clear();
    Pending &pending = m_pending[sender];
    Message &message = pending.message;
    if (layer.fragment() != pending.nextFragment || message.bytes.size() + content.size() > kMostBytes) {
        // A repeated fragment changes nothing; after a lost one the message cannot become whole any more.
        if (layer.fragment() >= pending.nextFragment)
            m_pending.erase(sender);
        return nullptr;
    }
    ++pending.nextFragment;
    ++message.fragments;
    message.bytes.insert(message.bytes.end(), content.begin(), content.end());
    if (!layer.mac.empty())
        message.mac.assign(layer.mac.begin(), layer.mac.end());
    merge(message.authentication, layer);
    if (layer.moreFragments())
        return nullptr;
    m_complete = std::move(message);
    m_complete.authentication.mac = m_complete.mac;
    m_pending.erase(sender);
    return &m_complete;
}

} // namespace wmbus
