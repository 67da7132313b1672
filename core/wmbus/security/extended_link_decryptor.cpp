// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/security/extended_link_decryptor.h"

#include "wmbus/layers/control_information.h"
#include "wmbus/link/crc16.h"
#include "wmbus/records/numbers.h"
#include "wmbus/security/cipher_inputs.h"

namespace wmbus {

namespace {

using radio::ByteView;

constexpr std::uint8_t kNoEncryption = 0;
constexpr std::uint8_t kAesCtr = 1;

bool plausibleCi(std::uint8_t ci)
{
    const Content content = ciMeaning(ci).content;
    return content != Content::Reserved && content != Content::ExtendedLink && content != Content::WiredSelection;
}

std::uint16_t storedCrc(ByteView bytes, std::size_t at)
{
    return std::uint16_t(littleEndian(bytes.subspan(at, 2)));
}

bool payloadFits(ByteView bytes, std::size_t at)
{
    return bytes.size() > at + 2 && plausibleCi(bytes[at + 2]) && crc16(bytes.subspan(at + 2)) == storedCrc(bytes, at);
}

} // namespace

ExtendedLinkDecryption ExtendedLinkDecryptor::decrypt(ByteView bytes, const ExtendedLinkLayer &layer,
                                                      const Address &sender, const KeyCandidates::List &keys,
                                                      const Support &supports, radio::Bytes &plain)
{
    ExtendedLinkDecryption result;
    const std::size_t at = layer.payloadCrcAt();
    result.receivedCrc = storedCrc(bytes, at);
    result.computedCrc = crc16(bytes.subspan(at + 2));
    const bool clear = payloadFits(bytes, at);
    if (layer.encryption() != kAesCtr) {
        if (layer.encryption() == kNoEncryption)
            result.verdict = clear ? Verdict::NotEncrypted : Verdict::Damaged;
        return result;
    }
    if (clear) {
        result.verdict = Verdict::AlreadyDecrypted;
        return result;
    }
    // Whose address enters the counter block of form IV is not settled: the sender's first, then the receiver's.
    const Address addresses[] = {sender, layer.receiver.value_or(sender)};
    const std::size_t attempts = layer.receiver ? 2 : 1;
    m_trial.assign(bytes.begin(), bytes.end());
    result.verdict = Verdict::NoKey;
    for (PreparedKey *const key : keys) {
        if (!key->aes())
            continue;
        result.keysTried += key->published() ? 0 : 1;
        for (std::size_t i = 0; i < attempts; ++i) {
            const Block counter = counterBlock(layer, addresses[i]);
            if (!key->ctr().apply(counter, bytes.subspan(at), std::span(m_trial).subspan(at))
                || !payloadFits(m_trial, at))
                continue;
            const bool settled = keys.size() == 1 || supports(m_trial, at + 2);
            if (!settled && result.verdict == Verdict::Fits)
                continue;
            result.verdict = Verdict::Fits;
            result.key = key->id();
            result.publishedKey = key->knownToAll();
            plain.assign(m_trial.begin(), m_trial.end());
            if (settled)
                return result;
        }
    }
    if (result.verdict == Verdict::NoKey && result.keysTried > 0)
        result.verdict = Verdict::WrongKey;
    return result;
}

} // namespace wmbus
