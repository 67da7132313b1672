// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace cli {

/// decode [FILE…]: one result per telegram, in one pass, in input order, repeats included.
[[nodiscard]] Command decodeCommand();

} // namespace cli
