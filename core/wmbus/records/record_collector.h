// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/records/compact_profile.h"
#include "wmbus/records/record_reader.h"
#include "wmbus/telegram_builder.h"

#include <cstddef>

namespace wmbus {

/// A header understood, and where its bytes are: in the telegram, or in the layout of a compact frame.
struct LocatedHeader
{
    const RecordHeader &header;
    radio::ByteView bytes; ///< what `at` counts in
    std::size_t at = 0; ///< of the DIF
    bool inTelegram = true;
};

/// Appends records to the telegram and describes their bytes.
class RecordCollector
{
public:
    RecordCollector(TelegramBuilder &builder, CompactProfiles &profiles, Direction direction)
        : m_builder(builder), m_profiles(profiles), m_direction(direction)
    {
    }

    /// `span` counts in `bytes`, the builder's source.
    void add(const LocatedHeader &located, const DataSpan &span, radio::ByteView bytes);

private:
    void describe(const LocatedHeader &located, const DataSpan &span, std::int16_t record);
    void describeHeader(const LocatedHeader &located, std::int16_t record);
    void describeExtensions(const LocatedHeader &located, std::size_t first, std::size_t end, std::int16_t record);
    void addValue(const LocatedHeader &located, const DataSpan &span, radio::ByteView bytes);

    TelegramBuilder &m_builder;
    CompactProfiles &m_profiles;
    Direction m_direction;
};

} // namespace wmbus
