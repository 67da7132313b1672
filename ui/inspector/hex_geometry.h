// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/hex_layout.h"

#include <QRect>

class QFontMetrics;

namespace ui {

/// Where the columns of a hex view stand in pixels. Computed once per font, so that painting and the mouse agree.
///
///     0010  2F 04 13 08 19 00 00 02  FF 20 71 00 44 13 00 19  /.........q.D...
class HexGeometry
{
public:
    enum class Area { Hex, Ascii };

    HexGeometry() = default;
    HexGeometry(const QFontMetrics &byteFont, const QFontMetrics &markFont, bool withMarks, bool withAscii);

    [[nodiscard]] int lineHeight() const { return m_markHeight + m_byteHeight; }
    [[nodiscard]] int markHeight() const { return m_markHeight; }
    [[nodiscard]] int width() const;
    [[nodiscard]] int height(int lines) const { return lineTop(lines) + m_top; }
    [[nodiscard]] int lineTop(int line) const { return m_top + line * lineHeight(); }
    /// The line at a height, the first one above all lines.
    [[nodiscard]] int lineAt(int y) const;
    [[nodiscard]] bool hasAscii() const { return m_withAscii; }

    [[nodiscard]] QRect offsetRect(int line) const;
    /// A run of bytes of one line, with the half blanks on both sides, so that neighbours touch.
    [[nodiscard]] QRect runRect(Area area, int line, int firstColumn, int lastColumn) const;
    /// The strip above a run, for bracket and mark.
    [[nodiscard]] QRect markRect(int line, int firstColumn, int lastColumn) const;
    /// The byte under a point of the contents, -1 where none is.
    [[nodiscard]] int positionAt(QPoint point, const HexLayout &layout) const;

private:
    [[nodiscard]] int cellWidth(Area area) const { return area == Area::Hex ? 3 * m_char : m_char; }
    [[nodiscard]] int cellLeft(Area area, int column) const;

    int m_char = 1;
    int m_byteHeight = 1;
    int m_markHeight = 0;
    int m_top = 0; ///< free space above the first line and below the last
    int m_hexLeft = 0;
    int m_asciiLeft = 0;
    bool m_withAscii = true;
};

} // namespace ui
