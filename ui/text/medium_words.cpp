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
};

} // namespace

std::span<const Word> mediumWords()
{
    return kMedia;
}

} // namespace ui
