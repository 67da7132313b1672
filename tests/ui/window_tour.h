// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window_scene.h"

#include <functional>

class QTimer;

namespace support {

/// Opens every window, dialog and menu of the program, one after the other: whatever a command brings up, and what
/// can be reached from there only. New commands are met without being named here.
class WindowTour
{
public:
    using Visit = std::function<void(const QString &name, QWidget &window)>;

    /// The scene's main window is shown in a size that small laptops have.
    WindowTour(MainWindowScene &scene, Visit visit);

    /// False if the telegrams that the tour needs did not arrive.
    [[nodiscard]] bool run();

private:
    void visitCommands();
    void visitKeyManager();
    void visitMessages();
    void visitMenus();
    /// Runs `open`, visits what it brings up and closes it.
    void open(const QString &name, const std::function<void()> &open);

    MainWindowScene &m_scene;
    Visit m_visit;
};

} // namespace support
