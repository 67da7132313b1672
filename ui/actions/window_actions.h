// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
class QMenuBar;
QT_END_NAMESPACE

namespace ui {

class ActionCollection;

/// What decides which commands make sense now.
struct WindowState
{
    bool capturing = false;
    bool saving = false; ///< a capture is being written
    bool canUndo = false;
    bool telegrams = false; ///< the list is not empty
    bool meterSelected = false;
    bool telegramSelected = false;
    bool canGoBack = false; ///< to what was selected before
    bool canGoForward = false;
};

/// The commands of the main window: their words, their place in the menus, when they are possible.
class WindowActions
{
    Q_DECLARE_TR_FUNCTIONS(ui::WindowActions)

public:
    static void create(ActionCollection &actions);
    /// Builds the menu bar; returns the menu for recent files, which its owner fills.
    static QMenu *buildMenus(QMenuBar &bar, const ActionCollection &actions, const QList<QAction *> &paneToggles);
    static void applyState(const ActionCollection &actions, const WindowState &state);

private:
    static void createFile(ActionCollection &actions);
    static void createCapture(ActionCollection &actions);
    static void createView(ActionCollection &actions);
    static void createTimes(ActionCollection &actions);
    static void createBytes(ActionCollection &actions);
    static void createMeter(ActionCollection &actions);
    static void createTelegram(ActionCollection &actions);
    static void createOthers(ActionCollection &actions);
};

} // namespace ui
