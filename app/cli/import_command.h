// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace cli {

/// import CAPTURE FILE…: adds telegrams of any form to a capture, made where it is missing.
[[nodiscard]] Command importCommand();

} // namespace cli
