// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/hex_geometry.h"

#include <QFontMetrics>

#include <algorithm>

namespace ui {

namespace {

constexpr int kOffsetDigits = 4;
constexpr int kHalf = HexLayout::kColumns / 2;

} // namespace

HexGeometry::HexGeometry(const QFontMetrics &byteFont, const QFontMetrics &markFont, bool withMarks, bool withAscii)
    : m_char(byteFont.horizontalAdvance(QLatin1Char('0'))), m_byteHeight(byteFont.height() + byteFont.height() / 4),
      m_markHeight(withMarks ? markFont.height() + markFont.height() / 4 : 0), m_top(m_char / 2), m_withAscii(withAscii)
{
    m_hexLeft = (kOffsetDigits + 3) * m_char;
    m_asciiLeft = m_hexLeft + HexLayout::kColumns * cellWidth(Area::Hex) + 2 * m_char;
}

int HexGeometry::width() const
{
    const int hexEnd = cellLeft(Area::Hex, HexLayout::kColumns - 1) + cellWidth(Area::Hex);
    const int asciiEnd = cellLeft(Area::Ascii, HexLayout::kColumns - 1) + cellWidth(Area::Ascii);
    return (m_withAscii ? asciiEnd : hexEnd) + m_char;
}

int HexGeometry::cellLeft(Area area, int column) const
{
    if (area == Area::Ascii)
        return m_asciiLeft + column * m_char;
    // A blank in the middle lets the eye count to eight.
    return m_hexLeft + column * cellWidth(area) + (column >= kHalf ? m_char : 0);
}

int HexGeometry::lineAt(int y) const
{
    return std::max(0, y - m_top) / lineHeight();
}

QRect HexGeometry::offsetRect(int line) const
{
    return {m_char, lineTop(line) + m_markHeight, kOffsetDigits * m_char, m_byteHeight};
}

QRect HexGeometry::runRect(Area area, int line, int firstColumn, int lastColumn) const
{
    const int left = cellLeft(area, firstColumn);
    const int right = cellLeft(area, lastColumn) + cellWidth(area);
    return {left, lineTop(line) + m_markHeight, right - left, m_byteHeight};
}

QRect HexGeometry::markRect(int line, int firstColumn, int lastColumn) const
{
    const QRect run = runRect(Area::Hex, line, firstColumn, lastColumn);
    return {run.left(), lineTop(line), run.width(), m_markHeight};
}

int HexGeometry::positionAt(QPoint point, const HexLayout &layout) const
{
    if (point.y() < m_top)
        return -1;
    const int line = lineAt(point.y());
    for (const Area area : {Area::Hex, Area::Ascii}) {
        for (int column = 0; column < HexLayout::kColumns; ++column) {
            const int left = cellLeft(area, column);
            if (point.x() >= left && point.x() < left + cellWidth(area))
                return area == Area::Ascii && !m_withAscii ? -1 : layout.position(line, column);
        }
    }
    return -1;
}

} // namespace ui
