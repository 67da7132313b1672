// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// What is shown beside the hex digits of a telegram.
struct ByteLook
{
    bool marks = true; ///< letters and record numbers above them
    bool characters = true;
    bool changes = true; ///< since the previous telegram of the meter

    friend bool operator==(const ByteLook &, const ByteLook &) = default;
};

} // namespace ui
