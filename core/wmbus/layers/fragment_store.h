// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/address.h"
#include "wmbus/layers/authentication_layer.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>

namespace wmbus {

/// Fragments of messages that are not complete yet: EN 13757-7 6.3. Bounded in senders and bytes; a new first fragment
/// of a sender replaces what was kept of its last message.
class FragmentStore
{
public:
    struct Message
    {
        radio::Bytes bytes; ///< from the CI of the transport layer on
        std::size_t fragments = 0;
        AuthenticationLayer authentication; ///< the fields of all fragments together
        radio::Bytes mac; ///< `authentication.mac` points here
    };

    /// Adds a fragment; the whole message once the last one came and none is missing.
    [[nodiscard]] const Message *add(const Address &sender, const AuthenticationLayer &layer, radio::ByteView content);

private:
    struct Pending
    {
        Message message;
        std::uint8_t nextFragment = 1;
    };

    std::map<Address, Pending> m_pending;
    Message m_complete;
};

} // namespace wmbus
