// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/telegrams/go_to.h"

namespace ui {

namespace {

std::optional<QDateTime> momentOf(const QString &text, const QDate &day)
{
    for (const auto *format : {"H:mm", "H:mm:ss"}) {
        const QTime time = QTime::fromString(text, QLatin1StringView(format));
        if (time.isValid())
            return QDateTime(day, time);
    }
    QString iso = text;
    iso.replace(QLatin1Char(' '), QLatin1Char('T'));
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODate); // a day alone is its first moment
    return moment.isValid() ? std::optional(moment) : std::nullopt;
}

} // namespace

std::optional<std::uint32_t> telegramAt(const QString &place, const engine::TelegramStore &telegrams, const QDate &day)
{
    const QString text = place.simplified();
    bool isNumber = false;
    const std::uint32_t number = text.toUInt(&isNumber);
    if (isNumber)
        return telegrams.contains(number - 1) ? std::optional(number - 1) : std::nullopt;
    const auto moment = momentOf(text, day);
    if (!moment)
        return std::nullopt;
    // Telegrams of several files need not stand in the order of their times: the earliest that fits.
    const std::int64_t wantedUs = moment->toMSecsSinceEpoch() * 1000;
    std::optional<std::uint32_t> best;
    for (auto i = telegrams.first(); i < telegrams.end(); ++i) {
        const std::int64_t utcUs = telegrams.row(i).utcUs;
        if (utcUs >= wantedUs && (!best || utcUs < telegrams.row(*best).utcUs))
            best = i;
    }
    return best;
}

} // namespace ui
