// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/hex_cursor.h"

#include <algorithm>

namespace ui {

wmbus::ByteRange HexCursor::selection() const
{
    if (!hasSelection())
        return {};
    const auto [first, last] = std::minmax(m_position, m_anchor);
    return {std::uint16_t(first), std::uint16_t(last - first + 1)};
}

void HexCursor::moveTo(int position, bool extend)
{
    if (m_layout.byteCount() == 0)
        return;
    m_position = std::clamp(position, 0, m_layout.byteCount() - 1);
    if (!extend || m_anchor < 0)
        m_anchor = m_position;
}

void HexCursor::moveBy(int delta, bool extend)
{
    moveTo(hasSelection() ? m_position + delta : 0, extend);
}

void HexCursor::moveToLineStart(bool extend)
{
    moveTo(HexLayout::lineStart(std::max(m_position, 0)), extend);
}

void HexCursor::moveToLineEnd(bool extend)
{
    moveTo(m_layout.lineEnd(std::max(m_position, 0)), extend);
}

void HexCursor::select(wmbus::ByteRange range)
{
    clear();
    if (range.empty())
        return;
    moveTo(int(range.end()) - 1, false);
    moveTo(range.first, true);
}

void HexCursor::selectAll()
{
    select({0, std::uint16_t(m_layout.byteCount())});
}

void HexCursor::clear()
{
    m_position = -1;
    m_anchor = -1;
}

} // namespace ui
