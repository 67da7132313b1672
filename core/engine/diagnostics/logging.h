// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace engine {

Q_DECLARE_LOGGING_CATEGORY(lcReceiver) ///< wm.receiver: ports, sticks, connections
Q_DECLARE_LOGGING_CATEGORY(lcCapture) ///< wm.capture: the capture file
Q_DECLARE_LOGGING_CATEGORY(lcImport) ///< wm.import: files and pastes

} // namespace engine
