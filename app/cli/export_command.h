// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace cli {

/// export CAPTURE: its telegrams, readings or meters in the formats of other programs.
[[nodiscard]] Command exportCommand();

} // namespace cli
