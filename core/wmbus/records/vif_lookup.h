// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/records/vif_tables.h"

#include <array>

namespace wmbus {

using VifLookup = std::array<VifMeaning, 128>;

/// One entry per code from the rows that people read; codes without a row are reserved.
template <std::size_t N>
[[nodiscard]] constexpr VifLookup makeVifLookup(const VifRow (&rows)[N])
{
    VifLookup table{};
    for (VifMeaning &meaning : table)
        meaning.quantity = "reserved";
    for (const VifRow &row : rows) {
        for (unsigned code = row.first; code <= row.last; ++code) {
            table[code] = row.meaning;
            table[code].exponent = std::int8_t(row.meaning.exponent + int(code - row.first));
        }
    }
    return table;
}

} // namespace wmbus
