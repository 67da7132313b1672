// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/menu_commands.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace ui {

namespace {

void collect(const QList<QAction *> &actions, const QString &path, QList<MenuCommand> &found)
{
    for (QAction *action : actions) {
        const QString text = withoutMnemonic(action->text());
        if (action->menu())
            collect(action->menu()->actions(), path.isEmpty() ? text : path + QStringLiteral(" › ") + text, found);
        else if (!action->isSeparator())
            found.append({action, path});
    }
}

} // namespace

QList<MenuCommand> menuCommands(const QMenuBar &bar)
{
    QList<MenuCommand> found;
    collect(bar.actions(), {}, found);
    return found;
}

QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('&') && ++i == text.size())
            break;
        plain += text[i];
    }
    return plain;
}

} // namespace ui
