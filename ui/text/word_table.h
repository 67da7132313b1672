// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <string_view>

/// The tables behind Words: one file per kind of id, each entry marked for translation in the context "ui::Words".
namespace ui {

struct Word
{
    std::string_view id;
    const char *text; ///< English source text, marked with QT_TRANSLATE_NOOP
};

/// A sentence about a telegram. `formats` has one letter for each placeholder: d the next argument in decimal, h as
/// a byte in hex, w as a word in hex, o the first byte that the remark is about, n (for %n) the first argument.
struct SentenceWord
{
    std::string_view id;
    const char *text;
    const char *formats;
};

[[nodiscard]] std::span<const Word> quantityWords();
[[nodiscard]] std::span<const Word> qualifierWords();
[[nodiscard]] std::span<const Word> recordErrorWords();
[[nodiscard]] std::span<const Word> fieldWords();
[[nodiscard]] std::span<const Word> fieldHelpWords();
[[nodiscard]] std::span<const Word> symbolWords();
[[nodiscard]] std::span<const Word> mediumWords();
[[nodiscard]] std::span<const SentenceWord> remarkWords();

/// The translated text, empty for an id that is not in the table.
[[nodiscard]] QString translated(std::span<const Word> table, std::string_view id);
/// "flow-temperature" becomes "Flow temperature": an id that has no label yet stays readable.
[[nodiscard]] QString readableId(std::string_view id);

} // namespace ui
