// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/layers/telegram_reader.h"

#include "wmbus/layers/application_layer.h"
#include "wmbus/layers/content_judge.h"
#include "wmbus/layouts/diehl_address.h"
#include "wmbus/layouts/diehl_prios.h"
#include "wmbus/layouts/diehl_scrambling.h"
#include "wmbus/link/control_field.h"
#include "wmbus/link/frame.h"
#include "wmbus/link/link_layer.h"
#include "wmbus/link/wired_frame.h"
#include "wmbus/remark_ids.h"
#include "wmbus/security/message_authentication.h"
#include "wmbus/security/security_mode.h"

#include <algorithm>
#include <utility>

namespace wmbus {

namespace {

using radio::ByteView;

ByteRange range(std::size_t first, std::size_t end)
{
    return {std::uint16_t(first), std::uint16_t(end - first)};
}

/// Why content cannot be decrypted with any key.
std::string_view modeRemark(std::uint8_t mode)
{
    constexpr std::uint8_t kCtr = 8;
    switch (protectionOf(mode)) {
    case Protection::Maker:
        return remarks::kMakerMode;
    case Protection::Tls:
        return remarks::kTlsMode;
    case Protection::Unpublished:
        return mode == kCtr ? remarks::kCtrMode : remarks::kGcmMode;
    default:
        return remarks::kReservedMode;
    }
}

bool canBeJudged(Content content)
{
    return content != Content::Maker && content != Content::Opaque && content != Content::Reserved;
}

} // namespace

Direction TelegramReader::direction(const TransportLayer &transport) const
{
    const bool command = transport.meaning->content == Content::Commands;
    const auto control = m_builder.out().control;
    return command || (control && sentToMeter(*control)) ? Direction::ToMeter : Direction::FromMeter;
}

void TelegramReader::read(const radio::RawTelegram &raw)
{
    DecodedTelegram &out = m_builder.out();
    const Frame frame = unpackFrame(raw, out);
    m_end = std::min(frame.goodBytes, out.bytes.size());
    if (frame.damage)
        m_builder.conclude(Outcome::Damaged, *frame.damage);
    else if (raw.crc == radio::CrcState::Bad)
        m_builder.conclude(Outcome::Damaged, {remarks::kReceiverReportsDamage, {}, {}});
    m_cut = frame.damage.has_value();
    if (out.format == radio::FrameFormat::Wired)
        readWired();
    else
        readRadio();
    if (out.outcome == Outcome::Damaged && out.security.verdict == Verdict::NotJudged && m_cut)
        out.security.verdict = Verdict::Damaged;
}

void TelegramReader::readRadio()
{
    DecodedTelegram &out = m_builder.out();
    const std::size_t goodEnd = m_end;
    const std::size_t first = readLinkLayer(m_builder);
    if (first < m_end)
        readLayers(first);
    else if (!m_cut)
        out.security.verdict = Verdict::NotEncrypted;
    m_builder.useSource(Source::Received);
    const std::size_t damaged = std::max(goodEnd, first);
    if (damaged < out.bytes.size())
        m_builder.leaf("damaged-bytes", damaged, out.bytes.size() - damaged, Group::Unknown, 0, RawBytes{});
}

void TelegramReader::readWired()
{
    const WiredContent content = readWiredFrame(m_builder);
    if (content.first < content.end) {
        m_end = content.end;
        readLayers(content.first);
    } else if (!m_cut) {
        m_builder.out().security.verdict = Verdict::NotEncrypted;
    }
    readWiredEnd(m_builder);
}

void TelegramReader::readLayers(std::size_t at)
{
    std::optional<std::size_t> next = at;
    while (next && *next < m_end) {
        at = *next;
        const Content content = ciMeaning(view()[at]).content;
        const bool seen = (content == Content::ExtendedLink && m_extendedLink)
                          || (content == Content::NetworkLayer && m_networkLayerSeen)
                          || (content == Content::Authentication && m_authentication);
        if (seen) {
            markUnreadable(at, Outcome::Unsupported, {remarks::kRepeatedLayer, range(at, at + 1), {view()[at]}});
            return;
        }
        switch (content) {
        case Content::ExtendedLink:
            next = readExtendedLink(at);
            break;
        case Content::NetworkLayer:
            next = readNetworkLayer(at);
            break;
        case Content::Authentication:
            next = readAuthentication(at);
            break;
        default:
            if (m_authentication && m_authentication->fragmented())
                readFragment(at);
            else
                readMessage(at);
            return;
        }
    }
}

void TelegramReader::markUnreadable(std::size_t first, Outcome outcome, const Remark &reason)
{
    m_builder.conclude(outcome, reason);
    if (first < m_end)
        m_builder.leaf("unknown", first, m_end - first, Group::Unknown, 0, RawBytes{});
}

std::optional<std::size_t> TelegramReader::readExtendedLink(std::size_t at)
{
    m_extendedLink = parseExtendedLink(view(), at);
    if (!m_extendedLink) {
        constexpr std::uint8_t kFifthForm = 0x86;
        const std::uint8_t ci = view()[at];
        const bool fifth = ci == kFifthForm;
        markUnreadable(at, fifth ? Outcome::Unsupported : Outcome::Damaged,
                       {fifth ? remarks::kFifthLink : remarks::kHeaderCut, range(at, m_end), {ci}});
        return std::nullopt;
    }
    describeExtendedLink(m_builder, *m_extendedLink);
    m_builder.out().accessNumber = m_extendedLink->accessNumber;
    if (m_extendedLink->session && !readExtendedPayload())
        return std::nullopt;
    return m_extendedLink->end();
}

bool TelegramReader::readExtendedPayload()
{
    DecodedTelegram &out = m_builder.out();
    Security &security = out.security;
    const ExtendedLinkLayer &layer = *m_extendedLink;
    const std::size_t first = layer.payloadCrcAt();
    const Address sender = out.link.value_or(Address{});
    const auto &keys = m_memory.keys.find(out.link, layer.receiver);
    const auto supports = [this](ByteView bytes, std::size_t ci) {
        return supportsPayload(bytes, ci, m_memory.layouts);
    };
    const ExtendedLinkDecryption result =
        m_memory.linkDecryptor.decrypt(view(), layer, sender, keys, supports, m_memory.plain);
    security.encrypted = layer.encryption() != 0;
    if (result.readable()) {
        security.verdict = security.encrypted ? result.verdict : security.verdict;
        security.proof = std::uint8_t(security.encrypted ? unsigned(ProofPayloadCrc) : 0U);
        security.key = result.key;
        if (result.publishedKey)
            m_builder.finding({remarks::kDefaultKey, {}, {}});
        if (result.verdict == Verdict::Fits) {
            m_builder.branch("encrypted-data", first, m_end - first, Group::Encrypted, 0);
            takePlain();
        }
        const std::size_t index = m_builder.beginLayer("payload-check", first, Group::Checksum);
        m_builder.leaf("payload-crc", first, 2, Group::Checksum, 1, RawBytes{});
        m_builder.endLayer(index, first + 2);
        return true;
    }
    security.verdict = m_cut ? Verdict::Damaged : result.verdict;
    const ByteRange rest = range(first, m_end);
    if (result.verdict == Verdict::Damaged)
        markUnreadable(first, Outcome::Damaged, {remarks::kPayloadCrc, rest, {result.receivedCrc, result.computedCrc}});
    else
        m_builder.leaf("encrypted-data", first, m_end - first, Group::Encrypted, 0, RawBytes{});
    if (result.verdict == Verdict::NoKey)
        m_builder.conclude(Outcome::NoKey, {remarks::kNoLinkKey, rest, {}});
    else if (result.verdict == Verdict::WrongKey)
        m_builder.conclude(Outcome::WrongKey, {remarks::kWrongLinkKey, rest, {std::int64_t(result.keysTried)}});
    else if (result.verdict == Verdict::NotJudged)
        m_builder.conclude(Outcome::Unsupported, {remarks::kLinkEncryption, rest, {layer.encryption()}});
    return false;
}

std::optional<std::size_t> TelegramReader::readNetworkLayer(std::size_t at)
{
    // EN 13757-5 relaying: the only pattern on record is one byte of header and then the next CI.
    m_networkLayerSeen = true;
    const std::uint8_t ci = view()[at];
    const std::uint8_t header = at + 1 < m_end ? view()[at + 1] : std::uint8_t(0);
    const Remark reason{remarks::kNetworkLayer, range(at + 1, std::min(at + 2, m_end)), {header}};
    if (at + 2 >= m_end || ciMeaning(view()[at + 2]).content == Content::Reserved) {
        markUnreadable(at, Outcome::Unsupported, reason);
        return std::nullopt;
    }
    m_builder.conclude(Outcome::Partial, reason);
    const std::size_t index = m_builder.beginLayer("network-layer", at, Group::Link);
    m_builder.leaf("ci", at, 1, Group::Link, 1, Symbol{ciMeaning(ci).id, ci});
    m_builder.leaf("unknown", at + 1, 1, Group::Unknown, 1, RawBytes{});
    m_builder.endLayer(index, at + 2);
    return at + 2;
}

std::optional<std::size_t> TelegramReader::readAuthentication(std::size_t at)
{
    m_authentication = parseAuthentication(view(), at);
    if (!m_authentication) {
        markUnreadable(at, Outcome::Damaged, {remarks::kHeaderCut, range(at, m_end), {view()[at]}});
        return std::nullopt;
    }
    describeAuthentication(m_builder, *m_authentication);
    return m_authentication->end();
}

void TelegramReader::readFragment(std::size_t at)
{
    DecodedTelegram &out = m_builder.out();
    const ByteView content = view().subspan(at);
    const FragmentStore::Sender sender{out.link.value_or(Address{}), out.control && sentToMeter(*out.control)};
    const auto *const message = m_cut ? nullptr : m_memory.fragments.add(sender, *m_authentication, content);
    const std::uint8_t number = m_authentication->fragment();
    if (!message) {
        m_builder.leaf("fragment", at, content.size(), Group::Unknown, 0, RawBytes{});
        m_builder.conclude(Outcome::Partial, {remarks::kFragmentWaiting, range(at, m_end), {number}});
        return;
    }
    m_builder.leaf("fragment", at, content.size(), Group::Transport, 0, RawBytes{});
    m_builder.finding(
        {remarks::kFragmentsJoined, {}, {std::int64_t(message->fragments), std::int64_t(message->bytes.size())}});
    out.message = message->bytes;
    m_authentication = message->authentication;
    m_authentication->mac = message->mac;
    const auto size = std::int64_t(out.message.size());
    if (m_authentication->messageLength && *m_authentication->messageLength != size)
        m_builder.conclude(Outcome::Damaged,
                           {remarks::kMessageLength, {}, {std::int64_t(*m_authentication->messageLength), size}});
    m_builder.useSource(Source::Message);
    m_end = out.message.size();
    readMessage(0);
    const bool unreadable = out.outcome == Outcome::NoKey || out.outcome == Outcome::WrongKey;
    if (unreadable) {
        m_builder.useSource(Source::Received);
        m_builder.encrypted(at, content.size());
    }
}

void TelegramReader::readMessage(std::size_t at)
{
    DecodedTelegram &out = m_builder.out();
    constexpr std::uint8_t kCompactOrFixed = 0x73;
    constexpr std::size_t kFixedStructure = 17;
    if (out.format == radio::FrameFormat::Wired && view()[at] == kCompactOrFixed && m_end - at == kFixedStructure) {
        readFixedStructure(m_builder, {at, m_end, Direction::FromMeter, true, m_cut});
        return;
    }
    if (at == kLinkHeaderBytes && m_end > kDiehlClearBytes && (isDiehlPrios(view()) || isDiehlRealData(view()))) {
        readDiehl(at);
        return;
    }
    const auto transport = parseTransport(view(), at);
    if (!transport) {
        markUnreadable(at, Outcome::Damaged, {remarks::kHeaderCut, range(at, m_end), {view()[at]}});
        return;
    }
    readTransport(m_builder, *transport);
    Security &security = out.security;
    const std::optional<std::size_t> first = decryptContent(*transport);
    if (first)
        readContent(*transport, *first);
    // Maker's content and a layout not heard yet do not speak against a key; nothing speaks for it but 16 bits.
    if (security.verdict == Verdict::Fits && !(security.proof & (ProofRecords | ProofMac)))
        m_builder.finding({remarks::kWeakProof, {}, {}});
    if (m_trailer.size > 0)
        m_builder.leaf(m_trailer.id, m_end, m_trailer.size, m_trailer.group, 0, RawBytes{});
    if (security.verdict == Verdict::NotJudged && !security.encrypted && canBeJudged(transport->meaning->content))
        security.verdict = Verdict::NotEncrypted;
}

/// Diehl's own scrambling instead of a security mode: the telegram's makers decide about the header, too.
void TelegramReader::readDiehl(std::size_t at)
{
    using Fit = DiehlResult::Fit;
    Security &security = m_builder.out().security;
    const bool prios = isDiehlPrios(view());
    const auto transport = parseTransport(view(), at);
    readTransport(m_builder, *transport);
    const auto &keys = m_memory.keys.find(m_builder.out().link, m_builder.out().meter);
    const DiehlResult result =
        prios ? descramblePrios(view(), keys, m_memory.plain) : descrambleRealData(view(), keys, m_memory.plain);
    security.encrypted = true;
    if (transport->end() < kDiehlClearBytes && !prios)
        m_builder.leaf("unknown", transport->end(), kDiehlClearBytes - transport->end(), Group::Unknown, 0, RawBytes{});
    if (result.fit == Fit::None) {
        const std::size_t first = prios ? transport->end() : kDiehlClearBytes;
        security.verdict = m_cut ? Verdict::Damaged : Verdict::NoKey;
        m_builder.leaf("encrypted-data", first, m_end - first, Group::Encrypted, 0, RawBytes{});
        m_builder.conclude(Outcome::NoKey, {remarks::kNoKey, range(first, m_end), {transport->mode()}});
        return;
    }
    security.verdict = result.fit == Fit::Clear ? Verdict::AlreadyDecrypted : Verdict::Fits;
    security.proof = ProofCheckBytes;
    security.key = result.key;
    if (result.fit == Fit::PublishedKey)
        m_builder.finding({remarks::kDefaultKey, {}, {}});
    if (result.fit != Fit::Clear) {
        m_builder.branch("encrypted-data", kDiehlClearBytes, m_end - kDiehlClearBytes, Group::Encrypted, 0);
        takePlain();
    }
    if (prios)
        readPrios(m_builder, m_end);
    else
        readRecords(m_builder, {kDiehlClearBytes, m_end, Direction::FromMeter, false, m_cut}, m_memory.profiles,
                    m_memory.layouts);
}

void TelegramReader::takePlain()
{
    DecodedTelegram &out = m_builder.out();
    if (m_builder.source() == Source::Message) {
        std::swap(out.message, m_memory.plain);
        return;
    }
    const radio::Bytes &bytes = out.bytes;
    m_memory.plain.insert(m_memory.plain.end(), bytes.begin() + std::ptrdiff_t(m_memory.plain.size()), bytes.end());
    std::swap(out.plain, m_memory.plain);
    m_builder.useSource(Source::Decrypted);
}

/// First byte of the content in the clear; none where there is nothing to read.
std::optional<std::size_t> TelegramReader::decryptContent(const TransportLayer &transport)
{
    DecodedTelegram &out = m_builder.out();
    const std::size_t first = transport.end();
    if (!transport.configuration)
        return first;
    const ProtectedContent content{view(), &transport, m_authentication ? &*m_authentication : nullptr,
                                   out.meter.value_or(out.link.value_or(Address{})), direction(transport)};
    const EncryptedPart part = encryptedPart(content);
    const auto &keys = m_memory.keys.find(out.link, out.meter);
    if (part.announced == 0) {
        checkPlainMessage(content, keys);
        return first;
    }
    out.security.encrypted = true;
    if (!isDecryptable(protectionOf(transport.mode()))) {
        const ByteRange rest = range(part.first, m_end);
        m_builder.leaf("encrypted-data", part.first, part.size, Group::Encrypted, 0, RawBytes{});
        m_builder.conclude(Outcome::Unsupported, {modeRemark(transport.mode()), rest, {transport.mode()}});
        return std::nullopt;
    }
    // Two pointers: what a std::function holds without an allocation for each telegram.
    const auto judge = [this, &content](ByteView bytes, std::size_t at) {
        return judgeContent(bytes, at, content.transport->meaning->content, content.direction, m_memory.layouts);
    };
    const Decryption result = m_memory.contentDecryptor.decrypt(content, keys, judge, m_memory.plain);
    const auto wrongSize = [&](const PreparedKey *key) {
        return !key->published() && key->bytes().size() != keySize(transport.mode());
    };
    if (result.keysTried == 0 && result.key < 0 && std::any_of(keys.begin(), keys.end(), wrongSize))
        m_builder.finding({remarks::kKeySize, {}, {std::int64_t(keySize(transport.mode()))}});
    if (!result.readable()) {
        reportUnreadable(result, transport, part);
        const std::size_t tail = part.first + part.announced;
        return tail < m_end && part.tagSize == 0 ? std::optional(tail) : std::nullopt;
    }
    out.security.verdict = result.verdict;
    out.security.proof |= result.proof;
    out.security.key = result.key;
    if (result.verdict != Verdict::AlreadyDecrypted) {
        m_builder.branch("encrypted-data", part.first, part.size, Group::Encrypted, 0);
        takePlain();
        if (part.tagSize > 0) {
            m_end -= part.tagSize;
            m_trailer = {"authentication-tag", Group::Security, part.tagSize};
        } else if (part.size < part.announced) {
            const std::size_t end = std::exchange(m_end, part.first + part.size);
            m_trailer = {"encrypted-data", Group::Encrypted, end - m_end};
            m_builder.conclude(Outcome::Damaged, {remarks::kEncryptedCut,
                                                  range(part.first, end),
                                                  {std::int64_t(part.announced), std::int64_t(part.size)}});
            m_cut = true;
        }
    }
    if (part.announced > 0 && part.first + part.announced < m_end)
        m_clearTail = part.first + part.announced;
    if (result.publishedKey)
        m_builder.finding({remarks::kDefaultKey, {}, {}});
    reportMac(result.mac);
    return first;
}

void TelegramReader::reportMac(MacCheck mac)
{
    const std::int64_t type = m_authentication && m_authentication->messageControl
                                  ? macType(*m_authentication->messageControl)
                                  : std::int64_t(0);
    if (mac == MacCheck::Differs)
        m_builder.finding({remarks::kMacMismatch, {}, {}});
    else if (mac == MacCheck::NotPossible)
        m_builder.finding({remarks::kMacNotChecked, {}, {type}});
}

/// A message in the clear may be authenticated all the same.
void TelegramReader::checkPlainMessage(const ProtectedContent &content, const KeyCandidates::List &keys)
{
    MacCheck result = MacCheck::None;
    for (PreparedKey *const key : keys) {
        if (!key->aes())
            continue;
        result = checkMac(content, *key);
        if (result == MacCheck::Fits) {
            Security &security = m_builder.out().security;
            security.proof = std::uint8_t(security.proof | ProofMac);
            security.key = key->id();
            return;
        }
    }
    reportMac(result);
}

void TelegramReader::reportUnreadable(const Decryption &result, const TransportLayer &transport,
                                      const EncryptedPart &part)
{
    const std::size_t end = part.tagSize > 0 ? m_end : std::min(part.first + part.announced, m_end);
    const ByteRange rest = range(part.first, end);
    m_builder.leaf("encrypted-data", part.first, end - part.first, Group::Encrypted, 0, RawBytes{});
    if (m_cut)
        m_builder.out().security.verdict = Verdict::Damaged;
    else
        m_builder.out().security.verdict = result.verdict;
    if (part.first + part.announced > m_end)
        m_builder.conclude(
            Outcome::Damaged,
            {remarks::kEncryptedCut, rest, {std::int64_t(part.announced), std::int64_t(m_end - part.first)}});
    if (result.counterMissing)
        m_builder.conclude(Outcome::Unsupported, {remarks::kNoCounter, rest, {transport.mode()}});
    else if (result.verdict == Verdict::NoKey)
        m_builder.conclude(Outcome::NoKey, {remarks::kNoKey, rest, {transport.mode()}});
    else
        m_builder.conclude(
            Outcome::WrongKey,
            {part.tagSize > 0 ? remarks::kWrongTagKey : remarks::kWrongKey, rest, {std::int64_t(result.keysTried)}});
}

void TelegramReader::readContent(const TransportLayer &transport, std::size_t first)
{
    const ApplicationContent content{
        first, m_end,        direction(transport), m_builder.out().format == radio::FrameFormat::Wired,
        m_cut, transport.ci, m_clearTail};
    const std::size_t ci = transport.first;
    const ByteRange rest = range(first, m_end);
    switch (transport.meaning->content) {
    case Content::Records:
    case Content::Commands:
        readRecords(m_builder, content, m_memory.profiles, m_memory.layouts);
        return;
    case Content::CompactFrame:
        readCompactFrame(m_builder, content, m_memory.profiles, m_memory.layouts);
        return;
    case Content::FormatFrame:
        readFormatFrame(m_builder, content, m_memory.layouts);
        return;
    case Content::ApplicationError:
        readApplicationError(m_builder, content);
        return;
    case Content::Alarm:
    case Content::ResetOrSelect:
    case Content::Clock:
    case Content::ClockDifference:
    case Content::WiredSelection:
    case Content::Nothing: {
        ApplicationContent records = content;
        records.first = readShortContent(m_builder, content, transport.meaning->content);
        readRecords(m_builder, records, m_memory.profiles, m_memory.layouts);
        return;
    }
    case Content::Maker:
        markUnreadable(first, Outcome::Unsupported, {remarks::kMakerPayload, rest, {transport.ci}});
        return;
    case Content::Reserved:
        markUnreadable(first, Outcome::Unsupported, {remarks::kUnknownCi, range(ci, ci + 1), {transport.ci}});
        return;
    case Content::Opaque:
    case Content::ExtendedLink:
    case Content::NetworkLayer:
    case Content::Authentication:
        markUnreadable(first, Outcome::Unsupported, {remarks::kUnsupportedContent, rest, {transport.ci}});
        return;
    }
}

} // namespace wmbus
