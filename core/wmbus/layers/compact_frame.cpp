// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/layers/application_layer.h"
#include "wmbus/link/crc16.h"
#include "wmbus/records/numbers.h"
#include "wmbus/records/record_collector.h"
#include "wmbus/records/record_walk.h"
#include "wmbus/remark_ids.h"

#include <algorithm>

namespace wmbus {

namespace {

using radio::ByteView;

constexpr std::size_t kCrcBytes = 2;

ByteRange range(std::size_t first, std::size_t end)
{
    return {std::uint16_t(first), std::uint16_t(end - first)};
}

std::size_t skipFillers(ByteView bytes, std::size_t at)
{
    while (at < bytes.size() && bytes[at] == dif::kFiller)
        ++at;
    return at;
}

void addFillers(TelegramBuilder &builder, std::size_t first, std::size_t end)
{
    if (first < end)
        builder.leaf("filler", first, end - first, Group::Filler, 1);
}

/// Calls `use(header, its offset in the layout, data)` for each record; false where headers or data run out.
template <typename Use>
bool forEachRecord(const CompactLayout &layout, ByteView bytes, std::size_t first, Use use)
{
    const ByteView headers = layout.headers;
    RecordHeader header;
    std::size_t dataAt = first;
    for (std::size_t at = 0; at < headers.size(); at += header.size) {
        if (readRecordHeader(headers, at, Direction::FromMeter, header) != HeaderFault::None)
            return false;
        const DataSpan span = locateData(header, bytes, dataAt);
        if (span.cut || span.reserved)
            return false;
        use(header, at, span);
        dataAt = span.end();
    }
    return true;
}

void addUnknown(TelegramBuilder &builder, std::string_view id, std::size_t first, std::size_t end)
{
    if (first < end)
        builder.leaf(id, first, end - first, Group::Unknown, 1, RawBytes{});
}

/// The full frame that the data stand for.
struct FrameCheck
{
    bool whole = false; ///< there are data for all records
    std::uint16_t crc = 0; ///< over each header and its data with their length byte
    std::size_t end = 0; ///< of the data
};

FrameCheck checkFullFrame(const CompactLayout &layout, ByteView bytes, std::size_t first)
{
    FrameCheck check{false, 0, first};
    Crc16 crc;
    const ByteView headers = layout.headers;
    const auto add = [&](const RecordHeader &header, std::size_t at, const DataSpan &span) {
        crc.add(headers.subspan(at, header.size));
        const std::size_t dataFirst = span.variable ? span.first - 1 : span.first;
        crc.add(bytes.subspan(dataFirst, span.end() - dataFirst));
        check.end = span.end();
    };
    check.whole = forEachRecord(layout, bytes, first, add);
    check.crc = crc.value();
    return check;
}

void addCompactRecords(TelegramBuilder &builder, const CompactLayout &layout, ByteView bytes, std::size_t first,
                       CompactProfiles &profiles)
{
    profiles.clear();
    RecordCollector collector(builder, profiles, Direction::FromMeter);
    std::int64_t makerRecords = 0;
    ByteRange place;
    const auto add = [&](const RecordHeader &header, std::size_t headerAt, const DataSpan &span) {
        collector.add({header, layout.headers, headerAt, false}, span, bytes);
        if (isUnknown(header) && ++makerRecords == 1)
            place = range(span.first, span.end());
    };
    (void)forEachRecord(layout, bytes, first, add);
    profiles.complete(builder);
    Security &security = builder.out().security;
    if (security.encrypted)
        security.proof = std::uint8_t(security.proof | ProofRecords);
    if (makerRecords > 0)
        builder.conclude(Outcome::Partial, {remarks::kMakerRecord, place, {makerRecords}});
}

} // namespace

bool fitsCompactLayout(ByteView bytes, std::size_t first, const CompactLayouts &layouts)
{
    const std::size_t at = skipFillers(bytes, first);
    if (at + 2 * kCrcBytes > bytes.size())
        return false;
    const CompactLayout *const layout = layouts.find(std::uint16_t(littleEndian(bytes.subspan(at, kCrcBytes))));
    if (!layout)
        return false;
    const FrameCheck check = checkFullFrame(*layout, bytes, at + 2 * kCrcBytes);
    return check.whole && check.crc == littleEndian(bytes.subspan(at + kCrcBytes, kCrcBytes));
}

std::optional<std::uint16_t> fullFrameCrc(const CompactLayout &layout, ByteView bytes, std::size_t first)
{
    const FrameCheck check = checkFullFrame(layout, bytes, first);
    return check.whole ? std::optional(check.crc) : std::nullopt;
}

void readCompactFrame(TelegramBuilder &builder, const ApplicationContent &content, CompactProfiles &profiles,
                      const CompactLayouts &layouts)
{
    const ByteView bytes = builder.view().first(content.end);
    const std::size_t layer = builder.beginLayer("compact-frame", content.first, Group::Record);
    // Behind transport layer encryption the two check bytes stand in front of the signature.
    const std::size_t at = skipFillers(bytes, content.first);
    addFillers(builder, content.first, at);
    builder.endLayer(layer, content.end);
    const ByteRange rest = range(at, content.end);
    if (at + 2 * kCrcBytes > content.end) {
        addUnknown(builder, "unknown", at, content.end);
        builder.conclude(Outcome::Damaged, {remarks::kHeaderCut, rest, {content.ci}});
        return;
    }
    const auto signature = std::uint16_t(littleEndian(bytes.subspan(at, kCrcBytes)));
    const auto stored = std::uint16_t(littleEndian(bytes.subspan(at + kCrcBytes, kCrcBytes)));
    builder.leaf("format-signature", at, kCrcBytes, Group::Record, 1, Symbol{{}, signature});
    builder.leaf("full-frame-crc", at + kCrcBytes, kCrcBytes, Group::Checksum, 1, Symbol{{}, stored});
    const std::size_t first = at + 2 * kCrcBytes;
    const CompactLayout *const layout = layouts.find(signature);
    if (!layout) {
        addUnknown(builder, "compact-data", first, content.end);
        builder.conclude(Outcome::NoLayout, {remarks::kLayoutUnknown, rest, {signature}});
        return;
    }
    const FrameCheck check = checkFullFrame(*layout, bytes, first);
    const bool proven = check.whole && check.crc == stored;
    // Some meters' full-frame CRC does not fit although the payload's own CRC proves every byte and the layout takes
    // up all of them: the values are shown then, as what they are.
    const bool payloadProven = builder.out().security.proof & ProofPayloadCrc;
    const bool guess = !proven && check.whole && payloadProven && skipFillers(bytes, check.end) == content.end;
    if (!proven && !guess) {
        addUnknown(builder, "compact-data", first, content.end);
        builder.conclude(Outcome::Damaged, {remarks::kFullFrameCrc, rest, {stored, check.crc}});
        return;
    }
    addCompactRecords(builder, *layout, bytes, first, profiles);
    if (guess) {
        for (Record &record : builder.out().records)
            record.guess = true;
        builder.conclude(Outcome::Partial, {remarks::kFullFrameCrc, rest, {stored, check.crc}});
    }
    const std::size_t filled = skipFillers(bytes, check.end);
    addFillers(builder, check.end, filled);
    addUnknown(builder, "unknown", filled, content.end);
}

namespace {

/// Whether the length counts the signature, too, is not settled: the signature decides.
ByteView signedHeaders(ByteView rest, std::size_t length, std::uint16_t signature)
{
    const bool countsSignature = length >= kCrcBytes && crc16(rest.first(length - kCrcBytes)) == signature;
    return rest.first(std::min(countsSignature ? length - kCrcBytes : length, rest.size()));
}

} // namespace

void readFormatFrame(TelegramBuilder &builder, const ApplicationContent &content, CompactLayouts &layouts)
{
    const ByteView bytes = builder.view().first(content.end);
    const std::size_t layer = builder.beginLayer("format-frame", content.first, Group::Record);
    const std::size_t at = skipFillers(bytes, content.first);
    addFillers(builder, content.first, at);
    builder.endLayer(layer, content.end);
    constexpr std::size_t kPrefix = 1 + kCrcBytes;
    const std::size_t first = at + kPrefix;
    if (first > content.end || first + bytes[at] > content.end + kCrcBytes) {
        addUnknown(builder, "unknown", at, content.end);
        builder.conclude(Outcome::Damaged, {remarks::kHeaderCut, range(at, content.end), {content.ci}});
        return;
    }
    const auto signature = std::uint16_t(littleEndian(bytes.subspan(at + 1, kCrcBytes)));
    builder.leaf("length", at, 1, Group::Record, 1, Decimal{bytes[at], 0});
    builder.leaf("format-signature", at + 1, kCrcBytes, Group::Record, 1, Symbol{{}, signature});
    const ByteView headers = signedHeaders(bytes.subspan(first), bytes[at], signature);
    CompactLayout layout{{headers.begin(), headers.end()}};
    const bool fits = layout.signature() == signature;
    if (!headers.empty())
        builder.leaf("record-headers", first, headers.size(), fits ? Group::Record : Group::Unknown, 1, RawBytes{});
    if (fits)
        layouts.learn(std::move(layout));
    else
        builder.conclude(Outcome::Damaged,
                         {remarks::kFormatSignature, range(at, content.end), {signature, crc16(headers)}});
    const std::size_t end = first + headers.size();
    const std::size_t filled = skipFillers(bytes, end);
    addFillers(builder, end, filled);
    addUnknown(builder, "unknown", filled, content.end);
}

} // namespace wmbus
