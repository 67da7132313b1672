// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_collection.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QWidget>

namespace ui {

ActionCollection::ActionCollection(QWidget *window) : QObject(window), m_window(window) { }

QAction *ActionCollection::add(const ActionSpec &spec)
{
    QAction *action = make(spec);
    m_window->addAction(action);
    return action;
}

QAction *ActionCollection::addLocal(const ActionSpec &spec)
{
    QAction *action = make(spec);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

QAction *ActionCollection::make(const ActionSpec &spec)
{
    Q_ASSERT(!action(spec.name));
    auto *action = new QAction(spec.text, this);
    action->setObjectName(spec.name);
    action->setStatusTip(spec.tip);
    action->setToolTip(spec.tip);
    action->setShortcut(spec.shortcut);
    m_usualShortcuts.insert(spec.name, spec.shortcut);
    if (!spec.icon.isEmpty())
        action->setIcon(icon(spec.icon));
    m_actions.append(action);
    return action;
}

QAction *ActionCollection::action(const QString &name) const
{
    for (QAction *action : m_actions)
        if (action->objectName() == name)
            return action;
    return nullptr;
}

QKeySequence ActionCollection::usualShortcut(const QAction &action) const
{
    return m_usualShortcuts.value(action.objectName());
}

QKeySequence shortcutOf(const ActionCollection *commands, const QString &name)
{
    return commands ? commands->action(name)->shortcut() : QKeySequence();
}

} // namespace ui
