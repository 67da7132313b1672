// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stored_values.h"

#include <QDateTime>

#include <algorithm>
#include <optional>

namespace ui {

namespace {

bool isDated(const wmbus::CivilTime &time)
{
    return time.hasDate && !time.everyYear && !time.invalid && QDate(time.year, time.month, time.day).isValid();
}

std::optional<wmbus::CivilTime> dateOf(const wmbus::DecodedTelegram &telegram, const wmbus::Record &value)
{
    if (isDated(value.date))
        return value.date;
    for (const wmbus::Record &record : telegram.records) {
        const auto *time = std::get_if<wmbus::CivilTime>(&record.value);
        const bool isDate = record.quantity == "date" || record.quantity == "date-time";
        if (time && isDate && record.qualifiers[0].empty() && record.storage == value.storage
            && record.subunit == value.subunit && record.error.empty() && isDated(*time))
            return *time;
    }
    return std::nullopt;
}

engine::SeriesKey keyWithoutStorage(const wmbus::Record &record)
{
    engine::SeriesKey key = engine::seriesKey(record);
    key.storage = 0;
    const auto words = std::remove_if(key.qualifiers.begin(), key.qualifiers.end(), [](std::string_view word) {
        return word == "compact-profile" || word == "compact-profile-registers" || word == "inverse-compact-profile";
    });
    std::fill(words, key.qualifiers.end(), std::string_view());
    return key;
}

std::int64_t toUs(const wmbus::CivilTime &time)
{
    const QTime clock = time.hasTime ? QTime(time.hour, time.minute, time.second) : QTime(0, 0);
    return QDateTime(QDate(time.year, time.month, time.day), clock).toMSecsSinceEpoch() * 1000;
}

/// A value that is sent both in a list and by itself counts once.
void insertByDate(StoredValues &stored, const wmbus::CivilTime &date, double value)
{
    const auto place = std::lower_bound(stored.dates.begin(), stored.dates.end(), date,
                                        [](const auto &a, const auto &b) { return toUs(a) < toUs(b); });
    if (place != stored.dates.end() && toUs(*place) == toUs(date))
        return;
    stored.values.insert(stored.values.begin() + (place - stored.dates.begin()), value);
    stored.dates.insert(place, date);
}

} // namespace

std::vector<StoredValues> storedValues(const wmbus::DecodedTelegram &telegram)
{
    std::vector<StoredValues> all;
    if (telegram.outcome == wmbus::Outcome::Damaged)
        return all;
    for (const wmbus::Record &record : telegram.records) {
        const auto *number = std::get_if<wmbus::Decimal>(&record.value);
        if (!number || record.storage == 0 || !record.error.empty() || record.unknown)
            continue;
        const engine::SeriesKey key = keyWithoutStorage(record);
        auto stored = std::find_if(all.begin(), all.end(), [&](const StoredValues &each) { return each.key == key; });
        if (stored == all.end())
            stored = all.insert(all.end(), StoredValues{.key = key, .dates = {}, .values = {}});
        if (const auto date = dateOf(telegram, record))
            insertByDate(*stored, *date, wmbus::decimalToDouble(*number));
        else
            ++stored->undated;
    }
    return all;
}

BarSeries storedBars(const StoredValues &stored, std::uint32_t telegram, Shown shown)
{
    constexpr std::int64_t kDayUs = 86'400'000'000;
    BarSeries bars;
    bars.series.key = stored.key;
    const bool growth = shown != Shown::Total;
    std::int64_t width = 28 * kDayUs; // of a single value: most meters store monthly
    for (std::size_t i = 1; i < stored.dates.size(); ++i)
        width = std::min(width, toUs(stored.dates[i]) - toUs(stored.dates[i - 1]));
    for (std::size_t i = growth ? 1 : 0; i < stored.dates.size(); ++i) {
        const std::int64_t end = toUs(stored.dates[i]);
        const TimeSpan span{growth ? toUs(stored.dates[i - 1]) : end - width, end};
        bars.spans.push_back(span);
        bars.series.timesUs.push_back(span.fromUs + span.lengthUs() / 2);
        bars.series.values.push_back(growth ? stored.values[i] - stored.values[i - 1] : stored.values[i]);
        bars.series.telegrams.push_back(telegram);
    }
    return bars;
}

} // namespace ui
