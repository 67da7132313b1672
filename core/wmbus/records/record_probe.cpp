// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/records/record_probe.h"

#include "wmbus/records/record_evidence.h"
#include "wmbus/records/record_reader.h"
#include "wmbus/records/record_walk.h"

#include <algorithm>

namespace wmbus {

namespace {

constexpr int kFillerBits = 8;

} // namespace

ProbeResult probeRecords(radio::ByteView bytes, std::size_t first, Direction direction)
{
    ProbeResult result;
    std::size_t at = first;
    RecordHeader header;
    while (at < bytes.size()) {
        const std::uint8_t byte = bytes[at];
        if (byte == dif::kFiller) {
            result.evidence += kFillerBits;
            ++at;
            continue;
        }
        if ((byte & 0x0F) == 0x0F) {
            const auto rest = bytes.subspan(at);
            const bool padding = std::all_of(rest.begin(), rest.end(), [](std::uint8_t b) { return b == 0xFF; });
            result.maker = byte == dif::kMaker || byte == dif::kMakerMoreFollows;
            result.complete = padding || result.maker;
            result.at = at;
            return result;
        }
        if (readRecordHeader(bytes, at, direction, header) != HeaderFault::None)
            break;
        const DataSpan span = locateData(header, bytes, at + header.size);
        if (span.reserved || span.cut)
            break;
        ++result.records;
        result.evidence += recordEvidence(header, span, bytes);
        if (header.manufacturerSpecific || isDoubtful(header, span, bytes))
            ++result.doubtful;
        else if (span.size > 0)
            ++result.withData;
        at = span.end();
    }
    result.complete = at == bytes.size();
    result.at = at;
    return result;
}

UncheckedContent probeUnchecked(radio::ByteView bytes, std::size_t first, Direction direction)
{
    constexpr std::size_t kCheckBytes = 2;
    constexpr int kForeignBytes = 8; ///< bits: few meters do that
    const ProbeResult whole = probeRecords(bytes, first, direction);
    if (first + kCheckBytes >= bytes.size())
        return {first, whole};
    const ProbeResult behind = probeRecords(bytes, first + kCheckBytes, direction);
    const bool better =
        behind.convincing() && (!whole.convincing() || behind.evidence > whole.evidence + kForeignBytes);
    return better ? UncheckedContent{first + kCheckBytes, behind} : UncheckedContent{first, whole};
}

} // namespace wmbus
