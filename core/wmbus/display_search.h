// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/decoded_telegram.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace wmbus {

/// A number as somebody read it from a meter's display: "12,345" is {12345, 3}.
struct DisplayNumber
{
    std::uint64_t digits = 0;
    std::uint8_t decimals = 0; ///< how many of the digits stand behind the decimal sign

    friend constexpr bool operator==(const DisplayNumber &, const DisplayNumber &) = default;
};

/// "00012,345", "12.345", "1.234,5", "1 234": point or comma, whichever stands last, is the decimal sign; one that
/// stands more than once, or before the other, divides thousands. None for text without digits, with anything else in
/// it, or with more than 15 digits.
[[nodiscard]] std::optional<DisplayNumber> displayNumber(std::string_view text);

/// How a number in a telegram and the one on the display go together; the best first.
enum class DisplayAgreement : std::uint8_t {
    Same, ///< the same number
    Rounded, ///< the display shows fewer decimals, cut or rounded
    OtherScale, ///< the same digits in a unit of another power of ten: litres for m³
    OtherUnit, ///< converted: GJ for kWh
    Bytes, ///< bytes that no record explains hold these digits
};

/// How the bytes of DisplayAgreement::Bytes were read.
enum class ByteForm : std::uint8_t { LittleEndian, BigEndian, BcdLittleEndian, BcdBigEndian };

struct DisplayMatch
{
    DisplayAgreement agreement = DisplayAgreement::Same;
    std::int16_t record = -1; ///< index into DecodedTelegram::records, -1 for Bytes
    Source source = Source::Received;
    ByteRange range; ///< the data of the record, or the bytes
    /// Display = value × 10^power, for OtherScale and Bytes (there without the record's unit: digits alone).
    std::int8_t power = 0;
    std::string_view unit; ///< what the display shows it in, empty where no unit of that scale is known
    ByteForm form = ByteForm::LittleEndian;
    std::uint64_t number = 0; ///< Bytes: what they hold
};

/// Every place of a telegram (decoded with Depth::Fields) where the number of the display can come from, best first.
/// Other scales, other units, rounded values and bare bytes take at least three digits: fewer are everywhere.
[[nodiscard]] std::vector<DisplayMatch> findDisplayNumber(const DecodedTelegram &telegram, DisplayNumber shown);

} // namespace wmbus
