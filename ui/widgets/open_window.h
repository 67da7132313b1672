// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// The window of this type that stands open beside `parent`; null if none does.
template <typename Window>
[[nodiscard]] Window *openWindow(const QWidget &parent)
{
    for (Window *window : parent.findChildren<Window *>(QString(), Qt::FindDirectChildrenOnly))
        if (window->isVisible())
            return window;
    return nullptr;
}

} // namespace ui
