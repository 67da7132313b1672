// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/receiving/clock.h"
#include "engine/receiving/receiver_config.h"
#include "engine/receiving/receiver_status.h"
#include "engine/receiving/reception_sink.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace engine {

/// One source of telegrams. Made by makeReceiver(), then moved to a capture thread of its own, where everything below
/// happens. Delivers to the sinks and tells its status.
class Receiver : public QObject
{
    Q_OBJECT

public:
    Receiver(ReceiverConfig config, std::vector<ReceptionSink *> sinks);

    virtual void start() = 0;
    /// Closes at once, says so, and stays closed. The last problem stays in the status.
    virtual void stop() = 0;

    /// For the capture thread; for others after it has ended.
    [[nodiscard]] const ReceiverStatus &status() const { return m_status; }

Q_SIGNALS:
    void statusChanged(const engine::ReceiverStatus &status);
    /// The source has come to its end, or cannot be received from.
    void ended();

protected:
    [[nodiscard]] const ReceiverConfig &config() const { return m_config; }
    [[nodiscard]] ReceiverStatus &editStatus() { return m_status; } ///< then publish
    void publish(); ///< at once
    void publishSoon(); ///< counters: once a second at most

    void deliver(const Reception &reception);
    [[nodiscard]] bool sinksHaveRoom() const;
    void record(ReceiverEvent::Kind kind, const QString &detail = {});
    void reportNotUnderstood(const std::string &source, std::uint64_t place, std::string_view reason);

private:
    ReceiverConfig m_config;
    std::vector<ReceptionSink *> m_sinks;
    ReceiverStatus m_status;
    QTimer m_publishTimer;
};

} // namespace engine
