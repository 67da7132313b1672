// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/word_table.h"

#include <QCoreApplication>

namespace ui {

namespace {

constexpr Word kFieldHelp[] = {
    {"ci",
     QT_TRANSLATE_NOOP("ui::Words", "Control information: one byte that says which layer or which kind of content "
                                    "follows.")},
};

} // namespace

std::span<const Word> fieldHelpWords()
{
    return kFieldHelp;
}

} // namespace ui
