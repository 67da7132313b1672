// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/receiving/receiver.h"

#include <memory>
#include <vector>

namespace engine {

/// The receiver for a port as people name it (see ReceiverConfig). Never null: a port that nothing can be done with
/// gives a receiver that says so when it is started. For the thread it is made in.
[[nodiscard]] std::unique_ptr<Receiver> makeReceiver(const ReceiverConfig &config, std::vector<ReceptionSink *> sinks);

/// The stick type to speak to on a serial port: as asked for; for Auto by its USB ids, else iM871A.
[[nodiscard]] sticks::StickType stickForSerialPort(const ReceiverConfig &config);

/// What can be received from on a serial port, the sticks first.
[[nodiscard]] std::vector<sticks::StickType> serialStickTypes();

/// True for "tcp://…", "exec:…" and "file:…": everything else is a serial port.
[[nodiscard]] bool isSerialPort(QStringView port);

} // namespace engine
