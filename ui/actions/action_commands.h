// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QMainWindow;
QT_END_NAMESPACE

namespace ui {

class ActionCollection;
class Settings;

/// Ways to the commands: the keys that the user chose for them, and the palette in which they are found by name.
class ActionCommands : public QObject
{
    Q_OBJECT

public:
    /// Gives the commands the keys in the settings.
    ActionCommands(const ActionCollection &actions, Settings &settings, QMainWindow *window);

    /// Commands whose keys in the settings belong to another one.
    [[nodiscard]] const QStringList &withoutTheirKeys() const { return m_withoutTheirKeys; }
    void editShortcuts();
    void showPalette();

private:
    const ActionCollection &m_actions;
    Settings &m_settings;
    QMainWindow *m_window;
    QStringList m_withoutTheirKeys;
};

} // namespace ui
