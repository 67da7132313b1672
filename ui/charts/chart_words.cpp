// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_words.h"

#include "ui/charts/time_ticks.h"
#include "ui/models/meter_texts.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr QChar kMinus(0x2212);
constexpr QChar kNarrowNoBreakSpace(0x202F);

QString timeText(std::int64_t timeUs, const QLocale &locale)
{
    return receivedTimeText(timeUs, QDateTime::currentMSecsSinceEpoch() * 1000, locale);
}

/// Differences are made of numbers with few digits: ten are enough, and leave what binary fractions add behind.
QString differenceText(double value, const engine::SeriesKey &key, const QLocale &locale)
{
    constexpr int kDigits = 10;
    const QString digits = locale.toString(std::abs(value), 'g', kDigits);
    return (value < 0 ? kMinus + digits : digits) + kNarrowNoBreakSpace + ChartWords::unit(key);
}

/// As sent, with all decimals.
QString sentValueText(const engine::Session &session, const ChartLine &line, std::size_t index, const QLocale &locale)
{
    const engine::Series &series = *line.series();
    wmbus::DecodedTelegram decoded;
    session.decode(series.telegrams[index], wmbus::Depth::Readings, decoded);
    const auto record = std::find_if(decoded.records.begin(), decoded.records.end(),
                                     [&](const wmbus::Record &sent) { return engine::seriesKey(sent) == series.key; });
    return record == decoded.records.end() ? QString() : valueText(decoded, *record, locale);
}

QString dateText(std::int64_t timeUs, const QLocale &locale)
{
    return dayLabel(QDateTime::fromMSecsSinceEpoch(timeUs / 1000).date(), locale);
}

} // namespace

QString ChartWords::unit(const engine::SeriesKey &key)
{
    return QString::fromUtf8(key.unit.data(), qsizetype(key.unit.size()));
}

QString ChartWords::label(const LineId &id)
{
    if (id.key == engine::signalSeriesKey())
        return tr("Signal");
    wmbus::Record record;
    record.quantity = id.key.quantity;
    record.function = id.key.function;
    record.storage = id.key.storage;
    record.tariff = id.key.tariff;
    record.subunit = id.key.subunit;
    record.qualifiers = id.key.qualifiers;
    const QString label = Words::recordLabel(record);
    return id.stored ? tr("%1, stored in the meter").arg(label) : label;
}

QString ChartWords::label(const ChartLine &line)
{
    const QString total = label(line.id);
    if (line.id.stored && line.shown != Shown::Total)
        return tr("%1, from date to date").arg(total);
    switch (line.shown) {
    case Shown::Total:
        return total;
    case Shown::PerTelegram:
        return tr("%1 per telegram").arg(total);
    case Shown::PerHour:
        return tr("%1 per hour").arg(total);
    case Shown::PerDay:
        return tr("%1 per day").arg(total);
    case Shown::PerWeek:
        return tr("%1 per week").arg(total);
    case Shown::PerMonth:
        return tr("%1 per month").arg(total);
    }
    return total;
}

QString ChartWords::withUnit(const QString &label, const engine::SeriesKey &key)
{
    return key.unit.empty() ? label : QStringLiteral("%1 (%2)").arg(label, unit(key));
}

QString ChartWords::point(const engine::Session &session, const ChartLine &line, std::size_t index,
                          const QLocale &locale)
{
    const engine::Series &series = *line.series();
    const std::uint32_t telegram = series.telegrams[index];
    QStringList parts;
    if (line.hasBars()) {
        const TimeSpan span = line.derived->spans[index];
        const bool isMoment = line.id.stored;
        parts << (isMoment ? dateText(span.toUs, locale)
                           : tr("%1 to %2", "times").arg(timeText(span.fromUs, locale), timeText(span.toUs, locale)));
    } else {
        parts << timeText(series.timesUs[index], locale);
    }
    const auto &store = session.telegrams();
    const std::int16_t rssi = store.contains(telegram) ? store.row(telegram).rssiDeciDbm : engine::kNoRssi;
    const bool isSignal = series.key == engine::signalSeriesKey();
    if (line.derived)
        parts << differenceText(series.values[index], series.key, locale);
    else if (!isSignal)
        parts << sentValueText(session, line, index, locale);
    if (rssi != engine::kNoRssi && !line.hasBars())
        parts << rssiText(rssi, locale);
    parts << tr("telegram %1").arg(telegram + 1);
    return parts.join(QStringLiteral("   "));
}

QString ChartWords::gap(TimeSpan span, bool receiverOff, const QLocale &locale)
{
    const QString text =
        receiverOff ? tr("The receiver did not listen from %1 to %2.") : tr("Nothing was heard from %1 to %2.");
    return text.arg(timeText(span.fromUs, locale), timeText(span.toUs, locale));
}

} // namespace ui
