// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "engine/receiving/receiver_status.h"

#include <QString>

namespace cli {

/// What is wrong with a port and what to do about it, one sentence or two: "/dev/ttyUSB0: …".
[[nodiscard]] QString problemText(const QString &port, engine::Problem problem, const QString &detail);

/// ExitUsage for what cannot be opened, ExitDevice for a device that fails.
[[nodiscard]] ExitCode exitCodeOf(engine::Problem problem);

/// "iM871A 12345678, firmware 1.4"
[[nodiscard]] QString stickText(const sticks::StickInfo &stick);
/// "C,T"; "-" for an empty set.
[[nodiscard]] QString modeText(const sticks::ModeSet &mode);

} // namespace cli
