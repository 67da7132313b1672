// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session.h"

#include <QObject>
#include <QStringList>

#include <utility>
#include <vector>

namespace engine {
struct CollectorContent;
}

namespace ui {

class MessageBar;

/// Takes names, blocked devices and keys from the configuration of programs that collect readings.
class TakeOverCommands : public QObject
{
    Q_OBJECT

public:
    TakeOverCommands(engine::Session &session, MessageBar &messages, QWidget *window);

    void chooseFiles();
    void takeOver(const QStringList &paths);

Q_SIGNALS:
    void keysWanted(const std::vector<wmbus::KeyEntry> &keys); ///< somebody said yes to the keys found

private:
    using Notes = std::vector<std::pair<wmbus::Address, engine::MeterNote>>;

    void apply(const engine::CollectorContent &content, Notes &before, std::vector<wmbus::KeyEntry> &keys);
    void change(const wmbus::Address &meter, engine::MeterNote note, Notes &before);
    void tellEnd(const Notes &before, const std::vector<wmbus::KeyEntry> &keys, const QStringList &unread);

    engine::Session &m_session;
    MessageBar &m_messages;
    QWidget *m_window;
};

} // namespace ui
