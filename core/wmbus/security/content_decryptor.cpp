// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/security/content_decryptor.h"

#include "wmbus/security/cipher_inputs.h"
#include "wmbus/security/des_date.h"
#include "wmbus/security/security_mode.h"

#include <algorithm>

namespace wmbus {

namespace {

using radio::ByteView;

constexpr std::size_t kBlock = 16;
constexpr std::size_t kDesBlock = 8;
constexpr std::uint8_t kIvMode = 5;
constexpr std::uint8_t kToTheEnd = 0xFF; ///< CCM length: everything up to the tag

/// How strong the support for a key is; the strongest of several wins.
int rank(std::uint8_t proof)
{
    if (proof & ProofMac)
        return 4;
    if (proof & ProofCheckBytes)
        return (proof & ProofRecords) ? 3 : 2;
    return (proof & ProofRecords) ? 1 : 0;
}

constexpr int kSettled = 3; ///< no other key can do better by chance

std::size_t wholeBlocks(std::size_t announced, std::size_t there, std::size_t block)
{
    return std::min(announced, there / block * block);
}

} // namespace

EncryptedPart encryptedPart(const ProtectedContent &content)
{
    EncryptedPart part;
    part.first = std::min(content.first(), content.bytes.size());
    const std::size_t there = content.bytes.size() - part.first;
    const TransportLayer &transport = *content.transport;
    const std::uint8_t length = std::uint8_t(*transport.configuration);
    switch (protectionOf(transport.mode())) {
    case Protection::None:
        break;
    case Protection::DesCbc:
        part.announced = length;
        part.size = wholeBlocks(part.announced, there, kDesBlock) / kDesBlock * kDesBlock;
        break;
    case Protection::AesCbc:
    case Protection::AesCbcDerived:
        part.announced = transport.blocks() * kBlock;
        part.size = wholeBlocks(part.announced, there, kBlock);
        break;
    case Protection::AesCcm:
        part.tagSize = std::min<std::size_t>(4U + 4U * ((transport.extension >> 8) & 0x03), there);
        part.announced = length == kToTheEnd ? there - part.tagSize : length;
        part.size = std::min(part.announced, there - part.tagSize);
        break;
    case Protection::Maker:
    case Protection::Tls:
    case Protection::Unpublished:
    case Protection::Reserved:
        part.announced = part.size = there;
        break;
    }
    return part;
}

bool ContentDecryptor::decryptAesBlocks(const EncryptedPart &part, CbcDecryptor &cipher, const Block &iv)
{
    const auto first = m_trial.begin() + std::ptrdiff_t(part.first);
    m_cipher.assign(iv.begin(), iv.end());
    m_cipher.insert(m_cipher.end(), first, first + std::ptrdiff_t(part.size));
    m_clear.resize(m_cipher.size());
    if (!cipher.decrypt(m_cipher, m_clear))
        return false;
    std::copy(m_clear.begin() + kBlock, m_clear.end(), first);
    return true;
}

ContentDecryptor::Attempt ContentDecryptor::decryptDerived(const ProtectedContent &content, const EncryptedPart &part,
                                                           PreparedKey &key)
{
    Attempt attempt;
    const bool persistent = content.transport->keyDerivation() == 0;
    if (persistent) {
        attempt.decrypted = decryptAesBlocks(part, key.cbc(), Block{});
        return attempt;
    }
    if (!messageCounter(content)) {
        attempt.counterMissing = true;
        return attempt;
    }
    if (const auto derived = messageKey(content, key.block(), key.cmac())) {
        CbcDecryptor cipher(*derived);
        attempt.decrypted = decryptAesBlocks(part, cipher, Block{});
    }
    return attempt;
}

ContentDecryptor::Attempt ContentDecryptor::decryptAuthenticated(const ProtectedContent &content,
                                                                 const EncryptedPart &part, PreparedKey &key)
{
    Attempt attempt;
    const auto counter = messageCounter(content);
    if (!counter) {
        attempt.counterMissing = true;
        return attempt;
    }
    const auto ownKey = messageKey(content, key.block(), key.cmac());
    if (!ownKey)
        return attempt;
    const auto nonce = ccmNonce(content.address, *counter);
    const ByteView cipher = content.bytes.subspan(part.first, part.size);
    const ByteView tag = content.bytes.last(part.tagSize);
    m_clear.resize(part.size);
    attempt.decrypted = part.tagSize >= 4 && decryptCcm(*ownKey, nonce, ccmHeader(content), cipher, tag, m_clear);
    attempt.mac = attempt.decrypted ? MacCheck::Fits : MacCheck::Differs;
    if (attempt.decrypted)
        std::copy(m_clear.begin(), m_clear.end(), m_trial.begin() + std::ptrdiff_t(part.first));
    return attempt;
}

/// Mode 2: IV of zeros. Mode 3: ID, M and the date of the telegram, which stands in it; CBC garbles no more than the
/// two bytes that the date covers while it is not known.
bool ContentDecryptor::decryptDes(const ProtectedContent &content, const EncryptedPart &part, const PreparedKey &key)
{
    constexpr std::uint8_t kDateMode = 3;
    const bool dated = content.transport->mode() == kDateMode;
    const auto iv = dated ? undatedVector(content.address) : std::array<std::uint8_t, kDesBlock>{};
    m_clear.resize(part.size);
    const ByteView cipher = content.bytes.subspan(part.first, part.size);
    if (!decryptDesCbc(key.bytes().first<kDesBlock>(), iv, cipher, m_clear))
        return false;
    if (dated)
        completeDatedBlock(m_clear);
    std::copy(m_clear.begin(), m_clear.end(), m_trial.begin() + std::ptrdiff_t(part.first));
    return true;
}

ContentDecryptor::Attempt ContentDecryptor::attempt(const ProtectedContent &content, const EncryptedPart &part,
                                                    PreparedKey &key)
{
    Attempt result;
    const TransportLayer &transport = *content.transport;
    const Protection protection = protectionOf(transport.mode());
    if (protection == Protection::DesCbc) {
        result.decrypted = decryptDes(content, part, key);
        return result;
    }
    if (protection == Protection::AesCcm)
        return decryptAuthenticated(content, part, key);
    if (protection == Protection::AesCbcDerived) {
        result = decryptDerived(content, part, key);
    } else {
        const Block iv =
            transport.mode() == kIvMode ? initialisationVector(content.address, transport.accessNumber) : Block{};
        result.decrypted = decryptAesBlocks(part, key.cbc(), iv);
    }
    result.mac = checkMac(content, key);
    return result;
}

Decryption ContentDecryptor::decrypt(const ProtectedContent &content, const KeyCandidates::List &keys,
                                     const ContentJudge &judge, radio::Bytes &plain)
{
    const EncryptedPart part = encryptedPart(content);
    Decryption best;
    int bestRank = 0;
    for (PreparedKey *const key : keys) {
        if (key->bytes().size() != keySize(content.transport->mode()))
            continue;
        best.keysTried += key->published() ? 0 : 1;
        m_trial.assign(content.bytes.begin(), content.bytes.end());
        const Attempt result = attempt(content, part, *key);
        best.counterMissing = best.counterMissing || result.counterMissing;
        if (!result.decrypted)
            continue;
        const ByteView trial = ByteView(m_trial).first(m_trial.size() - part.tagSize);
        const bool authentic = result.mac == MacCheck::Fits;
        const std::uint8_t proof = std::uint8_t(judge(trial, part.first).proof | (authentic ? ProofMac : 0));
        if (rank(proof) <= bestRank)
            continue;
        bestRank = rank(proof);
        best.proof = proof;
        best.key = key->id();
        best.publishedKey = key->knownToAll();
        best.mac = result.mac;
        std::swap(plain, m_trial);
        if (bestRank >= kSettled)
            break;
    }
    // Content in the clear behind a header that says encrypted: another program decrypted it. Noise starts with the
    // check bytes once in 65,536 telegrams, so a key that does as well is believed first.
    const Judgement asReceived = bestRank >= kSettled ? Judgement{} : judge(content.bytes, part.first);
    if (asReceived.clear && rank(asReceived.proof) > bestRank) {
        const std::size_t tried = best.keysTried;
        best = {};
        best.keysTried = tried;
        best.verdict = Verdict::AlreadyDecrypted;
        best.proof = asReceived.proof;
    } else if (bestRank > 0) {
        best.verdict = bestRank == 1 ? Verdict::Plausible : Verdict::Fits;
    } else {
        best.verdict = best.keysTried == 0 ? Verdict::NoKey : Verdict::WrongKey;
    }
    return best;
}

} // namespace wmbus
