// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

namespace engine {
class Session;
}

namespace ui {

/// The frame: builds docks and menus, wires them. No domain logic.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(engine::Session &session, QWidget *parent = nullptr);

private:
    engine::Session &m_session;
};

} // namespace ui
