// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session.h"

#include <QObject>

#include <cstdint>

class QWidget;

namespace ui {

class MessageBar;

/// Marks telegrams to find them again, and writes comments to them. Both stay in the capture.
class MarkCommands : public QObject
{
    Q_OBJECT

public:
    MarkCommands(engine::Session &session, MessageBar &messages, QWidget *window);

    void toggle(std::uint32_t telegram);
    void editComment(std::uint32_t telegram); ///< one that is taken away can be brought back for a while

private:
    engine::Session &m_session;
    MessageBar &m_messages;
    QWidget *m_window;
};

} // namespace ui
