// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_commands.h"

#include "ui/actions/action_collection.h"
#include "ui/actions/command_palette.h"
#include "ui/actions/menu_commands.h"
#include "ui/actions/shortcuts_dialog.h"
#include "ui/settings/settings.h"

#include <QMainWindow>
#include <QMenuBar>

namespace ui {

ActionCommands::ActionCommands(const ActionCollection &actions, Settings &settings, QMainWindow *window)
    : QObject(window), m_actions(actions), m_settings(settings), m_window(window),
      m_withoutTheirKeys(applyShortcuts(actions, settings.shortcuts()))
{
}

void ActionCommands::editShortcuts()
{
    ShortcutsDialog dialog(m_actions, menuCommands(*m_window->menuBar()), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_settings.setShortcuts(dialog.choices());
    (void)applyShortcuts(m_actions, dialog.choices()); // the dialog lets no keys belong to two
}

void ActionCommands::showPalette()
{
    auto *palette = new CommandPalette(menuCommands(*m_window->menuBar()), m_settings.recentCommands(), m_window);
    connect(palette, &CommandPalette::commandRun, this,
            [this](const QString &name) { m_settings.addRecentCommand(name); });
    palette->open();
}

} // namespace ui
