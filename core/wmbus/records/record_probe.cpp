// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/records/record_probe.h"

#include "wmbus/records/dates.h"
#include "wmbus/records/record_reader.h"
#include "wmbus/records/record_walk.h"

#include <algorithm>

namespace wmbus {

namespace {

constexpr int kFillerBits = 8;
/// Of the header of a record that most meters could send; one in about 16 random headers is like that.
constexpr int kOrdinaryHeaderBits = 4;

bool isBcd(const RecordHeader &header)
{
    return header.dataField >= 0x9 && header.dataField <= 0xE && header.dataField != 0xD;
}

bool hasDecimalDigits(radio::ByteView data)
{
    // The highest digit may be a sign or the letter of an error display: EN 13757-3 annex B.
    return std::all_of(data.begin(), data.end(), [&](const std::uint8_t &byte) {
        return (byte & 0x0F) <= 9 && ((byte >> 4) <= 9 || &byte == &data.back());
    });
}

bool doubtful(const RecordHeader &header, radio::ByteView data, bool variable)
{
    if (isUnknown(header) || header.reservedVife)
        return true;
    if (isBcd(header))
        return !hasDecimalDigits(data)
               && !std::all_of(data.begin(), data.end(), [](auto byte) { return byte == 0xFF; });
    return header.vif.type == DataType::Date && !variable && !data.empty() && readDate(data).error == "not-a-date";
}

/// Meters number a few dozen values; noise picks any of thousands of storages, tariffs and chains of codes.
bool hasOrdinaryHeader(const RecordHeader &header)
{
    return header.dibSize <= 3 && header.storage < 256 && header.tariff < 8 && header.subunit < 8
           && header.qualifierCount <= 2 && header.error.empty();
}

int dataEvidence(const RecordHeader &header, radio::ByteView data, bool variable)
{
    if (variable || data.empty())
        return 0;
    if (isBcd(header) || header.vif.type == DataType::Date)
        return int(data.size()); // 100 of 256 bytes hold two decimal digits; about every other word is a date
    // A counter hardly ever fills its bytes: those on top repeat the sign.
    const std::uint8_t top = data.back();
    if (top != 0x00 && top != 0xFF)
        return 0;
    const auto significant = std::find_if(data.rbegin(), data.rend(), [top](std::uint8_t byte) { return byte != top; });
    return 7 * int(significant - data.rbegin());
}

int evidence(const RecordHeader &header, radio::ByteView data, bool variable)
{
    // A record that no meter is likely to send speaks against the whole.
    return (hasOrdinaryHeader(header) ? kOrdinaryHeaderBits : -2 * kOrdinaryHeaderBits)
           + dataEvidence(header, data, variable);
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
        const auto data = bytes.subspan(span.first, span.size);
        result.evidence += evidence(header, data, span.variable);
        if (doubtful(header, data, span.variable))
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
