// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/meter_registry.h"
#include "engine/survey/meter_notes.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace ui {

/// What the survey and the details say about a meter, in the user's language; a dash for what is not known.

[[nodiscard]] QString meterNumberText(const engine::Meter &meter); ///< "12345678", "(2 telegrams)" for damaged ones
[[nodiscard]] QString makerAndNumber(const engine::Meter &meter); ///< "KAM 12345678"
/// The name that somebody gave it, else maker and number.
[[nodiscard]] QString meterTitle(const engine::Meter &meter, const engine::MeterNotes &notes);
[[nodiscard]] QString signalText(const std::optional<float> &dbm, const QLocale &locale);
/// "−61 dBm · median −64 dBm · weakest −80 dBm · best −58 dBm", a sentence where the receiver does not measure it.
[[nodiscard]] QString signalSummary(const engine::Meter &meter, const QLocale &locale);
[[nodiscard]] QString intervalText(const engine::Meter &meter, const QLocale &locale); ///< "16 s", "2 min"
[[nodiscard]] QString missedText(const engine::Meter &meter, const QLocale &locale); ///< "3 %"
[[nodiscard]] QString modesText(const engine::Meter &meter); ///< "C, T"
[[nodiscard]] QString securityModeText(int mode); ///< "mode 5"; -1 is "none"
/// "+0.012 m³": how much a reading grew, with the decimals that the meter sends.
[[nodiscard]] QString changeText(double change, const engine::Reading &reading, const QLocale &locale);
/// "Mine", "Authorised", "Somebody else's", empty where nobody said.
[[nodiscard]] QString relationText(engine::MeterRelation relation);
/// "6.408 m³" with a point and ordinary blanks, for other programs.
[[nodiscard]] QString plainReadingText(const engine::Reading &reading);

} // namespace ui
