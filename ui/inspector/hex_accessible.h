// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// Makes hex views known to screen readers, once per program: a text of hex digits with caret and selection, and a
/// description of the byte under the cursor.
void installHexAccessibility();

/// Where a byte's digits stand in that text: "3E 44 2D …".
[[nodiscard]] constexpr int hexTextOffset(int position)
{
    return position * 3;
}

} // namespace ui
