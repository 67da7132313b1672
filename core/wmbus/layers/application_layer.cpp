// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/layers/application_layer.h"

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
    builder.leaf("dif", at, 1, Group::Record, 1, RawBytes{});
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
    if (walk.reservedRecords > 0)
        builder.conclude(Outcome::Partial, {remarks::kReservedRecord, {}, {std::int64_t(walk.reservedRecords)}});
    if (walk.makerRecords > 0)
        builder.conclude(Outcome::Partial, {remarks::kMakerRecord, {}, {std::int64_t(walk.makerRecords)}});
}

/// A record that cannot be read must not hide those behind it.
void recover(TelegramBuilder &builder, RecordWalk &walk, const ApplicationContent &content,
             const TelegramBuilder::Mark &start)
{
    const ByteView bytes = contentBytes(builder, content);
    const std::vector<RecoveredPiece> pieces = recoverRecords(bytes, content.first, content.direction);
    builder.goBack(start, content.first, content.end);
    const std::size_t behindGap = walk.runBroken(bytes, pieces);
    std::size_t skipped = 0;
    for (const RecoveredPiece &piece : pieces)
        skipped += piece.kind == RecoveredPiece::Kind::Skipped ? piece.end - piece.first : 0;
    if (behindGap > 0)
        builder.finding(
            {remarks::kResumed, range(content.first, content.end), {std::int64_t(skipped), std::int64_t(behindGap)}});
}

} // namespace

void readRecords(TelegramBuilder &builder, const ApplicationContent &content, CompactProfiles &profiles,
                 CompactLayouts &layouts)
{
    if (content.first >= content.end)
        return;
    const ByteView bytes = contentBytes(builder, content);
    profiles.clear();
    const std::size_t layer = builder.beginLayer("records", content.first, Group::Record);
    const TelegramBuilder::Mark start = builder.position();
    RecordWalk recordWalk(builder, profiles, content.direction);
    const WalkResult walk = recordWalk.run(bytes, content.first);
    if (walk.end == WalkEnd::Maker)
        addMakerBytes(builder, bytes, walk.at);
    if (walk.end == WalkEnd::Broken) {
        if (content.cut) // that the last record is not whole needs no other explanation
            builder.leaf("unknown", walk.at, bytes.size() - walk.at, Group::Unknown, 1, RawBytes{});
        else
            recover(builder, recordWalk, content, start);
        if (!content.cut)
            reportDoubtfulBlock(builder, walk, content.first);
        const bool readable = !builder.out().records.empty();
        builder.conclude(readable ? Outcome::Partial : Outcome::Unsupported, walk.fault);
    }
    reportRecords(builder, walk);
    profiles.complete(builder);
    builder.endLayer(layer, content.end);
    Security &security = builder.out().security;
    if (walk.end == WalkEnd::Complete && security.encrypted && !builder.out().records.empty())
        security.proof = std::uint8_t(security.proof | ProofRecords);
    if (walk.end == WalkEnd::Complete && content.direction == Direction::FromMeter && !content.cut)
        layouts.hear(walk.signature, bytes, content.first);
}

} // namespace wmbus
