// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace ui {

/// Where a byte stands in a hex view of 16 bytes a line. Pure arithmetic, no pixels.
class HexLayout
{
public:
    static constexpr int kColumns = 16;

    HexLayout() = default;
    explicit constexpr HexLayout(int byteCount) : m_count(std::max(byteCount, 0)) { }

    [[nodiscard]] constexpr int byteCount() const { return m_count; }
    [[nodiscard]] constexpr int lineCount() const { return (m_count + kColumns - 1) / kColumns; }
    [[nodiscard]] static constexpr int line(int position) { return position / kColumns; }
    [[nodiscard]] static constexpr int column(int position) { return position % kColumns; }
    /// The byte at a place, -1 where there is none.
    [[nodiscard]] constexpr int position(int line, int column) const
    {
        const bool inside = line >= 0 && column >= 0 && column < kColumns;
        const int position = line * kColumns + column;
        return inside && position < m_count ? position : -1;
    }
    /// First byte of the line that holds `position`.
    [[nodiscard]] static constexpr int lineStart(int position) { return position - column(position); }
    /// Last byte of the line that holds `position`.
    [[nodiscard]] constexpr int lineEnd(int position) const
    {
        return std::min(lineStart(position) + kColumns, m_count) - 1;
    }

private:
    int m_count = 0;
};

} // namespace ui
