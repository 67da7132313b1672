// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// One column of a table. Titles are marked with QT_TRANSLATE_NOOP in the context of the model's class.
struct ColumnInfo
{
    const char *id; ///< stable; the column's position is never stored
    const char *title;
    const char *tip;
    int widthChars;
    bool shown; ///< unless the user chooses otherwise
    bool rightAligned; ///< numbers
};

} // namespace ui
