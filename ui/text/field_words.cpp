// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/word_table.h"

#include <QCoreApplication>

namespace ui {

namespace {

constexpr Word kFields[] = {
    {"link-layer", QT_TRANSLATE_NOOP("ui::Words", "Link layer")},
    {"length", QT_TRANSLATE_NOOP("ui::Words", "Length")},
    {"control", QT_TRANSLATE_NOOP("ui::Words", "Control")},
    {"manufacturer", QT_TRANSLATE_NOOP("ui::Words", "Manufacturer")},
    {"number", QT_TRANSLATE_NOOP("ui::Words", "Number")},
    {"version", QT_TRANSLATE_NOOP("ui::Words", "Version")},
    {"device-type", QT_TRANSLATE_NOOP("ui::Words", "Device type")},
    {"extended-link-layer", QT_TRANSLATE_NOOP("ui::Words", "Extended link layer")},
    {"transport-layer", QT_TRANSLATE_NOOP("ui::Words", "Transport layer")},
    {"ci", QT_TRANSLATE_NOOP("ui::Words", "Control information (CI)")},
    {"access-number", QT_TRANSLATE_NOOP("ui::Words", "Access number")},
    {"status", QT_TRANSLATE_NOOP("ui::Words", "Status")},
    {"configuration", QT_TRANSLATE_NOOP("ui::Words", "Configuration")},
    {"records", QT_TRANSLATE_NOOP("ui::Words", "Records")},
    {"record", QT_TRANSLATE_NOOP("ui::Words", "Record")},
};

} // namespace

std::span<const Word> fieldWords()
{
    return kFields;
}

} // namespace ui
