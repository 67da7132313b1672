// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/layers/authentication_layer.h"
#include "wmbus/layers/transport_layer.h"
#include "wmbus/outcome.h"
#include "wmbus/records/record_header.h"
#include "wmbus/security/key_candidates.h"
#include "wmbus/security/message_authentication.h"

#include <cstddef>
#include <cstdint>
#include <functional>

namespace wmbus {

/// The protected content of one message and everything around it that its decryption needs.
struct ProtectedContent
{
    radio::ByteView bytes; ///< of the telegram or joined message, up to the last byte of the content
    const TransportLayer *transport = nullptr;
    const AuthenticationLayer *authentication = nullptr; ///< null without one
    Address address; ///< of the long header, else of the link layer
    Direction direction = Direction::FromMeter;

    [[nodiscard]] std::size_t first() const { return transport->end(); }
};

/// Which of its bytes are encrypted.
struct EncryptedPart
{
    std::size_t first = 0;
    std::size_t size = 0; ///< whole blocks that are there
    std::size_t announced = 0; ///< as the configuration field says
    std::size_t tagSize = 0; ///< authentication tag at the end of the content (CCM)
};

/// Nothing is encrypted where size and announced are 0.
[[nodiscard]] EncryptedPart encryptedPart(const ProtectedContent &content);

/// What the best key, or none, made of the content.
struct Decryption
{
    Verdict verdict = Verdict::NoKey;
    std::uint8_t proof = 0; ///< bits of Proof
    std::int32_t key = -1;
    std::size_t keysTried = 0; ///< of the size that the mode needs, published defaults apart
    bool publishedKey = false; ///< the key that fits is one that everybody has
    MacCheck mac = MacCheck::None; ///< with that key
    bool counterMissing = false; ///< no counter to derive the message's key from

    [[nodiscard]] bool readable() const
    {
        return verdict == Verdict::Fits || verdict == Verdict::Plausible || verdict == Verdict::AlreadyDecrypted;
    }
};

/// Whether bytes look like content.
struct Judgement
{
    std::uint8_t proof = 0; ///< bits of Proof
    bool clear = false; ///< they cannot be noise: more than the two check bytes speaks for them
};

/// `bytes` end where the content ends.
using ContentJudge = std::function<Judgement(radio::ByteView bytes, std::size_t first)>;

/// Tries keys on the content of transport layer security (EN 13757-7 9) and keeps the best result.
class ContentDecryptor
{
public:
    /// `plain` becomes a copy of the telegram with decrypted content in place, if the verdict is Fits or Plausible.
    [[nodiscard]] Decryption decrypt(const ProtectedContent &content, const KeyCandidates::List &keys,
                                     const ContentJudge &judge, radio::Bytes &plain);

private:
    struct Attempt
    {
        bool decrypted = false; ///< m_trial holds a result
        bool counterMissing = false;
        MacCheck mac = MacCheck::None;
    };

    [[nodiscard]] Attempt attempt(const ProtectedContent &content, const EncryptedPart &part, PreparedKey &key);
    [[nodiscard]] bool decryptDes(const ProtectedContent &content, const EncryptedPart &part, const PreparedKey &key);
    [[nodiscard]] bool decryptAesBlocks(const EncryptedPart &part, CbcDecryptor &cipher, const Block &iv);
    [[nodiscard]] Attempt decryptDerived(const ProtectedContent &content, const EncryptedPart &part, PreparedKey &key);
    [[nodiscard]] Attempt decryptAuthenticated(const ProtectedContent &content, const EncryptedPart &part,
                                               PreparedKey &key);

    radio::Bytes m_trial; ///< the telegram with the content as the key at hand decrypts it
    radio::Bytes m_cipher; ///< IV and ciphertext
    radio::Bytes m_clear;
};

} // namespace wmbus
