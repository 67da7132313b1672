// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/diagnostics/logging.h"

namespace engine {

// Quiet unless somebody listens: LogRing switches the rest on.
Q_LOGGING_CATEGORY(lcReceiver, "wm.receiver", QtWarningMsg)
Q_LOGGING_CATEGORY(lcCapture, "wm.capture", QtWarningMsg)
Q_LOGGING_CATEGORY(lcImport, "wm.import", QtWarningMsg)

} // namespace engine
