// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/layers/extended_link_layer.h"
#include "wmbus/outcome.h"
#include "wmbus/security/key_candidates.h"

#include <cstddef>
#include <cstdint>
#include <functional>

namespace wmbus {

/// What became of the payload of an extended link layer with a session number.
struct ExtendedLinkDecryption
{
    Verdict verdict = Verdict::NotJudged; ///< NotJudged: encryption method without meaning
    std::int32_t key = -1;
    std::size_t keysTried = 0; ///< published defaults apart
    bool publishedKey = false; ///< the key that fits is one that everybody has
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
    /// Whether more than the payload CRC speaks for decrypted bytes, from their CI on. Of several keys that pass the
    /// CRC, one in 65,536 of which does so by chance, a supported one wins.
    using Support = std::function<bool(radio::ByteView bytes, std::size_t ci)>;

    /// `plain` becomes a copy of `bytes` with decrypted payload where the verdict is Fits.
    [[nodiscard]] ExtendedLinkDecryption decrypt(radio::ByteView bytes, const ExtendedLinkLayer &layer,
                                                 const Address &sender, const KeyCandidates::List &keys,
                                                 const Support &supports, radio::Bytes &plain);

private:
    radio::Bytes m_trial; ///< `bytes` as the key at hand decrypts them
};

} // namespace wmbus
