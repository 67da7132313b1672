// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/byte_range.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace wmbus {

/// Something worth saying about a telegram: the reason of its outcome, a repair, a finding.
/// An id with numbers; the sentence is made by the UI (translated) or engine/exporting (English).
struct Remark
{
    std::string_view id; ///< stable, English, lower case with hyphens: remark_ids.h
    ByteRange range; ///< the bytes it is about; empty = the whole telegram
    std::array<std::int64_t, 3> args{}; ///< numbers of the sentence, as remark_ids.h says for each id

    friend bool operator==(const Remark &, const Remark &) = default;
};

} // namespace wmbus
