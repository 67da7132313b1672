// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/word_table.h"

#include "ui/text/words.h"

#include <algorithm>

namespace ui {

QString translated(std::span<const Word> table, std::string_view id)
{
    const auto word = std::find_if(table.begin(), table.end(), [id](const Word &entry) { return entry.id == id; });
    return word == table.end() ? QString() : Words::tr(word->text);
}

QString readableId(std::string_view id)
{
    QString text = QString::fromUtf8(id.data(), qsizetype(id.size())).replace(QLatin1Char('-'), QLatin1Char(' '));
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace ui
