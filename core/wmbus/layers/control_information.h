// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace wmbus {

/// Which transport header follows a CI: EN 13757-7 7.3.
enum class HeaderKind : std::uint8_t { None, Short, Long };

/// What follows the header.
enum class Content : std::uint8_t {
    Reserved, ///< no standard gives the CI a meaning
    Records,
    Commands, ///< records to write into the meter
    CompactFrame,
    FormatFrame,
    ApplicationError,
    Alarm,
    ResetOrSelect, ///< application reset with an optional subcode
    Clock, ///< a time to set
    ClockDifference, ///< a time to add
    Nothing, ///< transport layer only
    WiredSelection,
    Opaque, ///< a protocol of its own: DLMS, image or key transfer, network management
    Maker, ///< the maker's own from the first byte on
    ExtendedLink,
    NetworkLayer,
    Authentication,
};

/// Codes `first` to `last` of the CI field: EN 13757-7 table 2.
struct CiRow
{
    std::uint8_t first;
    std::uint8_t last;
    HeaderKind header;
    Content content;
    std::string_view id; ///< "response-records"; empty for reserved codes
};

[[nodiscard]] std::span<const CiRow> ciRows();
[[nodiscard]] const CiRow &ciMeaning(std::uint8_t ci);

} // namespace wmbus
