// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

namespace ui {

MainWindow::MainWindow(engine::Session &session, QWidget *parent) : QMainWindow(parent), m_session(session)
{
    Q_UNUSED(m_session)
    setObjectName(QStringLiteral("mainWindow"));
}

} // namespace ui
