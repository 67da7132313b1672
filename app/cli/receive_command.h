// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace cli {

/// Opens receivers, prints what they hear as it arrives.
[[nodiscard]] Command receiveCommand();

} // namespace cli
