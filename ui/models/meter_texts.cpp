// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/meter_texts.h"

#include "ui/models/cell_text.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"
#include "wmbus/address.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace ui {

namespace {

struct MeterTexts
{
    Q_DECLARE_TR_FUNCTIONS(ui::MeterTexts)
};

} // namespace

QString meterNumberText(const engine::Meter &meter)
{
    if (meter.anonymous)
        return MeterTexts::tr("(%n telegram(s))", nullptr, int(meter.telegrams));
    return cellText(wmbus::idText(meter.address.id));
}

QString makerAndNumber(const engine::Meter &meter)
{
    return MeterTexts::tr("%1 %2", "maker and number of a meter")
        .arg(cellText(wmbus::manufacturerText(meter.address.manufacturer)), meterNumberText(meter));
}

QString meterTitle(const engine::Meter &meter, const engine::MeterNotes &notes)
{
    if (meter.anonymous)
        return meterNumberText(meter);
    const QString name = cellText(notes.note(meter.address).name);
    return name.isEmpty() ? makerAndNumber(meter) : name;
}

QString signalText(const std::optional<float> &dbm, const QLocale &locale)
{
    return rssiText(dbm ? std::int16_t(std::lround(*dbm * 10)) : engine::kNoRssi, locale);
}

QString signalSummary(const engine::Meter &meter, const QLocale &locale)
{
    if (!meter.signal.newestDbm())
        return MeterTexts::tr("The receiver does not tell");
    return MeterTexts::tr("%1 · median %2 · weakest %3 · best %4")
        .arg(signalText(meter.signal.newestDbm(), locale), signalText(meter.signal.medianDbm(), locale),
             signalText(meter.signal.minimumDbm(), locale), signalText(meter.signal.maximumDbm(), locale));
}

QString intervalText(const engine::Meter &meter, const QLocale &locale)
{
    const auto seconds = meter.rhythm.intervalS();
    if (!seconds)
        return noValue();
    constexpr double kInSecondsUpTo = 600; // "1 min" would hide whether it is 60 or 110 s
    if (*seconds < kInSecondsUpTo)
        return MeterTexts::tr("%1\u202fs", "seconds").arg(locale.toString(std::lround(*seconds)));
    return ageText(std::llround(*seconds), locale);
}

QString missedText(const engine::Meter &meter, const QLocale &locale)
{
    const auto percent = meter.rhythm.lossPercent();
    return percent ? MeterTexts::tr("%1\u202f%", "percent").arg(locale.toString(std::lround(*percent))) : noValue();
}

QString modesText(const engine::Meter &meter)
{
    QStringList modes;
    for (const auto mode : {radio::LinkMode::S, radio::LinkMode::T, radio::LinkMode::C, radio::LinkMode::R,
                            radio::LinkMode::N, radio::LinkMode::CT}) {
        if (((meter.modes >> unsigned(mode)) & 1) != 0)
            modes.append(Words::linkMode(mode));
    }
    return modes.isEmpty() ? noValue() : modes.join(QStringLiteral(", "));
}

QString securityModeText(int mode)
{
    return mode < 0 ? MeterTexts::tr("none", "security") : MeterTexts::tr("mode %1", "of security").arg(mode);
}

QString changeText(double change, const engine::Reading &reading, const QLocale &locale)
{
    const std::size_t point = reading.text.find('.');
    const auto decimals = std::int8_t(point == std::string::npos ? 0 : reading.text.size() - point - 1);
    const auto mantissa = std::int64_t(std::llround(change * std::pow(10.0, decimals)));
    QString text = numberText({mantissa, std::int8_t(-decimals)}, locale);
    if (mantissa > 0)
        text.prepend(QLatin1Char('+'));
    return reading.unit.empty() ? text : text + QChar(0x202F) + cellText(reading.unit);
}

QString relationText(engine::MeterRelation relation)
{
    switch (relation) {
    case engine::MeterRelation::Mine:
        return MeterTexts::tr("Mine");
    case engine::MeterRelation::Authorised:
        return MeterTexts::tr("Somebody's who agreed");
    case engine::MeterRelation::Foreign:
        return MeterTexts::tr("Somebody else's");
    case engine::MeterRelation::Unknown:
        break;
    }
    return {};
}

QString plainReadingText(const engine::Reading &reading)
{
    const QString text = cellText(reading.text);
    return text.isEmpty() || reading.unit.empty() ? text : text + QLatin1Char(' ') + cellText(reading.unit);
}

} // namespace ui
