// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/shortcuts.h"

#include "ui/actions/action_collection.h"

#include <QAction>

#include <algorithm>
#include <array>

namespace ui {

bool isPossibleShortcut(const QKeySequence &keys)
{
    constexpr std::array kNeeded{Qt::Key_Tab,    Qt::Key_Backtab,  Qt::Key_Return, Qt::Key_Enter,  Qt::Key_Space,
                                 Qt::Key_Escape, Qt::Key_Left,     Qt::Key_Right,  Qt::Key_Up,     Qt::Key_Down,
                                 Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home,   Qt::Key_Delete, Qt::Key_Backspace};
    if (keys.count() != 1 || keys[0].key() == Qt::Key_unknown)
        return false;
    const bool isPlain = (keys[0].keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    return !isPlain || std::ranges::find(kNeeded, keys[0].key()) == kNeeded.end();
}

QStringList applyShortcuts(const ActionCollection &actions, const ShortcutChoices &choices)
{
    QStringList refused;
    QList<QKeySequence> taken;
    const auto give = [&](QAction *action, const QKeySequence &keys) {
        const bool isFree = keys.isEmpty() || !taken.contains(keys);
        if (!isFree)
            refused.append(action->objectName());
        action->setShortcut(isFree ? keys : QKeySequence());
        taken.append(action->shortcut());
    };
    for (QAction *action : actions.actions())
        if (!choices.contains(action->objectName()))
            give(action, actions.usualShortcut(*action));
    for (QAction *action : actions.actions())
        if (const auto chosen = choices.constFind(action->objectName()); chosen != choices.constEnd())
            give(action, *chosen);
    return refused;
}

} // namespace ui
