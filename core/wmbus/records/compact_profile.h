// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/records/record_reader.h"
#include "wmbus/telegram_builder.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace wmbus {

/// Compact profiles, EN 13757-3 Annex F: a list of values at equal distances in time as one record.
///
///     LVAR length | spacing control | spacing value | element | element | …
///
/// Spacing control: bits 7-6 absolute, increments, decrements, differences; bits 5-4 s, min, h, d; bits 3-0 the size of
/// an element as in a DIF. Each element becomes a record of its own. Base value and base date may stand anywhere in the
/// telegram, so elements are completed when all records are read.
class CompactProfiles
{
public:
    void clear() { m_pending.clear(); }

    /// The record is a profile whose elements can be told apart.
    [[nodiscard]] static bool fits(const RecordHeader &header, const DataSpan &span, radio::ByteView bytes);
    /// Appends the elements as records and describes the data. Only where fits().
    void add(TelegramBuilder &builder, const RecordHeader &header, const DataSpan &span);
    /// Values and dates of all elements, from the records that hold their base.
    void complete(TelegramBuilder &builder) const;

private:
    enum class Mode : std::uint8_t { Absolute, Increments, Decrements, Differences };

    struct Profile
    {
        ProfileKind kind = ProfileKind::None;
        Mode mode = Mode::Absolute;
        std::uint8_t unit = 0; ///< 0 s, 1 min, 2 h, 3 d
        std::uint8_t spacing = 0;
        std::uint64_t storage = 0; ///< of the base
        std::size_t firstRecord = 0;
        std::size_t elements = 0;
    };

    static void completeValues(DecodedTelegram &out, const Profile &profile);
    static void completeDates(DecodedTelegram &out, const Profile &profile);

    std::vector<Profile> m_pending;
};

} // namespace wmbus
