// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reception.h"
#include "engine/survey/meter_notes.h"
#include "wmbus/decoded_telegram.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace engine {

enum class ResultFormat : std::uint8_t {
    Text, ///< annotated, for people
    Json, ///< one object per line
    Csv,
    Hex, ///< the telegram alone, one per line
    Wmbusmeters, ///< "telegram=|HEX|+seconds", wmbusmeters' simulation lines
    RtlWmbus, ///< "T1;1;1;time;rssi;rssi;id;0xHEX"
};

/// "json", "csv", "text", "hex", "wmbusmeters", "rtlwmbus"
[[nodiscard]] std::optional<ResultFormat> resultFormatFromName(std::string_view name);

/// What one row of CSV, or one JSON object, stands for.
enum class ResultView : std::uint8_t {
    Telegrams,
    Readings, ///< one row for each reading of a telegram
    Meters,
    Wide, ///< a telegram, with one column for each reading that any of them has
};

/// "telegrams", "readings", "meters", "wide"
[[nodiscard]] std::optional<ResultView> resultViewFromName(std::string_view name);

/// How a CSV file writes cells and numbers; the standard one, or that of a locale with a decimal comma.
struct CsvDialect
{
    char separator = ',';
    char decimalPoint = '.';
};

/// "de_DE" → semicolon and decimal comma; absent for a locale nobody knows.
[[nodiscard]] std::optional<CsvDialect> csvDialectOfLocale(std::string_view locale);

struct ResultOptions
{
    ResultFormat format = ResultFormat::Text;
    ResultView view = ResultView::Telegrams; ///< of Json and Csv
    CsvDialect csv = {};
    bool utc = false; ///< Text shows UTC instead of this machine's zone; the other forms always are UTC
    MeterNotes notes = {}; ///< names for column `meter`
};

/// Turns decoded telegrams into lines. Appends to a buffer of the caller, who writes it to a file or terminal.
class ResultWriter
{
public:
    virtual ~ResultWriter() = default;
    /// True where the first line depends on every telegram: each has to go through look() before begin().
    [[nodiscard]] virtual bool looksFirst() const { return false; }
    virtual void look(const wmbus::DecodedTelegram &decoded);
    /// What comes before the first telegram: the header line of CSV.
    virtual void begin(std::string &out);
    /// `decoded` must have been decoded with Depth::Fields where needsFields() says so.
    virtual void write(const Reception &reception, const wmbus::DecodedTelegram &decoded, std::string &out) = 0;
    /// What can be said only when all telegrams were heard: the rows of meters.
    virtual void end(std::string &out);
    [[nodiscard]] virtual bool needsFields() const { return false; }
};

/// The view counts for Json and Csv only; the other forms are lists of telegrams.
[[nodiscard]] std::unique_ptr<ResultWriter> makeResultWriter(const ResultOptions &options);

} // namespace engine
