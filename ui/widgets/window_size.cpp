// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/window_size.h"

#include <QScreen>
#include <QWidget>

namespace ui {

namespace {

constexpr double kPartOfScreen = 0.92; ///< the frame and its title need some, too

} // namespace

void resizeToLetters(QWidget &window, int width, int height)
{
    const int em = window.fontMetrics().height();
    window.resize(QSize(width * em, height * em).boundedTo(window.screen()->availableSize() * kPartOfScreen));
}

} // namespace ui
