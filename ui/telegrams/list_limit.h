// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session.h"

#include <QObject>

namespace ui {

class MessageBar;
class Settings;

/// Keeps the list of telegrams as long as the settings say, and tells once when the first ones leave it.
class ListLimit : public QObject
{
    Q_OBJECT

public:
    ListLimit(engine::Session &session, const Settings &settings, MessageBar &messages, QObject *parent);

    void apply(); ///< what the settings say now

Q_SIGNALS:
    void changeRequested(); ///< of the limit, in the settings

private:
    void onTrimmed();

    engine::Session &m_session;
    const Settings &m_settings;
    MessageBar &m_messages;
    bool m_told = false; ///< since the list was empty
};

} // namespace ui
