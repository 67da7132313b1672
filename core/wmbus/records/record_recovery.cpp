// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/records/record_recovery.h"

#include "wmbus/records/record_reader.h"
#include "wmbus/records/record_walk.h"

#include <string>

namespace wmbus {

namespace {

using radio::ByteView;

/// Weights of an explanation. A gap must bring more than one short record that noise could be.
constexpr int kOpenGap = -7;
constexpr int kGapAtStart = -8; ///< on top: the first byte of the content is where a record begins
constexpr int kImplausible = -4; ///< for each thing that few meters send

/// What real records hardly ever have counts against a record.
int recordScore(const RecordHeader &header, const DataSpan &span, ByteView bytes, std::string &texts)
{
    constexpr std::uint64_t kManyStorages = 64;
    const int size = int(header.size + span.size);
    if (isUnknown(header) || header.reservedVife || span.size == 0)
        return kImplausible - size;
    texts.clear();
    const DataReading reading = readData(header, span, bytes, texts);
    int score = size; // what a record explains counts for it
    if (!reading.error.empty() && reading.error != "not-set")
        score += kImplausible - size;
    if (header.function != Function::Instantaneous)
        score += kImplausible;
    if (header.storage > kManyStorages || header.tariff > 8 || header.subunit > 4)
        score += kImplausible;
    if (span.variable && std::holds_alternative<RawBytes>(reading.value) && header.profile == ProfileKind::None)
        score += kImplausible - size;
    return score;
}

/// The best explanation of the bytes from one position to the end.
struct Choice
{
    int score = 0;
    std::size_t next = 0;
    RecoveredPiece::Kind kind = RecoveredPiece::Kind::Skipped;
};

/// A choice where the byte before was skipped, and one where it was not: opening a gap costs, going on less.
struct Choices
{
    Choice fresh;
    Choice inGap;
};

Choices choose(ByteView bytes, std::size_t at, bool start, Direction direction, const std::vector<Choices> &later,
               std::string &texts)
{
    using Kind = RecoveredPiece::Kind;
    Choices best;
    best.inGap = {later[at + 1].inGap.score, at + 1, Kind::Skipped};
    best.fresh = {kOpenGap + (start ? kGapAtStart : 0) + best.inGap.score, at + 1, Kind::Skipped};
    const auto consider = [&best](const Choice &choice) {
        if (choice.score >= best.fresh.score)
            best.fresh = choice;
        if (choice.score > best.inGap.score)
            best.inGap = choice;
    };
    if (bytes[at] == dif::kFiller) {
        consider({later[at + 1].fresh.score, at + 1, Kind::Filler});
        return best;
    }
    RecordHeader header;
    if ((bytes[at] & 0x0F) == 0x0F || readRecordHeader(bytes, at, direction, header) != HeaderFault::None)
        return best;
    const DataSpan span = locateData(header, bytes, at + header.size);
    if (!span.cut && !span.reserved)
        consider({recordScore(header, span, bytes, texts) + later[span.end()].fresh.score, span.end(), Kind::Record});
    return best;
}

} // namespace

std::vector<RecoveredPiece> recoverRecords(ByteView bytes, std::size_t first, Direction direction)
{
    using Kind = RecoveredPiece::Kind;
    std::vector<Choices> choices(bytes.size() + 1);
    std::string texts;
    for (std::size_t at = bytes.size(); at > first; --at)
        choices[at - 1] = choose(bytes, at - 1, at - 1 == first, direction, choices, texts);
    std::vector<RecoveredPiece> pieces;
    bool inGap = false;
    for (std::size_t at = first; at < bytes.size();) {
        const Choice &choice = inGap ? choices[at].inGap : choices[at].fresh;
        inGap = choice.kind == Kind::Skipped;
        if (choice.kind != Kind::Record && !pieces.empty() && pieces.back().kind == choice.kind)
            pieces.back().end = choice.next;
        else
            pieces.push_back({choice.kind, at, choice.next});
        at = choice.next;
    }
    return pieces;
}

} // namespace wmbus
