// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiving/stick_probe.h"

#include "engine/receiving/receiver_factory.h"
#include "engine/receiving/serial_transport.h"

#include <utility>

namespace engine {

StickProbe::StickProbe(const ReceiverConfig &config, QObject *parent) : QObject(parent)
{
    std::unique_ptr<sticks::StickSession> session = sticks::makeSession(stickForSerialPort(config));
    if (!session)
        return;
    m_transport = std::make_unique<SerialTransport>(config.port, session->baudRate());
    m_dialogue = std::make_unique<StickDialogue>(
        std::move(session), *m_transport,
        [this](sticks::Event &&event, const Moment & /*moment*/) { onEvent(std::move(event)); });
    connect(m_transport.get(), &Transport::opened, this, [this] { m_dialogue->start(sticks::ProbeOnly{}); });
    connect(m_transport.get(), &Transport::failed, this, &StickProbe::finish);
}

StickProbe::~StickProbe() = default;

void StickProbe::start()
{
    if (m_dialogue)
        m_transport->open();
    else
        finish(Problem::NotSupported, {});
}

void StickProbe::onEvent(sticks::Event &&event)
{
    if (auto *learnt = std::get_if<sticks::InfoLearnt>(&event)) {
        m_result.stick = std::move(learnt->info);
        m_dialogue->stop();
        finish(Problem::None, {});
    } else if (const auto *failed = std::get_if<sticks::Failed>(&event)) {
        m_dialogue->stop();
        finish(problemOf(failed->failure), QString::fromStdString(failed->detail));
    }
}

void StickProbe::finish(Problem problem, const QString &detail)
{
    if (std::exchange(m_hasFinished, true))
        return;
    m_result.problem = problem;
    m_result.detail = detail;
    // Queued: this may run inside the port's own read handler, where it must not be closed.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_transport)
                m_transport->close();
            Q_EMIT finished();
        },
        Qt::QueuedConnection);
}

} // namespace engine
