// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exporting/meter_table.h"

#include "engine/exporting/english.h"
#include "engine/exporting/row_writer.h"
#include "engine/exporting/text_append.h"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace engine {

namespace {

constexpr std::array<std::string_view, 19> kColumns{
    "meter",        "manufacturer", "id",         "version",    "type",         "medium",       "product",
    "telegrams",    "first_heard",  "last_heard", "interval_s", "loss_percent", "rssi_dbm_min", "rssi_dbm_median",
    "rssi_dbm_max", "security",     "main_label", "main_value", "main_unit"};

/// "12.5", "12": one decimal at most.
std::string oneDecimal(double number)
{
    std::string text;
    appendDbm(text, float(number));
    return text;
}

template <typename Number>
void appendNumberCell(RowWriter &row, std::string &out, const std::optional<Number> &number)
{
    if (number)
        row.number(out, std::string_view(oneDecimal(*number)));
    else
        row.null(out);
}

void appendTimeCell(RowWriter &row, std::string &out, std::int64_t utcUs)
{
    if (utcUs == kNoTime) {
        row.null(out);
        return;
    }
    std::string text;
    appendUtc(text, utcUs);
    row.text(out, text);
}

void appendIdentity(RowWriter &row, std::string &out, const Meter &meter, const MeterNotes &notes)
{
    if (meter.anonymous) {
        for (int i = 0; i < 5; ++i)
            row.null(out);
    } else {
        row.text(out, meterName(meter.address, notes));
        row.text(out, wmbus::manufacturerText(meter.address.manufacturer));
        row.text(out, wmbus::idText(meter.address.id));
        row.number(out, meter.address.version);
        row.number(out, meter.address.type);
    }
    row.text(out, meter.anonymous ? std::string_view() : english::medium(meter.address));
    row.text(out, meter.product);
}

void appendMainReading(RowWriter &row, std::string &out, const Meter &meter)
{
    if (meter.readings.empty()) {
        for (int i = 0; i < 3; ++i)
            row.null(out);
        return;
    }
    const Reading &reading = meter.readings.front();
    std::string label;
    english::appendQuantity(label, reading.quantity);
    row.text(out, label);
    if (reading.text.empty())
        row.null(out);
    else if (std::isnan(reading.number))
        row.text(out, reading.text);
    else
        row.number(out, std::string_view(reading.text));
    row.text(out, reading.unit);
}

void appendRow(RowWriter &row, std::string &out, const Meter &meter, const MeterNotes &notes)
{
    row.beginRow(out);
    appendIdentity(row, out, meter, notes);
    row.number(out, meter.telegrams);
    appendTimeCell(row, out, meter.firstHeardUs);
    appendTimeCell(row, out, meter.lastHeardUs);
    appendNumberCell(row, out, meter.rhythm.intervalS());
    appendNumberCell(row, out, meter.rhythm.lossPercent());
    appendNumberCell(row, out, meter.signal.minimumDbm());
    appendNumberCell(row, out, meter.signal.medianDbm());
    appendNumberCell(row, out, meter.signal.maximumDbm());
    if (meter.verdict == wmbus::Verdict::NotJudged)
        row.null(out);
    else
        row.text(out, english::verdict(meter.verdict));
    appendMainReading(row, out, meter);
    row.endRow(out);
}

template <typename Number>
std::string textOrDash(const std::optional<Number> &number)
{
    return number ? oneDecimal(*number) : "-";
}

std::string clockText(std::int64_t utcUs, bool utc)
{
    if (utcUs == kNoTime)
        return "-";
    std::string text;
    appendClock(text, utcUs, utc ? ClockZone::Utc : ClockZone::Local);
    return text.substr(0, 19); // whole seconds are enough for people
}

std::string mainText(const Meter &meter)
{
    if (meter.readings.empty())
        return {};
    const Reading &reading = meter.readings.front();
    std::string text;
    english::appendQuantity(text, reading.quantity);
    return fmt::format("{} {} {}", text, reading.text, reading.unit);
}

void appendTextTable(std::string &out, const MeterRegistry &meters, const ResultOptions &options)
{
    constexpr std::string_view kLine = "{:<18}  {:<20}  {:>9}  {:<19}  {:<19}  {:>9}  {:>6}  {:>7}  {:<16}  {}\n";
    out += fmt::format(kLine, "meter", "medium", "telegrams", "first heard", "last heard", "every s", "loss %", "dBm",
                       "security", "reading");
    for (std::uint32_t i = 0; i < meters.count(); ++i) {
        const Meter &meter = meters.meter(i);
        out += fmt::format(kLine, meter.anonymous ? "(damaged)" : meterName(meter.address, options.notes),
                           meter.anonymous ? std::string_view() : english::medium(meter.address), meter.telegrams,
                           clockText(meter.firstHeardUs, options.utc), clockText(meter.lastHeardUs, options.utc),
                           textOrDash(meter.rhythm.intervalS()), textOrDash(meter.rhythm.lossPercent()),
                           textOrDash(meter.signal.medianDbm()), english::verdict(meter.verdict), mainText(meter));
    }
}

} // namespace

void appendMeterTable(std::string &out, const MeterRegistry &meters, const ResultOptions &options)
{
    if (options.format != ResultFormat::Csv && options.format != ResultFormat::Json) {
        appendTextTable(out, meters, options);
        return;
    }
    RowWriter row(kColumns, options.format, options.csv);
    row.header(out);
    for (std::uint32_t i = 0; i < meters.count(); ++i)
        appendRow(row, out, meters.meter(i), options.notes);
}

} // namespace engine
