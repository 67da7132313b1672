// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiving/receiver.h"

#include "engine/diagnostics/logging.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace engine {

namespace {

constexpr std::chrono::seconds kCounterInterval{1};

} // namespace

Receiver::Receiver(ReceiverConfig config, std::vector<ReceptionSink *> sinks)
    : m_config(std::move(config)), m_sinks(std::move(sinks)), m_publishTimer(this)
{
    m_status.port = m_config.port;
    m_publishTimer.setSingleShot(true);
    m_publishTimer.setInterval(kCounterInterval);
    connect(&m_publishTimer, &QTimer::timeout, this, &Receiver::publish);
}

void Receiver::publish()
{
    m_publishTimer.stop();
    Q_EMIT statusChanged(m_status);
}

void Receiver::publishSoon()
{
    if (!m_publishTimer.isActive())
        m_publishTimer.start();
}

void Receiver::deliver(const Reception &reception)
{
    ++m_status.telegrams;
    for (ReceptionSink *sink : m_sinks)
        sink->receptionArrived(reception);
    publishSoon();
}

bool Receiver::sinksHaveRoom() const
{
    return std::ranges::all_of(m_sinks, &ReceptionSink::hasRoom);
}

void Receiver::record(ReceiverEvent::Kind kind, const QString &detail)
{
    const ReceiverEvent event{.kind = kind, .utcUs = Moment::now().utcUs, .port = m_config.port, .detail = detail};
    const std::string_view name = receiverEventName(kind);
    qCInfo(lcReceiver, "%s %.*s %s", qUtf8Printable(m_config.port), int(name.size()), name.data(),
           qUtf8Printable(detail));
    for (ReceptionSink *sink : m_sinks)
        sink->receiverEvent(event);
}

void Receiver::reportNotUnderstood(const std::string &source, std::uint64_t place, std::string_view reason)
{
    for (ReceptionSink *sink : m_sinks)
        sink->notUnderstood(source, place, reason);
}

} // namespace engine
