// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/word_table.h"

#include <QCoreApplication>

namespace ui {

namespace {

constexpr SentenceWord kRemarks[] = {
    {"truncated", QT_TRANSLATE_N_NOOP("ui::Words", "%n byte(s) are missing at the end."), "n"},
};

} // namespace

std::span<const SentenceWord> remarkWords()
{
    return kRemarks;
}

} // namespace ui
