// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace wmbus {

/// What a combinable VIF extension does to its record: EN 13757-3 tables 15 to 17.
enum class VifeKind : std::uint8_t {
    Reserved,
    Word, ///< says more about the value, changes no number
    RecordError, ///< the value is not there; `word` says why
    NoError,
    Per, ///< value per unit `unit`
    Times, ///< value times unit `unit`
    Date, ///< the data are a date that belongs to the quantity
    Count, ///< the data are a number of events
    Duration, ///< the data are a duration in `unit`
    Percent, ///< the data are a share of the quantity
    Multiply, ///< times 10^exponent
    Add, ///< plus 10^exponent units
    UnsignedData,
    BitData,
    CompactProfile,
    RegisterProfile,
    InverseProfile,
    SecondTable, ///< the meaning is in the next byte
    Manufacturer, ///< all that follows and the data are the maker's own
};

struct VifeMeaning
{
    VifeKind kind = VifeKind::Reserved;
    std::string_view word; ///< stable id of Record::qualifiers or Record::error; empty where the number says it all
    std::string_view unit;
    std::int8_t exponent = 0;
};

/// A VIFE as meters send it, extension bit removed.
[[nodiscard]] const VifeMeaning &combinableVife(std::uint8_t code);
/// The byte after VIFE FC.
[[nodiscard]] const VifeMeaning &secondLevelVife(std::uint8_t code);
/// VIFE 00-0F in the direction to the meter: what to do with the record. Empty for reserved codes.
[[nodiscard]] std::string_view objectAction(std::uint8_t code);

/// What a VIFE says, for people who look at its byte: `word`, or an id of its own where it only changes the number.
[[nodiscard]] std::string_view vifeId(const VifeMeaning &meaning);
/// The ids that vifeId() adds to the words.
[[nodiscard]] std::span<const std::string_view> numericVifeIds();

/// Codes `first` to `last` mean the same; the exponent of `first` is stated and grows by one with each code.
struct VifeRow
{
    std::uint8_t first;
    std::uint8_t last;
    VifeMeaning meaning;
};

/// The rows of both tables, for tests and for the list of words.
[[nodiscard]] std::span<const VifeRow> combinableVifeRows();
[[nodiscard]] std::span<const VifeRow> secondLevelVifeRows();
[[nodiscard]] std::span<const std::string_view> objectActions();

} // namespace wmbus
