// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/numbers.h"

#include "ui/text/hex_text.h"
#include "ui/text/words.h"

#include <QDateTime>

#include <cmath>

namespace ui {

namespace {

constexpr QChar kNarrowNoBreakSpace(0x202F);
constexpr QChar kMinus(0x2212);

const QString &noValue()
{
    static const QString text(QChar(0x2013));
    return text;
}

/// Digits with a point and an optional minus, as wmbus::decimalText writes them.
QString localisedDecimal(QStringView text, const QLocale &locale)
{
    const bool negative = text.startsWith(QLatin1Char('-'));
    if (negative)
        text = text.sliced(1);
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    const QStringView whole = point < 0 ? text : text.first(point);
    bool fits = false;
    const qulonglong number = whole.toULongLong(&fits);
    QString result = fits ? locale.toString(number) : whole.toString();
    if (point >= 0) {
        result += locale.decimalPoint();
        for (const QChar digit : text.sliced(point + 1))
            result += locale.toString(digit.digitValue());
    }
    return negative ? kMinus + result : result;
}

QString withUnit(const QString &number, const QString &unit)
{
    return unit.isEmpty() ? number : number + kNarrowNoBreakSpace + unit;
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// The locale's short date with four digits for the year: "02.07.21" leaves room for doubt.
QString dateText(QDate date, const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return locale.toString(date, format);
}

QString dayOfYearText(const wmbus::CivilTime &time, const QLocale &locale)
{
    // A leap year, so that 29 February is a date.
    const QDate date(2000, time.month, time.day);
    return Words::tr("%1 of every year", "a day and month").arg(locale.toString(date, QStringLiteral("d MMMM")));
}

QString recordUnit(const wmbus::DecodedTelegram &telegram, const wmbus::Record &record)
{
    return record.unit.empty() ? fromUtf8(telegram.text(record.plainTextUnit)) : fromUtf8(record.unit);
}

struct SentValue
{
    const wmbus::Value &value;
    wmbus::Source source;
    wmbus::ByteRange range; ///< where the value was sent
};

/// Without unit; empty for no value.
QString plainValueText(const wmbus::DecodedTelegram &telegram, const SentValue &sent, const QLocale &locale)
{
    if (const auto *decimal = std::get_if<wmbus::Decimal>(&sent.value))
        return numberText(*decimal, locale);
    if (const auto *time = std::get_if<wmbus::CivilTime>(&sent.value))
        return civilTimeText(*time, locale);
    if (const auto *text = std::get_if<wmbus::TextRef>(&sent.value))
        return fromUtf8(telegram.text(*text));
    if (const auto *symbol = std::get_if<wmbus::Symbol>(&sent.value))
        return symbol->id.empty() ? QString::number(symbol->code) : Words::symbol(symbol->id);
    const radio::ByteView bytes = telegram.source(sent.source);
    if (std::holds_alternative<wmbus::RawBytes>(sent.value) && sent.range.end() <= bytes.size())
        return spacedHexText(bytes.subspan(sent.range.first, sent.range.count));
    return {};
}

/// Reading::text in the user's form where it is an ISO date, a time or both; empty where it is another text.
QString isoTimeText(const QString &text, const QLocale &locale)
{
    if (text.size() == 10) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? dateText(date, locale) : QString();
    }
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid() || text.size() < 16)
        return {};
    return dateText(moment.date(), locale) + QLatin1Char(' ') + text.sliced(11);
}

} // namespace

QString numberText(wmbus::Decimal value, const QLocale &locale)
{
    return localisedDecimal(fromUtf8(wmbus::decimalText(value)), locale);
}

QString valueText(const wmbus::DecodedTelegram &telegram, const wmbus::Record &record, const QLocale &locale)
{
    if (!record.error.empty())
        return Words::recordError(record.error);
    const QString text = plainValueText(telegram, {record.value, record.source, record.data}, locale);
    if (std::holds_alternative<std::monostate>(record.value))
        return noValue();
    return std::holds_alternative<wmbus::Decimal>(record.value) ? withUnit(text, recordUnit(telegram, record)) : text;
}

QString valueText(const wmbus::DecodedTelegram &telegram, const wmbus::Field &field, const QLocale &locale)
{
    return plainValueText(telegram, {field.value, field.source, field.range}, locale);
}

QString valueText(const engine::Reading &reading, const QLocale &locale)
{
    if (!reading.error.empty())
        return Words::recordError(reading.error);
    const QString text = fromUtf8(reading.text);
    if (text.isEmpty())
        return noValue();
    if (!std::isnan(reading.number))
        return withUnit(localisedDecimal(text, locale), fromUtf8(reading.unit));
    const QString time = isoTimeText(text, locale);
    return time.isEmpty() ? text : time;
}

QString civilTimeText(const wmbus::CivilTime &time, const QLocale &locale)
{
    QString text;
    if (time.hasDate)
        text = time.everyYear ? dayOfYearText(time, locale) : dateText(QDate(time.year, time.month, time.day), locale);
    if (time.hasTime) {
        const QTime clock(time.hour, time.minute, time.second);
        if (!text.isEmpty())
            text += QLatin1Char(' ');
        text += clock.toString(time.hasSeconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
    }
    return text.isEmpty() ? noValue() : text;
}

QString receivedTimeText(std::int64_t utcUs, std::int64_t nowUtcUs, const QLocale &locale, const Clock &clock)
{
    if (utcUs == engine::kNoTime)
        return noValue();
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(utcUs / 1000, clock.zone);
    const QString time =
        moment.time().toString(clock.milliseconds ? QStringLiteral("HH:mm:ss.zzz") : QStringLiteral("HH:mm:ss"));
    const bool today = moment.date() == QDateTime::fromMSecsSinceEpoch(nowUtcUs / 1000, clock.zone).date();
    return today ? time : dateText(moment.date(), locale) + QLatin1Char(' ') + time;
}

QString secondsText(std::int64_t us, int decimals, const QLocale &locale)
{
    if (us == engine::kNoTime)
        return noValue();
    std::int64_t step = 1'000'000; // one unit of the last decimal, in microseconds
    for (int i = 0; i < decimals; ++i)
        step /= 10;
    const std::int64_t steps = (us + (us < 0 ? -step / 2 : step / 2)) / step;
    return withUnit(numberText({steps, std::int8_t(-decimals)}, locale), Words::tr("s", "seconds"));
}

QString ageText(std::int64_t seconds, const QLocale &locale)
{
    constexpr std::int64_t kMinute = 60;
    constexpr std::int64_t kHour = 60 * kMinute;
    constexpr std::int64_t kDay = 24 * kHour;
    if (seconds < kMinute)
        return withUnit(locale.toString(qlonglong(std::max<std::int64_t>(seconds, 0))), Words::tr("s", "seconds"));
    if (seconds < kHour)
        return withUnit(locale.toString(qlonglong(seconds / kMinute)), Words::tr("min", "minutes"));
    if (seconds < kDay)
        return withUnit(locale.toString(qlonglong(seconds / kHour)), Words::tr("h", "hours"));
    return withUnit(locale.toString(qlonglong(seconds / kDay)), Words::tr("d", "days"));
}

QString rssiText(std::int16_t rssiDeciDbm, const QLocale &locale)
{
    if (rssiDeciDbm == engine::kNoRssi)
        return noValue();
    const auto dbm = int(std::lround(double(rssiDeciDbm) / 10));
    return withUnit(numberText({dbm, 0}, locale), QStringLiteral("dBm"));
}

} // namespace ui
