// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/records/data_type.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace wmbus {

/// What one value information field says: quantity, unit and 10^exponent of one step of the data.
struct VifMeaning
{
    std::string_view quantity; ///< stable id
    std::string_view unit; ///< as printed; energy and power carry k from exponent 3 and M from exponent 6
    std::int8_t exponent = 0;
    DataType type = DataType::Reserved;

    [[nodiscard]] constexpr bool known() const { return type != DataType::Reserved; }
};

/// EN 13757-3 table 10: VIF 00-7A, extension bit removed. 7B-7F (extensions, plain text, any, maker) are not in it.
[[nodiscard]] const VifMeaning &primaryVif(std::uint8_t code);
/// EN 13757-3 table 12: the code after FB.
[[nodiscard]] const VifMeaning &extensionVifFb(std::uint8_t code);
/// EN 13757-3 table 14: the code after FD.
[[nodiscard]] const VifMeaning &extensionVifFd(std::uint8_t code);
/// EN 13757-3 table 15: the code after FD FD.
[[nodiscard]] const VifMeaning &secondExtensionVif(std::uint8_t code);
/// VIF 7F/FF: the maker's own.
[[nodiscard]] const VifMeaning &manufacturerVif();
/// VIF 7C/FC: the meter sends unit or name as text.
[[nodiscard]] const VifMeaning &plainTextVif();

/// Codes `first` to `last` mean the same; the exponent of `first` is stated and grows by one with each code.
struct VifRow
{
    std::uint8_t first;
    std::uint8_t last;
    VifMeaning meaning;
};

/// The rows of all tables, for tests and for the list of words.
[[nodiscard]] std::span<const VifRow> primaryVifRows();
[[nodiscard]] std::span<const VifRow> extensionVifFbRows();
[[nodiscard]] std::span<const VifRow> extensionVifFdRows();
[[nodiscard]] std::span<const VifRow> secondExtensionVifRows();

} // namespace wmbus
