// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

namespace ui {

/// Shift+F10. The menu key itself comes as a context menu event, this one does not on every desktop.
[[nodiscard]] inline bool isMenuKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_F10 && event.modifiers() == Qt::ShiftModifier;
}

} // namespace ui
