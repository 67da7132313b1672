// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "wmbus/value.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace wmbus {

/// The data of one record as a value, or why there is none: `error` is an id of recordErrorIds().
struct DataReading
{
    Value value;
    std::string_view error;
};

/// Little endian, at most eight bytes.
[[nodiscard]] std::uint64_t littleEndian(radio::ByteView data);
[[nodiscard]] std::int64_t littleEndianSigned(radio::ByteView data);

/// EN 13757-3 type B. More than eight bytes are RawBytes.
[[nodiscard]] DataReading readSigned(radio::ByteView data, int exponent);
/// EN 13757-3 type C. Numbers that do not fit 63 bits are RawBytes.
[[nodiscard]] DataReading readUnsigned(radio::ByteView data, int exponent);
/// EN 13757-3 type D: flags as a number; all bits set is a value like any other.
[[nodiscard]] DataReading readBits(radio::ByteView data);
/// EN 13757-3 type H: IEEE 754 single precision, with the shortest digits that give the same number back.
[[nodiscard]] DataReading readReal(radio::ByteView data, int exponent);
/// EN 13757-3 type A: BCD, an F in the highest digit is the minus sign, other letters are errors of the meter.
[[nodiscard]] DataReading readBcd(radio::ByteView data, int exponent);
/// BCD that names something: all digits kept as text, appended to `texts`.
[[nodiscard]] DataReading readBcdName(radio::ByteView data, std::string &texts);
/// ISO 8859-1, last character first, appended to `texts` as UTF-8. RawBytes where a character is not printable.
[[nodiscard]] DataReading readReversedText(radio::ByteView data, std::string &texts);

} // namespace wmbus
