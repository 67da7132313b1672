// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "wmbus/security/key.h"

#include <cstdint>

namespace wmbus {

/// Which protection a telegram in the clear is to get back. Its headers say how.
struct Protections
{
    bool link = false; ///< encryption of the extended link layer
    bool content = false; ///< encryption of the transport layer, or a maker's scrambling
};

enum class ProtectionResult : std::uint8_t {
    Done,
    Fragmented, ///< one part of a message: the others are needed
    KeySize, ///< the key has not the bytes that the method needs
    NotPossible, ///< a method that cannot be made, a header that is cut
};

/// Bytes of the key that the telegram's headers ask for: 16 or 8; 0 where no key is needed. `telegram` as below.
[[nodiscard]] std::size_t protectionKeySize(radio::ByteView telegram, Protections wanted);

/// Puts back what depends on the content of a telegram, from inside out: encryption of the transport layer (modes 2 to
/// 5, 7 and 10, Diehl's scrambling), MAC of the authentication layer, payload CRC and encryption of the extended link
/// layer, checksum of a wired frame. `telegram` has its L field first, no block CRCs and readable content; it is
/// changed in place. A MAC is made wherever there is a field for it and the key can make one, unless content that the
/// header calls encrypted is to stay readable.
[[nodiscard]] ProtectionResult protectTelegram(radio::Bytes &telegram, const Key &key, Protections wanted);

} // namespace wmbus
