// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/telegram_store.h"
#include "wmbus/decoded_telegram.h"

#include <QList>
#include <QPointF>

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace engine {

/// What tells one series of a meter's values from another.
struct SeriesKey
{
    std::string_view quantity; ///< id; "signal" for the signal strength
    std::string_view unit;
    wmbus::Function function = wmbus::Function::Instantaneous;
    std::uint64_t storage = 0;
    std::uint32_t tariff = 0;
    std::uint16_t subunit = 0;
    std::array<std::string_view, 6> qualifiers{}; ///< ids, empty = unused

    friend bool operator==(const SeriesKey &, const SeriesKey &) = default;
};

/// What a search need not look at point by point: kPoints neighbouring points of a series.
struct SeriesBlock
{
    static constexpr std::size_t kPoints = 64;
    double low = 0;
    double high = 0;
    std::int64_t longestSilenceUs = 0; ///< before one of its points
};

/// One value over time, in the order of time. The three lists are of one length.
struct Series
{
    SeriesKey key;
    std::vector<std::int64_t> timesUs; ///< UTC, of reception
    std::vector<double> values;
    std::vector<std::uint32_t> telegrams; ///< index in the store, for a click on the point
    std::vector<SeriesBlock> blocks; ///< from the first point on, whole blocks only; may be fewer than there could be
};

/// Makes the blocks that points added since the last call have filled.
void summarize(Series &series);

/// Every number that one meter sends, over time, and its signal. Telegrams without a time have no place in it.
class MeterSeries
{
public:
    /// Takes the values of one more telegram of the meter.
    void append(std::uint32_t telegram, const TelegramRow &row, const wmbus::DecodedTelegram &decoded);
    /// To be called after the last append() and before reading: puts late telegrams where their time is.
    void settle();
    void trim(std::uint32_t first); ///< forgets the values of the telegrams before it
    void clear();

    [[nodiscard]] const std::vector<Series> &all() const { return m_series; } ///< in order of appearance
    /// Null for a key that the meter has not sent.
    [[nodiscard]] const Series *find(const SeriesKey &key) const;
    /// False while older telegrams are still to come.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    void setComplete(bool complete) { m_complete = complete; }

private:
    void add(const SeriesKey &key, std::int64_t timeUs, double value, std::uint32_t telegram);

    std::vector<Series> m_series;
    bool m_sorted = true;
    bool m_complete = false;
};

[[nodiscard]] SeriesKey signalSeriesKey(); ///< "signal" in dBm
[[nodiscard]] SeriesKey seriesKey(const wmbus::Record &record);

/// At most two points for each of `columns` columns between the two times: the minimum at the column's first time,
/// the maximum at its last. x in milliseconds since 1970 UTC (as the chart's time axis), y the value. The points just
/// outside of the range are included, so that a line reaches the edges.
[[nodiscard]] QList<QPointF> reduce(const Series &series, std::int64_t fromUs, std::int64_t toUs, int columns);

} // namespace engine
