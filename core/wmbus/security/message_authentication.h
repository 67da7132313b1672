// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/security/key_candidates.h"

#include <cstdint>

namespace wmbus {

struct ProtectedContent;

enum class MacCheck : std::uint8_t {
    None, ///< the message has no MAC
    NotPossible, ///< a field of its input is missing, or its method has no published vector
    Fits,
    Differs,
};

/// Checks the MAC of the authentication layer over the message as received: EN 13757-7 6.4. Input is MCL, then KI, MCR
/// and ML as the MCL announces them, then everything from the CI of the transport layer to the last byte.
[[nodiscard]] MacCheck checkMac(const ProtectedContent &content, PreparedKey &key);

} // namespace wmbus
