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

/// The MAC of the authentication layer, which must be there, over the message as it goes on air: EN 13757-7 6.4. Input
/// is MCL, then KI, MCR and ML as the MCL announces them, then everything from the CI of the transport layer to the
/// last byte. The field on air holds its first bytes. None where MacCheck says NotPossible.
[[nodiscard]] std::optional<Block> calculateMac(const ProtectedContent &content, CmacCalculator &master);
/// Checks the MAC of a message as received.
[[nodiscard]] MacCheck checkMac(const ProtectedContent &content, PreparedKey &key);

} // namespace wmbus
