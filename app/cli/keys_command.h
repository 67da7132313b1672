// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace cli {

[[nodiscard]] Command keysCommand();

} // namespace cli
