// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QMap>
#include <QString>
#include <QStringList>

namespace ui {

class ActionCollection;

/// What the user chose, by object name of the command; an empty sequence takes the usual keys away. Commands that are
/// not named keep their usual keys.
using ShortcutChoices = QMap<QString, QKeySequence>;

/// One key, with Ctrl, Alt and Shift at will, that no list and no dialog needs itself, such as Enter or the arrows.
[[nodiscard]] bool isPossibleShortcut(const QKeySequence &keys);

/// Gives every command its keys. Where two of them would have the same, the usual keys win, then the order of the
/// collection; returns the names of those that came too late and have none now.
QStringList applyShortcuts(const ActionCollection &actions, const ShortcutChoices &choices);

} // namespace ui
