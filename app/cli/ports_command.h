// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace cli {

/// Lists serial ports; asks which stick is there.
[[nodiscard]] Command portsCommand();

} // namespace cli
