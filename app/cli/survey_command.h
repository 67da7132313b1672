// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace cli {

/// survey [FILE…]: one row per meter of captures or telegrams of any form.
[[nodiscard]] Command surveyCommand();

} // namespace cli
