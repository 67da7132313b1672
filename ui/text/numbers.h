// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/meter_registry.h"
#include "wmbus/decoded_telegram.h"

#include <QLocale>
#include <QString>

namespace ui {

/// Numbers, units and times as the user's locale writes them; decimals as the meter sends them, never padded or cut.
/// Meter numbers, hex and offsets are never localised.

[[nodiscard]] QString numberText(wmbus::Decimal value, const QLocale &locale);
/// "6.408 m³" with a narrow no-break space, "–" for no value; text, dates and symbols in their own form.
[[nodiscard]] QString valueText(const wmbus::DecodedTelegram &telegram, const wmbus::Record &record,
                                const QLocale &locale);
/// The same for a field of the inspector; bytes without a reading of their own as hex.
[[nodiscard]] QString valueText(const wmbus::DecodedTelegram &telegram, const wmbus::Field &field,
                                const QLocale &locale);
[[nodiscard]] QString valueText(const engine::Reading &reading, const QLocale &locale);
[[nodiscard]] QString civilTimeText(const wmbus::CivilTime &time, const QLocale &locale);
/// The clock on which a time of reception is read.
struct Clock
{
    Qt::TimeSpec zone = Qt::LocalTime;
    bool milliseconds = false;
};
/// The time of day, with the date when it is not today.
[[nodiscard]] QString receivedTimeText(std::int64_t utcUs, std::int64_t nowUtcUs, const QLocale &locale,
                                       const Clock &clock = {});
/// "16.2 s", rounded to this many decimals; "–" for engine::kNoTime.
[[nodiscard]] QString secondsText(std::int64_t us, int decimals, const QLocale &locale);
/// "4 s", "3 min", "2 h", "5 d".
[[nodiscard]] QString ageText(std::int64_t seconds, const QLocale &locale);
/// "-71 dBm" with a true minus sign, "–" for none.
[[nodiscard]] QString rssiText(std::int16_t rssiDeciDbm, const QLocale &locale);

} // namespace ui
