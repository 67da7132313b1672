// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/layers/extended_link_layer.h"
#include "wmbus/outcome.h"
#include "wmbus/security/key_candidates.h"

#include <cstddef>
#include <cstdint>

namespace wmbus {

/// What became of the payload of an extended link layer with a session number.
struct ExtendedLinkDecryption
{
    Verdict verdict = Verdict::NotJudged; ///< NotJudged: encryption method without meaning
    std::int32_t key = -1;
    std::size_t keysTried = 0; ///< published ones apart
    bool published = false; ///< the key is a maker's default
    std::uint16_t receivedCrc = 0; ///< of the bytes as received
    std::uint16_t computedCrc = 0;

    [[nodiscard]] bool readable() const
    {
        return verdict == Verdict::Fits || verdict == Verdict::AlreadyDecrypted || verdict == Verdict::NotEncrypted;
    }
};

/// AES-128-CTR of EN 13757-4 13.2.9: everything from the payload CRC on is encrypted; the CRC over what follows it is
/// the only proof, so the first byte behind it must also be a CI that can stand there.
class ExtendedLinkDecryptor
{
public:
    /// `plain` becomes a copy of `bytes` with decrypted payload where the verdict is Fits.
    [[nodiscard]] ExtendedLinkDecryption decrypt(radio::ByteView bytes, const ExtendedLinkLayer &layer,
                                                 const Address &sender, const KeyCandidates::List &keys,
                                                 radio::Bytes &plain);
};

} // namespace wmbus
