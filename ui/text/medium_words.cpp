// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/word_table.h"

#include <QCoreApplication>

namespace ui {

namespace {

constexpr Word kMedia[] = {
    {"other", QT_TRANSLATE_NOOP("ui::Words", "Other")},
    {"oil", QT_TRANSLATE_NOOP("ui::Words", "Oil")},
    {"electricity", QT_TRANSLATE_NOOP("ui::Words", "Electricity")},
    {"gas", QT_TRANSLATE_NOOP("ui::Words", "Gas")},
    {"heat", QT_TRANSLATE_NOOP("ui::Words", "Heat")},
    {"steam", QT_TRANSLATE_NOOP("ui::Words", "Steam")},
    {"warm-water", QT_TRANSLATE_NOOP("ui::Words", "Warm water")},
    {"water", QT_TRANSLATE_NOOP("ui::Words", "Water")},
    {"heat-cost-allocator", QT_TRANSLATE_NOOP("ui::Words", "Heat cost allocator")},
    {"compressed-air", QT_TRANSLATE_NOOP("ui::Words", "Compressed air")},
    {"cooling", QT_TRANSLATE_NOOP("ui::Words", "Cooling")},
    {"heat-cooling", QT_TRANSLATE_NOOP("ui::Words", "Heat and cooling")},
    {"bus-component", QT_TRANSLATE_NOOP("ui::Words", "Bus component")},
    {"unknown", QT_TRANSLATE_NOOP("ui::Words", "Unknown type")},
    {"irrigation-water", QT_TRANSLATE_NOOP("ui::Words", "Irrigation water")},
    {"water-data-logger", QT_TRANSLATE_NOOP("ui::Words", "Water data logger")},
    {"gas-data-logger", QT_TRANSLATE_NOOP("ui::Words", "Gas data logger")},
    {"gas-converter", QT_TRANSLATE_NOOP("ui::Words", "Gas converter")},
    {"calorific-value-device", QT_TRANSLATE_NOOP("ui::Words", "Calorific value")},
    {"hot-water", QT_TRANSLATE_NOOP("ui::Words", "Hot water")},
    {"cold-water", QT_TRANSLATE_NOOP("ui::Words", "Cold water")},
    {"dual-register-water", QT_TRANSLATE_NOOP("ui::Words", "Hot and cold water")},
    {"pressure", QT_TRANSLATE_NOOP("ui::Words", "Pressure")},
    {"ad-converter", QT_TRANSLATE_NOOP("ui::Words", "A/D converter")},
    {"smoke-alarm", QT_TRANSLATE_NOOP("ui::Words", "Smoke alarm")},
    {"room-sensor", QT_TRANSLATE_NOOP("ui::Words", "Room sensor")},
    {"gas-detector", QT_TRANSLATE_NOOP("ui::Words", "Gas detector")},
    {"carbon-monoxide-alarm", QT_TRANSLATE_NOOP("ui::Words", "Carbon monoxide alarm")},
    {"heat-alarm", QT_TRANSLATE_NOOP("ui::Words", "Heat alarm")},
    {"sensor", QT_TRANSLATE_NOOP("ui::Words", "Sensor")},
    {"breaker", QT_TRANSLATE_NOOP("ui::Words", "Breaker")},
    {"valve", QT_TRANSLATE_NOOP("ui::Words", "Valve")},
    {"customer-unit", QT_TRANSLATE_NOOP("ui::Words", "Customer display")},
    {"waste-water", QT_TRANSLATE_NOOP("ui::Words", "Waste water")},
    {"garbage", QT_TRANSLATE_NOOP("ui::Words", "Garbage")},
    {"carbon-dioxide", QT_TRANSLATE_NOOP("ui::Words", "Carbon dioxide")},
    {"service-tool", QT_TRANSLATE_NOOP("ui::Words", "Service tool")},
    {"gateway", QT_TRANSLATE_NOOP("ui::Words", "Gateway")},
    {"repeater-unidirectional", QT_TRANSLATE_NOOP("ui::Words", "Repeater, one way")},
    {"repeater-bidirectional", QT_TRANSLATE_NOOP("ui::Words", "Repeater, two ways")},
    {"radio-converter-system", QT_TRANSLATE_NOOP("ui::Words", "Radio converter, system side")},
    {"radio-converter-meter", QT_TRANSLATE_NOOP("ui::Words", "Radio converter, meter side")},
    {"bus-converter-meter", QT_TRANSLATE_NOOP("ui::Words", "Bus converter")},
    {"wildcard", QT_TRANSLATE_NOOP("ui::Words", "Any type")},
};

} // namespace

std::span<const Word> mediumWords()
{
    return kMedia;
}

} // namespace ui
