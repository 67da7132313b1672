// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_csv.h"

#include "engine/exporting/english.h"
#include "engine/exporting/row_writer.h"
#include "wmbus/address.h"

#include <QDateTime>

#include <array>

namespace ui {

namespace {

constexpr std::array<std::string_view, 11> kColumns{"time",     "until",   "meter",  "quantity", "value",   "unit",
                                                    "function", "storage", "tariff", "subunit",  "telegram"};

std::string utcText(std::int64_t timeUs)
{
    return QDateTime::fromMSecsSinceEpoch(timeUs / 1000, Qt::UTC).toString(Qt::ISODateWithMs).toStdString();
}

std::string meterClockText(std::int64_t timeUs)
{
    return QDateTime::fromMSecsSinceEpoch(timeUs / 1000).toString(QStringLiteral("yyyy-MM-ddTHH:mm")).toStdString();
}

void writeTime(engine::RowWriter &row, std::string &out, const ChartLine &line, std::size_t index)
{
    const bool isStretch = line.hasBars();
    const TimeSpan span = isStretch ? line.derived->spans[index] : TimeSpan{line.series()->timesUs[index], 0};
    if (line.id.stored) {
        row.text(out, meterClockText(span.toUs));
        row.null(out);
        return;
    }
    row.text(out, utcText(span.fromUs));
    if (isStretch)
        row.text(out, utcText(span.toUs));
    else
        row.null(out);
}

void writePoint(engine::RowWriter &row, std::string &out, const ChartLine &line, std::string_view meter,
                std::size_t index)
{
    const engine::Series &series = *line.series();
    row.beginRow(out);
    writeTime(row, out, line, index);
    row.text(out, meter);
    row.text(out, series.key.quantity);
    const QByteArray digits = line.derived
                                  ? QByteArray::number(series.values[index], 'g', 10)
                                  : QByteArray::number(series.values[index], 'g', QLocale::FloatingPointShortest);
    row.number(out, std::string_view(digits.constData(), std::size_t(digits.size())));
    row.text(out, series.key.unit);
    row.text(out, engine::english::function(series.key.function));
    row.number(out, std::int64_t(series.key.storage));
    row.number(out, std::int64_t(series.key.tariff));
    row.number(out, std::int64_t(series.key.subunit));
    row.number(out, std::int64_t(series.telegrams[index]) + 1);
    row.endRow(out);
}

} // namespace

QByteArray chartCsv(const std::vector<ChartLine> &lines, const engine::MeterRegistry &meters, TimeSpan window)
{
    engine::RowWriter row(kColumns, engine::ResultFormat::Csv, {});
    std::string out;
    row.header(out);
    for (const ChartLine &line : lines) {
        const engine::Series *series = line.series();
        if (!series)
            continue;
        const std::string meter = wmbus::addressText(meters.meter(line.id.meter).address);
        for (std::size_t i = 0; i < series->timesUs.size(); ++i) {
            if (window.contains(series->timesUs[i]))
                writePoint(row, out, line, meter, i);
        }
    }
    return QByteArray::fromStdString(out);
}

} // namespace ui
