// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/records/record_reader.h"

#include "wmbus/address.h"
#include "wmbus/records/dates.h"
#include "wmbus/words.h"

#include <algorithm>

namespace wmbus {

namespace {

using radio::ByteView;

constexpr std::uint8_t kNoData = 0x00;
constexpr std::uint8_t kReal = 0x05;
constexpr std::uint8_t kReadoutSelection = 0x08;
constexpr std::uint8_t kVariable = 0x0D;

bool isBcd(std::uint8_t dataField)
{
    return (dataField >= 0x09 && dataField <= 0x0C) || dataField == 0x0E;
}

/// EN 13757-3 table 5: how many bytes a length byte announces; none for reserved codes.
std::optional<std::size_t> variableSize(std::uint8_t lvar)
{
    if (lvar <= 0xBF)
        return lvar;
    if (lvar <= 0xC9)
        return lvar - 0xC0;
    if (lvar >= 0xD0 && lvar <= 0xD9)
        return lvar - 0xD0;
    if (lvar >= 0xE0 && lvar <= 0xEF)
        return lvar - 0xE0;
    if (lvar >= 0xF0 && lvar <= 0xF4)
        return 4 * (lvar - 0xEC);
    if (lvar == 0xF5)
        return 48;
    if (lvar == 0xF6)
        return 64;
    return std::nullopt;
}

DataReading text(std::string_view characters, std::string &texts)
{
    const TextRef ref{std::uint32_t(texts.size()), std::uint32_t(characters.size())};
    texts.append(characters);
    return {ref, {}};
}

/// EN 13757-3 table 10, note on VIF 79: eight bytes are a whole address in the order of the long header.
DataReading readIdentification(ByteView data, std::string &texts)
{
    constexpr std::size_t kId = 4;
    const Address address{std::uint16_t(littleEndian(data.subspan(kId, 2))),
                          std::uint32_t(littleEndian(data.first(kId))), data[6], data[7]};
    return text(addressText(address), texts);
}

/// N × 2^-12 has twelve decimals at most: 2^-12 = 0.000244140625.
DataReading readRatingFactor(ByteView data)
{
    constexpr std::int64_t kStep = 244'140'625;
    if (data.size() > 4)
        return {RawBytes{}, {}};
    DataReading reading = readUnsigned(data, 0);
    if (auto *const number = std::get_if<Decimal>(&reading.value)) {
        number->mantissa *= kStep;
        number->exponent = -12;
        while (number->exponent < 0 && number->mantissa % 10 == 0) {
            number->mantissa /= 10;
            ++number->exponent;
        }
    }
    return reading;
}

DataReading readDateData(ByteView data)
{
    const DateReading reading = readDate(data);
    DataReading result;
    result.error = reading.error;
    if (reading.error.empty())
        result.value.emplace<CivilTime>(reading.time);
    return result;
}

DataReading readInteger(const RecordHeader &header, ByteView data, std::string &texts)
{
    switch (header.vif.type) {
    case DataType::Signed:
        return readSigned(data, header.vif.exponent);
    case DataType::Unsigned:
        return readUnsigned(data, header.vif.exponent);
    case DataType::Bits:
        return readBits(data);
    case DataType::Identity:
        return data.size() == 8 && header.vif.quantity == "enhanced-identification" ? readIdentification(data, texts)
                                                                                    : readUnsigned(data, 0);
    case DataType::Date:
        return readDateData(data);
    case DataType::RatingFactor:
        return readRatingFactor(data);
    case DataType::Manufacturer:
        return data.size() == 2 ? text(manufacturerText(std::uint16_t(littleEndian(data))), texts)
                                : readUnsigned(data, 0);
    case DataType::DeviceType:
        if (data.size() == 1)
            return {Symbol{deviceTypeId(data[0]), data[0]}, {}};
        return readUnsigned(data, 0);
    case DataType::Container:
    case DataType::DaylightSaving:
    case DataType::Opaque:
        return {RawBytes{}, {}};
    case DataType::Reserved:
        return {Decimal{littleEndianSigned(data), 0}, {}};
    }
    return {RawBytes{}, {}};
}

DataReading readBcdData(const RecordHeader &header, ByteView data, std::string &texts)
{
    return header.vif.type == DataType::Identity ? readBcdName(data, texts) : readBcd(data, header.vif.exponent);
}

DataReading readVariable(const RecordHeader &header, std::uint8_t lvar, ByteView data, std::string &texts)
{
    if (lvar <= 0xBF) {
        const bool binary = header.manufacturerSpecific || header.vif.type == DataType::Container
                            || header.vif.type == DataType::Date || header.profile != ProfileKind::None;
        return binary ? DataReading{RawBytes{}, {}} : readReversedText(data, texts);
    }
    if (lvar <= 0xC9)
        return readBcdData(header, data, texts);
    if (lvar <= 0xD9) {
        DataReading reading = readBcd(data, header.vif.exponent);
        if (auto *const number = std::get_if<Decimal>(&reading.value))
            number->mantissa = -number->mantissa;
        return reading;
    }
    if (lvar <= 0xEF && data.size() <= 8)
        return readSigned(data, header.vif.exponent);
    return {RawBytes{}, {}};
}

DataReading readCoded(const RecordHeader &header, std::uint8_t lvar, ByteView data, std::string &texts)
{
    const bool date = header.vif.type == DataType::Date;
    switch (header.dataField) {
    case kNoData:
        return {{}, "no-data"};
    case kReadoutSelection:
        return {{}, "readout-selection"};
    case kReal:
        return date ? readDateData(data) : readReal(data, header.vif.exponent);
    case kVariable:
        return readVariable(header, lvar, data, texts);
    default:
        if (!isBcd(header.dataField))
            return readInteger(header, data, texts);
        return date ? readDateData(data) : readBcdData(header, data, texts);
    }
}

/// Thousandths of a unit, added exactly: EN 13757-3 table 15, codes 78 to 7B. The value gets no more decimals than the
/// addition needs.
void add(Decimal &number, std::uint16_t thousandths)
{
    constexpr std::int64_t kLargest = std::int64_t(1) << 59;
    std::int64_t addition = thousandths;
    int exponent = -3;
    for (; addition % 10 == 0; ++exponent)
        addition /= 10;
    const auto small = [](std::int64_t value) { return value < kLargest / 10 && value > -kLargest / 10; };
    for (; exponent > number.exponent && small(addition); --exponent)
        addition *= 10;
    for (; number.exponent > exponent && small(number.mantissa); --number.exponent)
        number.mantissa *= 10;
    if (number.exponent == exponent && number.mantissa < kLargest && number.mantissa > -kLargest)
        number.mantissa += addition;
}

DataReading readWithAdditions(const RecordHeader &header, std::uint8_t lvar, ByteView data, std::string &texts)
{
    DataReading reading = readCoded(header, lvar, data, texts);
    if (auto *const number = std::get_if<Decimal>(&reading.value))
        add(*number, header.additions);
    return reading;
}

} // namespace

DataSpan locateData(const RecordHeader &header, ByteView bytes, std::size_t at)
{
    DataSpan span;
    span.first = at;
    if (header.dataField == kVariable) {
        span.variable = true;
        if (at >= bytes.size()) {
            span.size = 1;
            span.cut = true;
            return span;
        }
        span.lvar = bytes[at];
        span.first = at + 1;
        const auto size = variableSize(span.lvar);
        span.reserved = !size;
        span.size = size.value_or(0);
    } else {
        span.size = dataSize(header.dataField);
    }
    span.cut = span.end() > bytes.size();
    return span;
}

DataReading readData(const RecordHeader &header, const DataSpan &span, ByteView bytes, std::string &texts)
{
    const ByteView data = bytes.subspan(span.first, span.size);
    if (!header.error.empty())
        return {{}, header.error};
    if (header.additions > 0)
        return readWithAdditions(header, span.lvar, data, texts);
    return readCoded(header, span.lvar, data, texts); // made where the caller wants it: copies cost more than reading
}

void fillRecord(const RecordHeader &header, Record &record)
{
    record.quantity = header.vif.quantity;
    record.unit = header.vif.unit;
    record.function = header.function;
    record.storage = header.storage;
    record.tariff = header.tariff;
    record.subunit = header.subunit;
    std::copy_n(header.qualifiers.begin(), header.qualifierCount, record.qualifiers.begin());
    record.unknown = isUnknown(header);
    // The layout of type K is known by hearsay only.
    record.guess = header.reservedVife || header.vif.type == DataType::DaylightSaving;
}

} // namespace wmbus
