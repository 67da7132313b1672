// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/field_tree_model.h"
#include "ui/inspector/hex_ranges.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/// Sentences about bytes: the two lines below the hex view, tool tips, what screen readers say.
class ByteInfo
{
    Q_DECLARE_TR_FUNCTIONS(ui::ByteInfo)

public:
    /// "at 0x13: byte 08 · before 07 · record 1, Volume · value byte 1 of 4"; empty outside of the bytes.
    [[nodiscard]] static QString position(const FieldTreeModel &fields, const HexRanges &ranges, radio::ByteView bytes,
                                          int position);
    /// "bytes 19–22 selected: 4 bytes · unsigned 6408 · BCD 00001908", as far as the length makes sense of it.
    [[nodiscard]] static QString selection(radio::ByteView bytes, wmbus::ByteRange range);
};

} // namespace ui
