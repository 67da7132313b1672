// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/records/record_candidates.h"

#include "wmbus/records/dates.h"
#include "wmbus/records/numbers.h"
#include "wmbus/records/record_evidence.h"

#include <algorithm>

namespace wmbus {

namespace {

void addCandidate(TelegramBuilder &builder, std::string_view id, std::size_t first, std::size_t count,
                  const Value &value)
{
    builder.branch(id, first, count, Group::Unknown, 2, value);
    builder.out().fields.back().guess = true;
}

void addReadings(TelegramBuilder &builder, std::size_t first, std::size_t count)
{
    const radio::ByteView data = builder.view().subspan(first, count);
    const std::uint64_t number = littleEndian(data);
    const std::int64_t signedNumber = littleEndianSigned(data);
    addCandidate(builder, "perhaps-number", first, count, Decimal{std::int64_t(number), 0});
    if (signedNumber < 0)
        addCandidate(builder, "perhaps-signed-number", first, count, Decimal{signedNumber, 0});
    if (const DataReading digits = readBcd(data, 0); digits.error.empty())
        addCandidate(builder, "perhaps-decimal-digits", first, count, digits.value);
    if (const DateReading date = readDate(data); date.error.empty() && isUsualDate(date.time))
        addCandidate(builder, "perhaps-date", first, count, date.time);
}

} // namespace

void addCandidates(TelegramBuilder &builder, std::size_t first, std::size_t end)
{
    if (!builder.wantsFields())
        return;
    constexpr std::size_t kLongest = 4;
    constexpr std::size_t kShorter = 2;
    const std::size_t longest = std::min(end - first, kLongest);
    addReadings(builder, end - longest, longest);
    if (longest > kShorter)
        addReadings(builder, end - kShorter, kShorter);
}

} // namespace wmbus
