// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/word_table.h"

#include <QCoreApplication>

namespace ui {

namespace {

constexpr Word kSymbols[] = {
    {"snd-nr", QT_TRANSLATE_NOOP("ui::Words", "SND-NR: sent without being asked")},
};

} // namespace

std::span<const Word> symbolWords()
{
    return kSymbols;
}

} // namespace ui
