// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/word_table.h"

#include <QCoreApplication>

namespace ui {

namespace {

constexpr Word kQualifiers[] = {
    {"average", QT_TRANSLATE_NOOP("ui::Words", "average")},
    {"inverse-compact-profile", QT_TRANSLATE_NOOP("ui::Words", "list backwards in time")},
    {"relative-deviation", QT_TRANSLATE_NOOP("ui::Words", "relative deviation")},
    {"standard-conform", QT_TRANSLATE_NOOP("ui::Words", "standard coding")},
    {"compact-profile-registers", QT_TRANSLATE_NOOP("ui::Words", "list of registers")},
    {"compact-profile", QT_TRANSLATE_NOOP("ui::Words", "list")},
    {"per-second", QT_TRANSLATE_NOOP("ui::Words", "per second")},
    {"per-minute", QT_TRANSLATE_NOOP("ui::Words", "per minute")},
    {"per-hour", QT_TRANSLATE_NOOP("ui::Words", "per hour")},
    {"per-day", QT_TRANSLATE_NOOP("ui::Words", "per day")},
    {"per-week", QT_TRANSLATE_NOOP("ui::Words", "per week")},
    {"per-month", QT_TRANSLATE_NOOP("ui::Words", "per month")},
    {"per-year", QT_TRANSLATE_NOOP("ui::Words", "per year")},
    {"per-revolution", QT_TRANSLATE_NOOP("ui::Words", "per revolution or measurement")},
    {"per-input-pulse-0", QT_TRANSLATE_NOOP("ui::Words", "per input pulse, channel 0")},
    {"per-input-pulse-1", QT_TRANSLATE_NOOP("ui::Words", "per input pulse, channel 1")},
    {"per-output-pulse-0", QT_TRANSLATE_NOOP("ui::Words", "per output pulse, channel 0")},
    {"per-output-pulse-1", QT_TRANSLATE_NOOP("ui::Words", "per output pulse, channel 1")},
    {"per-litre", QT_TRANSLATE_NOOP("ui::Words", "per litre")},
    {"per-cubic-metre", QT_TRANSLATE_NOOP("ui::Words", "per cubic metre")},
    {"per-kilogram", QT_TRANSLATE_NOOP("ui::Words", "per kilogram")},
    {"per-kelvin", QT_TRANSLATE_NOOP("ui::Words", "per kelvin")},
    {"per-kilowatt-hour", QT_TRANSLATE_NOOP("ui::Words", "per kilowatt hour")},
    {"per-gigajoule", QT_TRANSLATE_NOOP("ui::Words", "per gigajoule")},
    {"per-kilowatt", QT_TRANSLATE_NOOP("ui::Words", "per kilowatt")},
    {"per-kelvin-litre", QT_TRANSLATE_NOOP("ui::Words", "per kelvin and litre")},
    {"per-volt", QT_TRANSLATE_NOOP("ui::Words", "per volt")},
    {"per-ampere", QT_TRANSLATE_NOOP("ui::Words", "per ampere")},
    {"times-second", QT_TRANSLATE_NOOP("ui::Words", "times second")},
    {"times-second-per-volt", QT_TRANSLATE_NOOP("ui::Words", "times second per volt")},
    {"times-second-per-ampere", QT_TRANSLATE_NOOP("ui::Words", "times second per ampere")},
    {"start-date", QT_TRANSLATE_NOOP("ui::Words", "start date of")},
    {"uncorrected", QT_TRANSLATE_NOOP("ui::Words", "at metering conditions")},
    {"forward", QT_TRANSLATE_NOOP("ui::Words", "forward only")},
    {"backward", QT_TRANSLATE_NOOP("ui::Words", "backward only")},
    {"non-metric", QT_TRANSLATE_NOOP("ui::Words", "non-metric unit")},
    {"base-conditions", QT_TRANSLATE_NOOP("ui::Words", "at base conditions")},
    {"obis", QT_TRANSLATE_NOOP("ui::Words", "OBIS declaration")},
    {"lower-limit", QT_TRANSLATE_NOOP("ui::Words", "lower limit")},
    {"upper-limit", QT_TRANSLATE_NOOP("ui::Words", "upper limit")},
    {"exceeds-of-lower-limit", QT_TRANSLATE_NOOP("ui::Words", "times below the lower limit")},
    {"exceeds-of-upper-limit", QT_TRANSLATE_NOOP("ui::Words", "times above the upper limit")},
    {"leakage", QT_TRANSLATE_NOOP("ui::Words", "leakage")},
    {"overflow", QT_TRANSLATE_NOOP("ui::Words", "overflow")},
    {"future", QT_TRANSLATE_NOOP("ui::Words", "future value")},
    {"manufacturer-specific", QT_TRANSLATE_NOOP("ui::Words", "maker's own meaning")},
    {"at-phase-l1", QT_TRANSLATE_NOOP("ui::Words", "phase L1")},
    {"at-phase-l2", QT_TRANSLATE_NOOP("ui::Words", "phase L2")},
    {"at-phase-l3", QT_TRANSLATE_NOOP("ui::Words", "phase L3")},
    {"at-neutral", QT_TRANSLATE_NOOP("ui::Words", "neutral")},
    {"between-l1-l2", QT_TRANSLATE_NOOP("ui::Words", "between L1 and L2")},
    {"between-l2-l3", QT_TRANSLATE_NOOP("ui::Words", "between L2 and L3")},
    {"between-l3-l1", QT_TRANSLATE_NOOP("ui::Words", "between L3 and L1")},
    {"quadrant-1", QT_TRANSLATE_NOOP("ui::Words", "quadrant Q1")},
    {"quadrant-2", QT_TRANSLATE_NOOP("ui::Words", "quadrant Q2")},
    {"quadrant-3", QT_TRANSLATE_NOOP("ui::Words", "quadrant Q3")},
    {"quadrant-4", QT_TRANSLATE_NOOP("ui::Words", "quadrant Q4")},
    {"delta-import-export", QT_TRANSLATE_NOOP("ui::Words", "import minus export")},
};

constexpr Word kRecordErrors[] = {
    {"not-set", QT_TRANSLATE_NOOP("ui::Words", "not set")},
    {"no-data", QT_TRANSLATE_NOOP("ui::Words", "no data")},
    {"overflow", QT_TRANSLATE_NOOP("ui::Words", "overflow")},
    {"underflow", QT_TRANSLATE_NOOP("ui::Words", "underflow")},
    {"data-error", QT_TRANSLATE_NOOP("ui::Words", "data error")},
    {"not-a-number", QT_TRANSLATE_NOOP("ui::Words", "not a number")},
};

} // namespace

std::span<const Word> qualifierWords()
{
    return kQualifiers;
}

std::span<const Word> recordErrorWords()
{
    return kRecordErrors;
}

} // namespace ui
