// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/records/record_recovery.h"

#include "wmbus/records/record_evidence.h"
#include "wmbus/records/record_reader.h"
#include "wmbus/records/record_walk.h"

#include <algorithm>

namespace wmbus {

namespace {

using radio::ByteView;

// Bits, as recordEvidence() counts.
constexpr int kGap = -11; ///< more than one record that is not as it should be
constexpr int kResumption = -5; ///< where a gap ends is one of some dozens of bytes
constexpr int kFiller = 5; ///< one of 256 bytes of noise is a filler, one of eight between records
constexpr int kMakerBytes = 3; ///< what follows the DIF speaks neither for nor against

/// The best explanation of the bytes from one position to the end.
struct Choice
{
    int score = 0;
    std::size_t next = 0;
    RecoveredPiece::Kind kind = RecoveredPiece::Kind::Skipped;
};

/// A choice where the byte before was skipped, and one where it was not: only opening a gap costs.
struct Choices
{
    Choice fresh;
    Choice inGap;

    void consider(const Choice &choice)
    {
        if (choice.score >= fresh.score)
            fresh = choice;
        if (choice.score + kResumption > inGap.score)
            inGap = {choice.score + kResumption, choice.next, choice.kind};
    }
};

bool isPadding(ByteView rest)
{
    return std::all_of(rest.begin(), rest.end(), [](std::uint8_t byte) { return byte == 0xFF; });
}

Choices choose(ByteView bytes, std::size_t at, Direction direction, const std::vector<Choices> &later)
{
    using Kind = RecoveredPiece::Kind;
    const std::uint8_t byte = bytes[at];
    Choices best;
    best.inGap = {later[at + 1].inGap.score, at + 1, Kind::Skipped};
    best.fresh = {kGap + best.inGap.score, at + 1, Kind::Skipped};
    if (byte == dif::kFiller)
        best.consider({kFiller + later[at + 1].fresh.score, at + 1, Kind::Filler});
    else if (byte == dif::kMaker || byte == dif::kMakerMoreFollows)
        best.consider({kMakerBytes, bytes.size(), Kind::Maker});
    else if (byte == 0xFF && isPadding(bytes.subspan(at)))
        best.consider({kFiller, bytes.size(), Kind::Filler});
    RecordHeader header;
    if ((byte & 0x0F) == 0x0F || readRecordHeader(bytes, at, direction, header) != HeaderFault::None)
        return best;
    const DataSpan span = locateData(header, bytes, at + header.size);
    if (!span.cut && !span.reserved)
        best.consider({recordEvidence(header, span, bytes) + later[span.end()].fresh.score, span.end(), Kind::Record});
    return best;
}

} // namespace

std::vector<RecoveredPiece> recoverRecords(ByteView bytes, std::size_t first, Direction direction)
{
    using Kind = RecoveredPiece::Kind;
    std::vector<Choices> choices(bytes.size() + 1);
    for (std::size_t at = bytes.size(); at > first; --at)
        choices[at - 1] = choose(bytes, at - 1, direction, choices);
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

bool hasRecords(const std::vector<RecoveredPiece> &pieces)
{
    return std::any_of(pieces.begin(), pieces.end(),
                       [](const RecoveredPiece &piece) { return piece.kind == RecoveredPiece::Kind::Record; });
}

std::size_t skippedBytes(const std::vector<RecoveredPiece> &pieces)
{
    std::size_t skipped = 0;
    for (const RecoveredPiece &piece : pieces)
        skipped += piece.kind == RecoveredPiece::Kind::Skipped ? piece.end - piece.first : 0;
    return skipped;
}

std::size_t extraBytesAt(const std::vector<RecoveredPiece> &pieces)
{
    constexpr std::size_t kMostExtraBytes = 2;
    const std::size_t end = pieces.empty() ? 0 : pieces.back().end;
    const auto skipped = std::find_if(pieces.begin(), pieces.end(), [](const RecoveredPiece &piece) {
        return piece.kind == RecoveredPiece::Kind::Skipped;
    });
    const bool extra = skipped != pieces.end() && end - skipped->first <= kMostExtraBytes;
    return extra ? skipped->first : end;
}

} // namespace wmbus
