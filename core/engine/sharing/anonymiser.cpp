// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sharing/anonymiser.h"

#include "engine/sharing/content_disguise.h"
#include "engine/sharing/frame_shape.h"
#include "engine/sharing/same_layout.h"
#include "wmbus/layers/application_layer.h"
#include "wmbus/layouts/diehl_address.h"
#include "wmbus/layouts/diehl_scrambling.h"
#include "wmbus/records/numbers.h"
#include "wmbus/remark_ids.h"

#include <algorithm>
#include <array>

namespace engine {

namespace {

using wmbus::DecodedTelegram;
using wmbus::Field;
using wmbus::Group;
using wmbus::Verdict;

constexpr std::array<std::string_view, 2> kThrowAwayKeys = {"000102030405060708090A0B0C0D0E0F",
                                                            "00112233445566778899AABBCCDDEEFF"};
constexpr unsigned kVariants = 16; ///< constructed bytes to try until the telegram reads as before

/// Damage that may have changed the address: then the true one is a few bits away from what is there.
constexpr std::array<std::string_view, 6> kDoubtfulFrames = {
    wmbus::remarks::kBadBlock, wmbus::remarks::kReceiverReportsDamage, wmbus::remarks::kBadChecksum,
    wmbus::remarks::kBadStop,  wmbus::remarks::kWiredLengths,          wmbus::remarks::kImpossibleLength};

wmbus::Key throwAwayKey(std::size_t index, std::size_t size)
{
    return wmbus::Key::fromHex(kThrowAwayKeys[index].substr(0, 2 * size)).value_or(wmbus::Key());
}

std::shared_ptr<const wmbus::KeyRing> throwAwayRing(std::size_t index)
{
    constexpr std::size_t kSizes[] = {16, 8};
    std::vector<wmbus::KeyEntry> entries;
    for (const std::size_t size : kSizes) {
        if (auto any = wmbus::AddressPattern::parse("*"))
            entries.push_back({.pattern = std::move(*any), .key = throwAwayKey(index, size), .id = 0});
    }
    return std::make_shared<const wmbus::KeyRing>(std::move(entries));
}

const Field *findField(const DecodedTelegram &decoded, std::string_view id)
{
    const auto found = std::ranges::find(decoded.fields, id, &Field::id);
    return found == decoded.fields.end() ? nullptr : &*found;
}

/// The layers that a key opened: their bytes have fields of their own below "encrypted-data".
wmbus::Protections openedLayers(const DecodedTelegram &decoded)
{
    wmbus::Protections opened;
    const Field *const check = findField(decoded, "payload-check");
    for (const Field &field : decoded.fields) {
        if (field.id != "encrypted-data" || !std::holds_alternative<std::monostate>(field.value))
            continue;
        const bool link = check && field.range.first == check->range.first;
        (link ? opened.link : opened.content) = true;
    }
    return opened;
}

bool isOpened(const DecodedTelegram &decoded)
{
    const Verdict verdict = decoded.security.verdict;
    return verdict == Verdict::Fits || verdict == Verdict::Plausible || verdict == Verdict::AlreadyDecrypted;
}

bool isDiehl(const DecodedTelegram &decoded)
{
    return wmbus::isDiehlPrios(decoded.bytes) || wmbus::isDiehlRealData(decoded.bytes);
}

/// Content that no key opened, with a check of its own inside that noise must not have.
bool hasClosedCheck(const DecodedTelegram &decoded)
{
    const bool closedLink = findField(decoded, "session-number") && !findField(decoded, "payload-check");
    return closedLink || (isDiehl(decoded) && !isOpened(decoded));
}

const radio::Bytes &readableBytes(const DecodedTelegram &decoded)
{
    return decoded.plain.empty() ? decoded.bytes : decoded.plain;
}

/// Every byte that is another one, with the reason that its place has.
class ChangeList
{
public:
    ChangeList(const std::vector<ChangeReason> &reasons, const radio::Bytes &plainBefore,
               const radio::Bytes &plainAfter)
        : m_reasons(reasons), m_before(plainBefore), m_after(plainAfter)
    {
    }

    void addReceived(radio::ByteView before, radio::ByteView after, const FrameShape &shape,
                     const DecodedTelegram &decoded)
    {
        for (std::size_t at = 0; at < before.size(); ++at) {
            const auto body = shape.bodyOffset(at);
            ChangeReason reason = body ? reasonOf(*body) : ChangeReason::Checksum;
            if (body && isCipher(decoded, *body))
                reason = ChangeReason::Encryption;
            add(at, before[at], after[at], reason, false);
        }
    }

    void addDecrypted(const DecodedTelegram &decoded)
    {
        for (std::size_t at = 0; at < m_before.size(); ++at) {
            if (isCipher(decoded, at))
                add(at, m_before[at], m_after[at], reasonOf(at), true);
        }
    }

    [[nodiscard]] std::vector<ByteChange> take() { return std::move(m_changes); }

private:
    /// What was encrypted and could be read.
    [[nodiscard]] static bool isCipher(const DecodedTelegram &decoded, std::size_t at)
    {
        return std::ranges::any_of(decoded.fields, [at](const Field &field) {
            return field.id == "encrypted-data" && std::holds_alternative<std::monostate>(field.value)
                   && field.range.contains(std::uint32_t(at));
        });
    }
    /// Bytes that follow from others have no reason of their own.
    [[nodiscard]] ChangeReason reasonOf(std::size_t body) const
    {
        return m_reasons[body] == ChangeReason::None ? ChangeReason::Checksum : m_reasons[body];
    }
    void add(std::size_t at, std::uint8_t before, std::uint8_t after, ChangeReason reason, bool decrypted)
    {
        if (before != after)
            m_changes.push_back({std::uint16_t(at), decrypted, before, after, reason});
    }

    const std::vector<ChangeReason> &m_reasons;
    const radio::Bytes &m_before;
    const radio::Bytes &m_after;
    std::vector<ByteChange> m_changes;
};

} // namespace

std::span<const std::string_view> throwAwayKeys()
{
    return kThrowAwayKeys;
}

Anonymiser::Anonymiser(const AnonymiserOptions &options) : m_options(options)
{
    m_prover.setKeys(throwAwayRing(m_throwAway));
}

void Anonymiser::setKeys(std::shared_ptr<const wmbus::KeyRing> keys)
{
    m_keys = keys;
    m_reader.setKeys(std::move(keys));
}

void Anonymiser::addLayouts(std::span<const wmbus::CompactLayout> layouts)
{
    m_reader.addLayouts(layouts);
    m_prover.addLayouts(layouts);
    m_keylessProver.addLayouts(layouts);
    for (const wmbus::CompactLayout &layout : layouts)
        (void)m_layouts.add(layout);
}

void Anonymiser::learn(const radio::RawTelegram &raw, const std::optional<wmbus::Key> &own)
{
    m_reader.decode(raw, own, wmbus::Depth::Readings, m_learned);
    hearLayouts();
}

void Anonymiser::hearLayouts()
{
    const std::vector<wmbus::CompactLayout> heard = m_reader.takeHeardLayouts();
    if (!heard.empty())
        addLayouts(heard);
}

/// The throw-away key must not be anybody's own.
void Anonymiser::chooseThrowAwayKeys(const std::optional<wmbus::Key> &own)
{
    const auto isUsed = [&](const wmbus::Key &key) {
        return (own && *own == key) || (m_keys && std::ranges::any_of(m_keys->entries(), [&key](const auto &entry) {
                                            return entry.key == key;
                                        }));
    };
    const bool first = !isUsed(throwAwayKey(0, 16)) && !isUsed(throwAwayKey(0, 8));
    const std::size_t index = first ? 0 : 1;
    if (index != m_throwAway)
        m_prover.setKeys(throwAwayRing(index));
    m_throwAway = index;
}

std::string_view Anonymiser::refusal(const DecodedTelegram &decoded) const
{
    const bool wired = decoded.format == radio::FrameFormat::Wired;
    if (std::ranges::find(kDoubtfulFrames, decoded.reason.id) != kDoubtfulFrames.end())
        return refusals::kDamaged;
    if (!wired && !decoded.link)
        return refusals::kNoAddress;
    if (findField(decoded, "fragment"))
        return refusals::kFragment;
    if (decoded.counts.encrypted > 0 && !isOpened(decoded) && !m_options.replaceUnreadable)
        return refusals::kUnreadable;
    return {};
}

void Anonymiser::addSecrets(LeakSearch &search, const DecodedTelegram &decoded, const std::optional<wmbus::Key> &own)
{
    const auto addNumber = [&](std::uint32_t number) {
        search.addNumber(number);
        m_book.avoid(number);
    };
    if (decoded.link)
        addNumber(decoded.link->id);
    if (decoded.meter)
        addNumber(decoded.meter->id);
    for (const Field &field : decoded.fields) {
        const auto *const number = std::get_if<wmbus::Symbol>(&field.value);
        if (number && field.group == Group::Address && field.id == "number")
            addNumber(number->code);
    }
    if (own)
        search.addKey(*own);
    if (!m_keys)
        return;
    for (const wmbus::KeyEntry &entry : m_keys->entries())
        search.addKey(entry.key);
}

/// EN 13757-3 Annex G: the CRC over the full frame that a compact frame stands for. One that did not fit stays.
void Anonymiser::renewFullFrameCrc(const DecodedTelegram &before, radio::Bytes &body,
                                   std::vector<ChangeReason> &reasons) const
{
    constexpr std::size_t kCrcBytes = 2;
    const Field *const signature = findField(before, "format-signature");
    const Field *const stored = findField(before, "full-frame-crc");
    if (!signature || !stored)
        return;
    const radio::ByteView old = readableBytes(before);
    const auto number = [old](const Field &field) { return wmbus::littleEndian(old.subspan(field.range.first, 2)); };
    const auto *const layout = m_layouts.find(std::uint16_t(number(*signature)));
    const std::size_t at = stored->range.first;
    const std::size_t first = at + kCrcBytes;
    // Bytes behind the data are no data: the CRC ends where the records do.
    if (!layout || wmbus::fullFrameCrc(*layout, old, first) != std::uint16_t(number(*stored)))
        return;
    const auto crc = wmbus::fullFrameCrc(*layout, body, first).value_or(0);
    body[at] = std::uint8_t(crc);
    body[at + 1] = std::uint8_t(crc >> 8);
    reasons[at] = reasons[at + 1] = ChangeReason::Checksum;
}

bool Anonymiser::protect(const DecodedTelegram &before, radio::Bytes &body, AnonymisedTelegram &result)
{
    if (hasClosedCheck(before))
        return true;
    const wmbus::Protections opened = openedLayers(before);
    const std::size_t size = wmbus::protectionKeySize(body, opened);
    wmbus::Key key = throwAwayKey(m_throwAway, size);
    // What the maker's own key opened stays readable by everybody, as such meters are.
    const bool published = isDiehl(before) && opened.content && before.security.key < 0;
    if (published)
        key = wmbus::Key::fromBytes(wmbus::publishedDiehlKeys().front()).value_or(key);
    if (wmbus::protectTelegram(body, key, opened) != wmbus::ProtectionResult::Done)
        return false;
    if ((opened.link || opened.content) && !published)
        result.key = key;
    return true;
}

std::string_view Anonymiser::tryVariant(const radio::RawTelegram &raw, const DecodedTelegram &before, unsigned variant,
                                        AnonymisedTelegram &result)
{
    const FrameShape shape(raw, before);
    ContentDisguise disguise(before, m_options, m_book);
    const radio::Bytes &old = readableBytes(before);
    radio::Bytes body = old;
    disguise.apply(body, variant);
    std::vector<ChangeReason> reasons = disguise.reasons();
    renewFullFrameCrc(before, body, reasons);
    result.telegram = raw;
    result.telegram.deviceTime.reset();
    result.cautions = disguise.cautions();
    result.key.reset();
    radio::Bytes sent = body;
    if (!protect(before, sent, result))
        return refusals::kNotProtectable;
    result.telegram.bytes = shape.shaped(sent);
    wmbus::Decoder &prover = result.key ? m_prover : m_keylessProver;
    prover.decode(result.telegram, wmbus::Depth::Fields, result.decoded);
    (void)prover.takeHeardLayouts();
    if (result.telegram.bytes.size() != raw.bytes.size() || !sameLayout(before, result.decoded))
        return refusals::kOtherLayout;
    result.plain = result.decoded.plain;
    const radio::Bytes &now = readableBytes(result.decoded);
    ChangeList changes(reasons, old, now);
    changes.addReceived(raw.bytes, result.telegram.bytes, shape, before);
    changes.addDecrypted(before);
    result.changes = changes.take();
    return {};
}

AnonymisedTelegram Anonymiser::anonymise(const radio::RawTelegram &raw, const std::optional<wmbus::Key> &own)
{
    DecodedTelegram before;
    m_reader.decode(raw, own, wmbus::Depth::Fields, before);
    hearLayouts();
    chooseThrowAwayKeys(own);
    std::string_view refused = refusal(before);
    LeakSearch secrets;
    addSecrets(secrets, before, own);
    const unsigned variants = refused.empty() ? kVariants : 0;
    for (unsigned variant = 0; variant < variants; ++variant) {
        AnonymisedTelegram result;
        refused = tryVariant(raw, before, variant, result);
        const bool made = refused.empty();
        if (made && !secrets.foundIn(result.telegram.bytes) && !secrets.foundIn(result.decoded.bytes)
            && !secrets.foundIn(result.plain))
            return result;
        if (made)
            refused = refusals::kStillThere;
    }
    AnonymisedTelegram result;
    result.refusal = refused;
    return result;
}

std::string_view Anonymiser::throwAwayKeyText() const
{
    return kThrowAwayKeys[m_throwAway];
}

Reception Anonymiser::publicReception(const Reception &reception, const AnonymisedTelegram &result) const
{
    constexpr std::int64_t kMicrosecondsOfDay = 86'400'000'000;
    Reception shared;
    shared.telegram = result.telegram;
    if (reception.utcUs)
        shared.utcUs = *reception.utcUs + m_options.dayShift * kMicrosecondsOfDay;
    shared.stick = reception.stick;
    shared.repairs = reception.repairs;
    return shared;
}

} // namespace engine
