// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/receiving/clock.h"
#include "engine/receiving/transport.h"
#include "sticks/stick_session.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace engine {

/// Connects a protocol machine with a transport: carries the bytes both ways, and wakes it at its deadlines.
class StickDialogue : public QObject
{
    Q_OBJECT

public:
    /// The moment is that of the read in which the event's last byte came.
    using EventHandler = std::function<void(sticks::Event &&event, const Moment &moment)>;

    StickDialogue(std::unique_ptr<sticks::StickSession> session, Transport &transport, EventHandler handler,
                  QObject *parent = nullptr);

    /// The transport is open: begin.
    void start(const sticks::Wish &wish);
    /// From now on nothing is fed and nothing comes.
    void stop();

    [[nodiscard]] quint64 garbageBytes() const { return m_session->garbageBytes(); }
    [[nodiscard]] quint64 bytes() const { return m_bytes; } ///< read since start()
    [[nodiscard]] const Moment &lastRead() const { return m_lastRead; } ///< start() if nothing was read

private:
    void onBytes(const QByteArray &bytes);
    void onDeadline();
    void pump();

    std::unique_ptr<sticks::StickSession> m_session;
    Transport &m_transport;
    EventHandler m_handler;
    QTimer m_deadline;
    Moment m_lastRead;
    quint64 m_bytes = 0;
    bool m_active = false;
};

} // namespace engine
