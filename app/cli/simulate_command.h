// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace cli {

/// simulate --stick TYPE --link PATH: a simulated stick with virtual meters, until it is interrupted.
[[nodiscard]] Command simulateCommand();

} // namespace cli
