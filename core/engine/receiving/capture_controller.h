// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/receiving/receiver_config.h"
#include "engine/receiving/receiver_status.h"
#include "engine/receiving/reception_sink.h"

#include <QObject>

#include <memory>
#include <vector>

namespace engine {

/// Runs one capture thread per receiver. Lives in the thread of its owner (GUI or command line); commands go down
/// queued, telegrams come out through the sinks, status through signals.
class CaptureController : public QObject
{
    Q_OBJECT

public:
    /// Every reception goes to every sink, in the order given, in the capture thread.
    explicit CaptureController(std::vector<ReceptionSink *> sinks, QObject *parent = nullptr);
    ~CaptureController() override; ///< stops and joins

    /// Starts one more receiver; returns its number, from 0. After stop() numbers begin anew.
    int start(const ReceiverConfig &config);
    /// Closes all receivers; returns when their threads have ended (bounded time). Their last status stays.
    void stop();

    /// One of them at least neither was stopped nor has ended by itself.
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] int receiverCount() const;
    [[nodiscard]] const ReceiverStatus &status(int receiver) const;

Q_SIGNALS:
    void statusChanged(int receiver, const engine::ReceiverStatus &status);
    /// A source that ends by itself (file, command, or a serial device that is no stick) has ended.
    void ended(int receiver);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace engine
