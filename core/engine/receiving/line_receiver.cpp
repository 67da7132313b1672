// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiving/line_receiver.h"

#include "engine/importing/reception_import.h"

#include <utility>

namespace engine {

LineReceiver::LineReceiver(const ReceiverConfig &receiverConfig, std::vector<ReceptionSink *> sinks,
                           std::unique_ptr<Transport> transportToUse)
    : StreamReceiver(receiverConfig, std::move(sinks), std::move(transportToUse))
{
    connect(&transport(), &Transport::bytesRead, this, &LineReceiver::onBytes);
}

void LineReceiver::begin()
{
    m_reader = {};
    m_lastRead = Moment::now();
    becomeReady({});
}

/// Half a line that was cut off by a lost connection is dropped.
void LineReceiver::halt()
{
    m_reader = {};
}

/// The last line of a command may have no line end.
void LineReceiver::takeRest()
{
    m_reader.finish();
    takeResults();
}

void LineReceiver::onBytes(const QByteArray &bytes)
{
    m_lastRead = Moment::now();
    editStatus().bytes += quint64(bytes.size());
    publishSoon();
    m_reader.feed({bytes.constData(), std::size_t(bytes.size())});
    takeResults();
}

void LineReceiver::takeResults()
{
    const std::string port = config().port.toStdString();
    for (const textforms::FoundTelegram &found : m_reader.takeTelegrams()) {
        Reception reception = receptionFrom(found, port, config().inputZone);
        reception.utcUs = m_lastRead.utcUs; // a time in the line is the sender's, and may be local to anywhere
        reception.steadyUs = m_lastRead.steadyUs;
        reception.place = 0;
        if (reception.stick == sticks::StickType::Auto)
            reception.stick = config().stick;
        deliver(reception);
    }
    for (const textforms::NotUnderstood &line : m_reader.takeNotUnderstood()) {
        ++editStatus().badFrames;
        reportNotUnderstood(port, line.place, line.reason);
    }
}

} // namespace engine
