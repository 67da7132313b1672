// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/records/record_probe.h"

#include "wmbus/records/dates.h"
#include "wmbus/records/record_reader.h"
#include "wmbus/records/record_walk.h"

#include <algorithm>

namespace wmbus {

namespace {

bool doubtful(const RecordHeader &header, radio::ByteView data, bool variable)
{
    if (isUnknown(header) || header.reservedVife)
        return true;
    return header.vif.type == DataType::Date && !variable && !data.empty() && readDate(data).error == "not-a-date";
}

} // namespace

ProbeResult probeRecords(radio::ByteView bytes, std::size_t first, Direction direction)
{
    ProbeResult result;
    std::size_t at = first;
    RecordHeader header;
    while (at < bytes.size()) {
        const std::uint8_t byte = bytes[at];
        if (byte == dif::kFiller) {
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
        if (doubtful(header, bytes.subspan(span.first, span.size), span.variable))
            ++result.doubtful;
        else if (span.size > 0)
            ++result.withData;
        at = span.end();
    }
    result.complete = at == bytes.size();
    result.at = at;
    return result;
}

} // namespace wmbus
