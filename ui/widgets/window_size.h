// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ui {

/// The first size of a window, in heights of its letters; not more than the screen has room for.
void resizeToLetters(QWidget &window, int width, int height);

} // namespace ui
