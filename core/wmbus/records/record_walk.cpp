// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/records/record_walk.h"

#include "wmbus/records/record_candidates.h"
#include "wmbus/records/record_evidence.h"
#include "wmbus/remark_ids.h"

#include <algorithm>

namespace wmbus {

namespace {

using radio::ByteView;

ByteRange range(std::size_t first, std::size_t count)
{
    return {std::uint16_t(first), std::uint16_t(count)};
}

/// Low nibble F: not a record. EN 13757-3 table 7.
bool isSpecial(std::uint8_t byte)
{
    return (byte & 0x0F) == 0x0F;
}

Remark headerFault(HeaderFault fault, std::size_t at, std::size_t end)
{
    const ByteRange rest = range(at, end - at);
    switch (fault) {
    case HeaderFault::TooManyDifes:
        return {remarks::kTooManyDifes, rest, {}};
    case HeaderFault::TooManyVifes:
        return {remarks::kTooManyVifes, rest, {}};
    case HeaderFault::CutShort:
    case HeaderFault::None:
        break;
    }
    return {remarks::kRecordCut, rest, {std::int64_t(end - at + 1), std::int64_t(end - at)}};
}

} // namespace

void RecordWalk::setBroken(const Remark &fault)
{
    m_result.end = WalkEnd::Broken;
    m_result.fault = fault;
}

bool RecordWalk::stopAtSpecial(ByteView bytes, std::size_t &at)
{
    const std::uint8_t byte = bytes[at];
    if (byte == dif::kFiller) {
        const std::size_t first = at;
        while (at < bytes.size() && bytes[at] == dif::kFiller)
            ++at;
        m_builder.leaf("filler", first, at - first, Group::Filler, 1);
        return false;
    }
    if (byte == dif::kMaker || byte == dif::kMakerMoreFollows) {
        m_result.end = WalkEnd::Maker;
        return true;
    }
    if (byte == dif::kGlobalReadout && m_direction == Direction::ToMeter) {
        m_builder.leaf("global-readout", at++, 1, Group::Record, 1);
        return false;
    }
    // Some makers fill the end with FF.
    const ByteView rest = bytes.subspan(at);
    if (std::any_of(rest.begin(), rest.end(), [](std::uint8_t b) { return b != 0xFF; })) {
        setBroken({remarks::kReservedDif, range(at, 1), {byte}});
        return true;
    }
    m_builder.leaf("padding", at, rest.size(), Group::Filler, 1);
    at = bytes.size();
    return false;
}

bool RecordWalk::readRecord(ByteView bytes, std::size_t &at)
{
    const HeaderFault fault = readRecordHeader(bytes, at, m_direction, m_header);
    if (fault != HeaderFault::None) {
        setBroken(headerFault(fault, at, bytes.size()));
        return false;
    }
    const DataSpan span = locateData(m_header, bytes, at + m_header.size);
    if (span.reserved) {
        setBroken({remarks::kReservedLength, range(span.first - 1, 1), {span.lvar}});
        return false;
    }
    if (span.cut) {
        const ByteRange rest = range(at, bytes.size() - at);
        setBroken({remarks::kRecordCut, rest, {std::int64_t(span.end() - at), std::int64_t(rest.count)}});
        return false;
    }
    for (const std::uint8_t byte : bytes.subspan(at, m_header.size))
        m_signature.add(byte);
    const bool unknown = isUnknown(m_header);
    m_result.makerRecords += m_header.manufacturerSpecific ? 1 : 0;
    m_result.reservedRecords += !m_header.manufacturerSpecific && unknown ? 1 : 0;
    m_result.doubtfulRecords += isDoubtful(m_header, span, bytes) ? 1 : 0;
    m_collector.add({m_header, bytes, at}, span, bytes);
    at = span.end();
    return true;
}

std::size_t RecordWalk::runBroken(ByteView bytes, const std::vector<RecoveredPiece> &pieces)
{
    using Kind = RecoveredPiece::Kind;
    constexpr std::size_t kProvingFillers = 2; ///< one may be a byte of the damage
    m_profiles.clear();
    std::vector<Record> &records = m_builder.out().records;
    const std::size_t extra = extraBytesAt(pieces);
    std::size_t firstDoubtful = records.size();
    std::size_t behindGap = 0;
    bool searched = false;
    for (const RecoveredPiece &piece : pieces) {
        const std::size_t size = piece.end - piece.first;
        if (piece.kind == Kind::Filler) {
            const bool padding = bytes[piece.first] != dif::kFiller;
            m_builder.leaf(padding ? "padding" : "filler", piece.first, size, Group::Filler, 1);
            if (!searched && size >= kProvingFillers)
                firstDoubtful = records.size();
        } else if (piece.kind == Kind::Skipped) {
            m_builder.leaf("unknown", piece.first, size, Group::Unknown, 1, RawBytes{});
            addCandidates(m_builder, piece.first, piece.end);
            searched = searched || piece.first < extra;
        } else if (piece.kind == Kind::Record) {
            std::size_t at = piece.first;
            (void)readRecord(bytes, at);
            behindGap += searched ? 1 : 0;
        }
    }
    for (std::size_t i = firstDoubtful; searched && i < records.size(); ++i)
        records[i].guess = true;
    return behindGap;
}

WalkResult RecordWalk::run(ByteView bytes, std::size_t first)
{
    m_profiles.clear();
    m_result = {};
    m_signature = {};
    std::size_t at = first;
    while (at < bytes.size()) {
        if (isSpecial(bytes[at]) ? stopAtSpecial(bytes, at) : !readRecord(bytes, at))
            break;
    }
    m_result.at = at;
    m_result.signature = m_signature.value();
    return m_result;
}

} // namespace wmbus
