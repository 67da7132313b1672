// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/records/record_evidence.h"

#include "wmbus/records/dates.h"

#include <algorithm>

namespace wmbus {

namespace {

using radio::ByteView;

constexpr std::uint8_t kReal = 0x05;

// Of 23 random headers one has a known VIF, a current value and no extensions, as most records of meters do.
constexpr int kOrdinaryHeaderBits = 5;
constexpr int kReservedCodeBits = -8;
constexpr int kMakerCodeBits = -2; ///< FF is rarer in noise than in meters, but says nothing about the data
constexpr int kExtensionTableBits = 2; ///< FB and FD, too
constexpr int kRareFunctionBits = -6;
constexpr int kUnlikelyNumberBits = -8;
constexpr int kUnusualYearBits = 6;
constexpr int kBadDataBits = -12;
constexpr int kNoDataBits = -20; ///< two noughts make such a record, and data are full of noughts

bool hasUnlikelyNumbers(const RecordHeader &header)
{
    constexpr std::uint64_t kManyStorages = 128;
    return header.storage > kManyStorages || header.tariff > 8 || header.subunit > 4;
}

bool isBcd(const RecordHeader &header)
{
    return header.dataField >= 0x9 && header.dataField <= 0xE && header.dataField != 0xD;
}

bool hasNoData(const RecordHeader &header)
{
    return header.dataField == 0x0 || header.dataField == 0x8;
}

bool allBytes(ByteView data, std::uint8_t value)
{
    return std::all_of(data.begin(), data.end(), [value](std::uint8_t byte) { return byte == value; });
}

bool hasDecimalDigits(ByteView data)
{
    // The highest digit may be a sign or the letter of an error display: EN 13757-3 annex B.
    return std::all_of(data.begin(), data.end(), [&](const std::uint8_t &byte) {
        return (byte & 0x0F) <= 9 && ((byte >> 4) <= 9 || &byte == &data.back());
    });
}

bool isNoDate(ByteView data)
{
    return readDate(data).error == "not-a-date";
}

bool isText(ByteView data)
{
    return std::all_of(data.begin(), data.end(), [](std::uint8_t c) { return c >= 0x20 && c < 0x7F; });
}

int headerEvidence(const RecordHeader &header)
{
    if (!header.manufacturerSpecific && (!header.vif.known() || header.reservedVife))
        return kReservedCodeBits;
    const int extensions = header.size - header.vifSize - header.textSize - 1;
    return kOrdinaryHeaderBits - extensions + (header.vifSize > 1 ? kExtensionTableBits : 0)
           + (header.manufacturerSpecific ? kMakerCodeBits : 0)
           + (header.function == Function::Instantaneous ? 0 : kRareFunctionBits)
           + (hasUnlikelyNumbers(header) ? kUnlikelyNumberBits : 0);
}

int dateEvidence(ByteView data)
{
    const DateReading reading = readDate(data);
    if (reading.error == "not-set")
        return int(2 * data.size());
    if (reading.error == "not-a-date")
        return kBadDataBits;
    const bool unusual = reading.time.hasDate && !reading.time.everyYear && !isUsualDate(reading.time);
    return int(data.size()) - (unusual ? kUnusualYearBits : 0);
}

/// A counter hardly ever fills its bytes: those on top are nought, or repeat the sign.
int integerEvidence(ByteView data)
{
    if (data.size() < 2)
        return 0;
    const std::uint8_t top = data.back();
    if (top != 0x00 && top != 0xFF)
        return data.size() >= 4 ? -3 : 0;
    const auto significant = std::find_if(data.rbegin(), data.rend(), [top](std::uint8_t byte) { return byte != top; });
    return (top == 0x00 ? 6 : 2) * int(significant - data.rbegin());
}

/// IEEE 754 numbers reach from 1e-38 to 1e38; what meters measure lies between a millionth and a billion.
int realEvidence(ByteView data)
{
    const auto exponent = int((littleEndian(data) >> 23) & 0xFF) - 127;
    const bool usual = allBytes(data, 0x00) || (exponent >= -20 && exponent <= 30);
    return usual ? 2 : -3;
}

int variableEvidence(const RecordHeader &header, const DataSpan &span, ByteView data)
{
    if (header.profile != ProfileKind::None || header.vif.type == DataType::Container)
        return 0;
    if (span.lvar <= 0xBF)
        return !data.empty() && isText(data) ? int(data.size()) : kBadDataBits;
    return kRareFunctionBits;
}

int dataEvidence(const RecordHeader &header, const DataSpan &span, ByteView data)
{
    if (hasNoData(header))
        return header.error.empty() ? kNoDataBits : 0;
    if (span.variable)
        return variableEvidence(header, span, data);
    if (header.vif.type == DataType::Date)
        return dateEvidence(data);
    if (header.dataField == kReal)
        return realEvidence(data);
    if (isBcd(header)) // 100 of 256 bytes hold two decimal digits
        return hasDecimalDigits(data) ? int(data.size()) : allBytes(data, 0xFF) ? 2 * int(data.size()) : kBadDataBits;
    return integerEvidence(data);
}

} // namespace

int recordEvidence(const RecordHeader &header, const DataSpan &span, ByteView bytes)
{
    return headerEvidence(header) + dataEvidence(header, span, bytes.subspan(span.first, span.size));
}

bool isUsualDate(const CivilTime &time)
{
    return time.hasDate && time.year >= 1995 && time.year <= 2050;
}

bool isDoubtful(const RecordHeader &header, const DataSpan &span, ByteView bytes)
{
    if (header.manufacturerSpecific)
        return false;
    const ByteView data = bytes.subspan(span.first, span.size);
    if (!header.vif.known() || header.reservedVife || hasUnlikelyNumbers(header))
        return true;
    if (hasNoData(header))
        return header.error.empty();
    if (span.variable)
        return false;
    if (header.vif.type == DataType::Date)
        return isNoDate(data);
    return isBcd(header) && !hasDecimalDigits(data) && !allBytes(data, 0xFF);
}

} // namespace wmbus
