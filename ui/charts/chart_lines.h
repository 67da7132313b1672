// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session.h"
#include "ui/charts/chart_data.h"
#include "ui/charts/differences.h"
#include "ui/charts/stored_values.h"

#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// Which numbers of which meter a line shows.
struct LineId
{
    std::uint32_t meter = 0; ///< index into MeterRegistry
    engine::SeriesKey key; ///< of the number; of a stored one without storage
    bool stored = false; ///< past values out of one telegram, instead of the newest of every telegram

    friend bool operator==(const LineId &, const LineId &) = default;
};

/// One line of the chart, as far as its telegrams have been read.
struct ChartLine
{
    LineId id;
    int style = 0; ///< lineColor() …; no two lines have the same
    std::shared_ptr<const engine::MeterSeries> meter;
    std::optional<BarSeries> derived; ///< differences or stored values; none: the numbers as received
    Shown shown = Shown::Total; ///< anything else only of counters

    /// Null as long as there is nothing to draw. Valid until the session reads more telegrams.
    [[nodiscard]] const engine::Series *series() const;
    [[nodiscard]] bool hasBars() const { return derived && !derived->spans.empty(); }
};

/// What there is to choose from, of one meter.
struct LineChoices
{
    std::vector<LineId> received; ///< the main reading first, the signal last
    std::vector<LineId> stored;
};

/// The lines of the chart: those of the selected meter, or those of several meters that are compared. The numbers that
/// somebody chose for one meter are shown of the next one, too.
class ChartLines
{
public:
    static constexpr std::size_t kMost = 6;

    explicit ChartLines(engine::Session &session) : m_session(&session) { }

    /// None, or a meter that the session knows. While comparing, its lines come in addition to what is there.
    void setMeter(std::optional<std::uint32_t> meter);
    [[nodiscard]] std::optional<std::uint32_t> meter() const { return m_meter; }
    /// Off: only the lines of the selected meter stay.
    void setComparing(bool comparing);
    /// These meters in addition, as long as there is room.
    void compare(const std::vector<std::uint32_t> &meters);
    [[nodiscard]] bool isComparing() const { return m_comparing; }
    void setShown(Shown shown) { m_shown = shown; }
    [[nodiscard]] Shown shown() const { return m_shown; }

    [[nodiscard]] const std::vector<ChartLine> &all() const { return m_lines; }
    [[nodiscard]] bool contains(const LineId &id) const;
    [[nodiscard]] bool isFull() const { return m_lines.size() >= kMost; }
    void add(const LineId &id);
    void remove(const LineId &id);
    [[nodiscard]] LineChoices choices(std::uint32_t meter) const;
    /// Are older telegrams of a shown meter still to be read?
    [[nodiscard]] bool isReading() const;
    /// Does one of the lines belong to the meter?
    [[nodiscard]] bool shows(std::uint32_t meter) const;

    /// Takes over what has been received since.
    void refresh();
    /// While nobody looks, the session need not keep the values.
    void release();
    void clear();

private:
    /// A meter whose lines come by themselves as its telegrams are read.
    struct Expected
    {
        std::uint32_t meter = 0;
        std::shared_ptr<const engine::MeterSeries> series;
    };

    void expect(std::uint32_t meter);
    void addWanted(std::uint32_t meter);
    void chosenByHand();
    [[nodiscard]] std::vector<LineId> wanted() const;
    void insert(const LineId &id);
    void derive(ChartLine &line) const;
    [[nodiscard]] std::optional<LineId> mainLine(std::uint32_t meter) const;
    [[nodiscard]] std::shared_ptr<const engine::MeterSeries> seriesOf(std::uint32_t meter) const;
    /// Stored values of the newest telegram that has some, and that telegram.
    [[nodiscard]] std::pair<std::vector<StoredValues>, std::uint32_t> stored(std::uint32_t meter) const;

    engine::Session *m_session; ///< never null; lines can be taken over
    std::optional<std::uint32_t> m_meter;
    std::shared_ptr<const engine::MeterSeries> m_meterSeries;
    std::vector<ChartLine> m_lines;
    std::vector<LineId> m_wanted; ///< chosen by hand, of whichever meter; empty: main reading and signal
    std::vector<Expected> m_expected; ///< the selected meter stays until somebody chooses by hand
    bool m_comparing = false;
    Shown m_shown = Shown::Total;
};

} // namespace ui
