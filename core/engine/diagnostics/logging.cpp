// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/diagnostics/logging.h"

namespace engine {

Q_LOGGING_CATEGORY(lcReceiver, "wm.receiver", QtInfoMsg)
Q_LOGGING_CATEGORY(lcCapture, "wm.capture", QtInfoMsg)

} // namespace engine
