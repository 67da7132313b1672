// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiving/stick_dialogue.h"

#include <algorithm>
#include <utility>

namespace engine {

StickDialogue::StickDialogue(std::unique_ptr<sticks::StickSession> session, Transport &transport, EventHandler handler,
                             QObject *parent)
    : QObject(parent), m_session(std::move(session)), m_transport(transport), m_handler(std::move(handler)),
      m_deadline(this)
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &StickDialogue::onDeadline);
    connect(&m_transport, &Transport::bytesRead, this, &StickDialogue::onBytes);
}

void StickDialogue::start(const sticks::Wish &wish)
{
    m_active = true;
    m_bytes = 0;
    m_lastRead = Moment::now();
    m_session->start(wish, m_lastRead.steadyMs());
    pump();
}

void StickDialogue::stop()
{
    m_active = false;
    m_deadline.stop();
}

void StickDialogue::onBytes(const QByteArray &bytes)
{
    if (!m_active)
        return;
    m_lastRead = Moment::now();
    m_bytes += quint64(bytes.size());
    m_session->feed({reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size())},
                    m_lastRead.steadyMs());
    pump();
}

void StickDialogue::onDeadline()
{
    m_session->tick(Moment::now().steadyMs());
    pump();
}

void StickDialogue::pump()
{
    if (const radio::Bytes output = m_session->takeOutput(); !output.empty())
        m_transport.write(output);
    for (sticks::Event &event : m_session->takeEvents()) {
        if (m_active)
            m_handler(std::move(event), m_lastRead);
    }
    const std::optional<std::int64_t> deadline = m_session->nextDeadlineMs();
    if (m_active && deadline)
        m_deadline.start(int(std::max<std::int64_t>(0, *deadline - Moment::now().steadyMs())));
    else
        m_deadline.stop();
}

} // namespace engine
