// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session.h"

#include <QObject>

#include <cstdint>

class QWidget;

namespace ui {

/// Marks telegrams to find them again, and writes comments to them. Both stay in the capture.
class MarkCommands : public QObject
{
    Q_OBJECT

public:
    MarkCommands(engine::Session &session, QWidget *window);

    void toggle(std::uint32_t telegram);
    void editComment(std::uint32_t telegram);

private:
    engine::Session &m_session;
    QWidget *m_window;
};

} // namespace ui
