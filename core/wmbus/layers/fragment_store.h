// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/address.h"
#include "wmbus/layers/authentication_layer.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>

namespace wmbus {

/// Fragments of messages that are not complete yet: EN 13757-7 6.3. They may come in any order, more than once, and
/// between those of other senders. Bounded in senders and bytes: the sender heard longest ago gives way.
class FragmentStore
{
public:
    using Sender = std::pair<Address, bool>; ///< true: to the meter; the two directions are messages of their own

    struct Message
    {
        radio::Bytes bytes; ///< from the CI of the transport layer on
        std::size_t fragments = 0;
        AuthenticationLayer authentication; ///< the fields of all fragments together; its `mac` is that below
        radio::Bytes mac;
    };

    /// Adds a fragment. The whole message if this one makes it complete or is a copy of the one that did; valid until
    /// the next call.
    [[nodiscard]] const Message *add(const Sender &sender, const AuthenticationLayer &layer, radio::ByteView content);

    void clear() { m_pending.clear(); }

private:
    struct Fragment
    {
        radio::Bytes content;
        radio::Bytes mac;
        AuthenticationLayer layer;
    };
    struct Pending
    {
        std::map<std::uint8_t, Fragment> fragments; ///< by their number, from 1
        std::size_t bytes = 0;
        std::uint64_t heard = 0; ///< m_calls at the last fragment
        std::uint8_t completedBy = 0; ///< fragment that was the last missing one; 0 = still incomplete
    };

    [[nodiscard]] Pending &pendingOf(const Sender &sender);
    [[nodiscard]] static bool isComplete(const Pending &pending);
    void join(const Pending &pending);

    std::map<Sender, Pending> m_pending;
    std::uint64_t m_calls = 0;
    Message m_complete;
};

} // namespace wmbus
