// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

/// Every stable id that the decoder can put into its results, so that tests can prove that each has a label in
/// every language, and the code tables that people read.
namespace wmbus {

[[nodiscard]] std::span<const std::string_view> quantityIds(); ///< Record::quantity
[[nodiscard]] std::span<const std::string_view> qualifierIds(); ///< Record::qualifiers
[[nodiscard]] std::span<const std::string_view> recordErrorIds(); ///< Record::error
[[nodiscard]] std::span<const std::string_view> fieldIds(); ///< Field::id
[[nodiscard]] std::span<const std::string_view> symbolIds(); ///< Symbol::id; that of the field "vif" is a quantity,
                                                             ///< that of "vife" may be a qualifier or a record error
[[nodiscard]] std::span<const std::string_view> remarkIds(); ///< Remark::id

/// Id of a device type ("heat-cost-allocator"); empty for reserved codes.
[[nodiscard]] std::string_view deviceTypeId(std::uint8_t type);
/// Company of an M field, empty if not registered.
[[nodiscard]] std::string_view companyName(std::uint16_t manufacturer);
/// Product of a known meter, empty if not known.
[[nodiscard]] std::string_view productName(std::uint16_t manufacturer, std::uint8_t version, std::uint8_t type);
/// Products whose compact frames have a published layout with this signature; empty if it is not published.
[[nodiscard]] std::string_view compactLayoutProduct(std::uint16_t signature);

/// One named bit or value of the status byte: ids of the bits set in `status`, the maker's three as "status-bit-5"….
struct StatusWords
{
    std::string_view ids[8];
    std::uint8_t count = 0;
};
[[nodiscard]] StatusWords statusWords(std::uint8_t status);

} // namespace wmbus
