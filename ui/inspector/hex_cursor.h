// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/hex_layout.h"
#include "wmbus/byte_range.h"

namespace ui {

/// Cursor and selection of a hex view: one byte under the cursor, a run from the anchor to it selected.
/// Selecting is inclusive at both ends, as bytes are things and not gaps between things.
class HexCursor
{
public:
    HexCursor() = default;
    explicit HexCursor(HexLayout layout) : m_layout(layout) { }

    /// -1 while nothing is selected.
    [[nodiscard]] int position() const { return m_position; }
    [[nodiscard]] bool hasSelection() const { return m_position >= 0; }
    [[nodiscard]] wmbus::ByteRange selection() const;

    /// Moves to a byte, cut to the bytes there are; `extend` keeps the anchor.
    void moveTo(int position, bool extend);
    /// Moves by bytes. Without a cursor, the first step lands on the first byte.
    void moveBy(int delta, bool extend);
    void moveToLineStart(bool extend);
    void moveToLineEnd(bool extend);
    /// Selects a run with the cursor on its first byte; an empty run clears.
    void select(wmbus::ByteRange range);
    void selectAll();
    void clear();

private:
    HexLayout m_layout;
    int m_position = -1;
    int m_anchor = -1;
};

} // namespace ui
