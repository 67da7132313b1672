// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

QT_BEGIN_NAMESPACE
class QAction;
class QMenuBar;
QT_END_NAMESPACE

namespace ui {

/// An entry of the menus and where it stands.
struct MenuCommand
{
    QAction *action;
    QString path; ///< "View › Times"
};

/// Every entry that does something, in the order of the menus.
[[nodiscard]] QList<MenuCommand> menuCommands(const QMenuBar &bar);

/// A text of a menu without the sign of its letter: "&Open…" is "Open…".
[[nodiscard]] QString withoutMnemonic(const QString &text);

} // namespace ui
