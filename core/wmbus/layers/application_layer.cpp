// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/layers/application_layer.h"

#include "wmbus/records/record_header.h"
#include "wmbus/records/record_probe.h"
#include "wmbus/records/record_walk.h"
#include "wmbus/remark_ids.h"

#include <algorithm>

namespace wmbus {

namespace {

using radio::ByteView;

ByteRange range(std::size_t first, std::size_t end)
{
    return {std::uint16_t(first), std::uint16_t(end - first)};
}

ByteView contentBytes(const TelegramBuilder &builder, const ApplicationContent &content)
{
    return builder.view().first(content.end);
}

/// DIF 0F or 1F and everything behind it.
void addMakerBytes(TelegramBuilder &builder, ByteView bytes, std::size_t at)
{
    builder.leaf("dif", at, 1, Group::Record, 1, Symbol{dataFieldIds()[bytes[at] & 0x0F], bytes[at]});
    if (bytes[at] == dif::kMakerMoreFollows)
        builder.finding({remarks::kMoreFollows, range(at, at + 1), {}});
    const std::size_t first = at + 1;
    if (first == bytes.size())
        return;
    builder.leaf("maker-data", first, bytes.size() - first, Group::Maker, 1, RawBytes{});
    const auto count = std::int64_t(bytes.size() - first);
    builder.conclude(Outcome::Partial, {remarks::kMakerBytes, range(first, bytes.size()), {count}});
}

/// A right first block and noise behind it: bytes are missing or too many in between, the key is not wrong.
void reportDoubtfulBlock(TelegramBuilder &builder, const WalkResult &walk, std::size_t first)
{
    constexpr std::size_t kBlock = 16;
    const bool checked = builder.out().security.key >= 0 && (builder.out().security.proof & ProofCheckBytes);
    if (checked && walk.at >= first + kBlock)
        builder.finding({remarks::kDoubtfulBlock, {}, {std::int64_t((walk.at - first) / kBlock + 1)}});
}

void reportRecords(TelegramBuilder &builder, const WalkResult &walk)
{
    const std::vector<Record> &records = builder.out().records;
    const auto first = std::find_if(records.begin(), records.end(), [](const Record &r) { return r.unknown; });
    const ByteRange place = first == records.end() ? ByteRange{} : first->header.empty() ? first->data : first->header;
    if (walk.reservedRecords > 0)
        builder.conclude(Outcome::Partial, {remarks::kReservedRecord, place, {std::int64_t(walk.reservedRecords)}});
    if (walk.makerRecords > 0)
        builder.conclude(Outcome::Partial, {remarks::kMakerRecord, place, {std::int64_t(walk.makerRecords)}});
}

/// Decrypted content without check bytes: says so, and where its records begin.
std::size_t firstRecord(TelegramBuilder &builder, const ApplicationContent &content)
{
    if (builder.out().security.verdict != Verdict::Plausible)
        return content.first;
    const ByteView bytes = contentBytes(builder, content);
    const std::size_t first = probeUnchecked(bytes, content.first, content.direction).first;
    if (first == content.first) {
        builder.finding({remarks::kNoCheckBytes, {}, {}});
        return first;
    }
    builder.leaf("unknown", content.first, first - content.first, Group::Unknown, 1, RawBytes{});
    builder.conclude(
        Outcome::Partial,
        {remarks::kForeignCheckBytes, range(content.first, first), {bytes[content.first], bytes[content.first + 1]}});
    return first;
}

/// Why the records are not all of the content.
Remark brokenReason(const WalkResult &result, const std::vector<RecoveredPiece> &pieces,
                    const ApplicationContent &content)
{
    const std::size_t extra = extraBytesAt(pieces);
    if (extra < content.end)
        return {remarks::kExtraBytes, range(extra, content.end), {std::int64_t(content.end - extra)}};
    if (result.end == WalkEnd::Broken)
        return result.fault;
    const auto doubtful = std::int64_t(result.doubtfulRecords);
    return {remarks::kImplausibleRecords, range(content.first, content.end), {doubtful}};
}

/// A record that cannot be read must not hide those behind it. Where the plain walk came to the end over records that
/// no meter has a reason to send, it only stands if no way around them is more likely. False if it stands.
bool recover(TelegramBuilder &builder, RecordWalk &walk, const WalkResult &result, const ApplicationContent &content,
             const TelegramBuilder::Mark &start)
{
    const ByteView bytes = contentBytes(builder, content);
    const std::vector<RecoveredPiece> pieces = recoverRecords(bytes, content.first, content.direction);
    const std::size_t skipped = skippedBytes(pieces);
    const bool better = skipped > 0 && hasRecords(pieces);
    if (result.end != WalkEnd::Broken && !better)
        return false;
    builder.goBack(start, content.first, content.end);
    const std::size_t behindGap = walk.runBroken(bytes, pieces);
    const bool readable = !builder.out().records.empty();
    builder.conclude(readable ? Outcome::Partial : Outcome::Unsupported, brokenReason(result, pieces, content));
    if (extraBytesAt(pieces) == content.end)
        reportDoubtfulBlock(builder, result, content.first);
    if (pieces.back().kind == RecoveredPiece::Kind::Maker)
        addMakerBytes(builder, bytes, pieces.back().first);
    if (behindGap > 0)
        builder.finding(
            {remarks::kResumed, range(content.first, content.end), {std::int64_t(skipped), std::int64_t(behindGap)}});
    return true;
}

/// Reads the records and whatever else is between them. True if each byte is part of a record or filler.
bool walkRecords(TelegramBuilder &builder, const ApplicationContent &content, CompactProfiles &profiles,
                 CompactLayouts &layouts)
{
    const ByteView bytes = contentBytes(builder, content);
    const TelegramBuilder::Mark start = builder.position();
    RecordWalk recordWalk(builder, profiles, content.direction);
    const WalkResult walk = recordWalk.run(bytes, content.first);
    bool broken = walk.end == WalkEnd::Broken;
    if (broken && content.cut) { // that the last record is not whole needs no other explanation
        builder.leaf("unknown", walk.at, bytes.size() - walk.at, Group::Unknown, 1, RawBytes{});
        builder.conclude(builder.out().records.empty() ? Outcome::Unsupported : Outcome::Partial, walk.fault);
    } else if (broken || (walk.doubtfulRecords > 0 && content.direction == Direction::FromMeter)) {
        broken = recover(builder, recordWalk, walk, content, start);
    }
    if (!broken && walk.end == WalkEnd::Maker)
        addMakerBytes(builder, bytes, walk.at);
    reportRecords(builder, walk);
    profiles.complete(builder);
    const bool complete = !broken && walk.end == WalkEnd::Complete;
    if (complete && content.direction == Direction::FromMeter && !content.cut)
        layouts.hear(walk.signature, bytes, content.first);
    return complete;
}

} // namespace

void readRecords(TelegramBuilder &builder, const ApplicationContent &content, CompactProfiles &profiles,
                 CompactLayouts &layouts)
{
    if (content.first >= content.end)
        return;
    const std::size_t layer = builder.beginLayer("records", content.first, Group::Record);
    ApplicationContent inner = content;
    inner.first = firstRecord(builder, content);
    const bool complete = walkRecords(builder, inner, profiles, layouts);
    std::vector<Record> &records = builder.out().records;
    if (inner.first > content.first)
        std::for_each(records.begin(), records.end(), [](Record &record) { record.guess = true; });
    builder.endLayer(layer, content.end);
    Security &security = builder.out().security;
    const Remark &reason = builder.out().reason;
    const bool cipherComplete =
        content.clearTail > 0 && reason.id == remarks::kExtraBytes && reason.range.first >= content.clearTail;
    if ((complete || cipherComplete) && security.encrypted && !records.empty())
        security.proof = std::uint8_t(security.proof | ProofRecords);
}

} // namespace wmbus
