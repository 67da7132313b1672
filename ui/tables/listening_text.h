// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/receiving/receiver_status.h"

#include <QLocale>
#include <QString>

namespace ui {

/// What an empty table says while a receiver runs: since when, on which modes, and the bytes the receiver has sent,
/// so that a silent stick can be told from silent air. After a minute, what may be the reason.
[[nodiscard]] QString listeningText(const engine::ReceiverStatus &status, std::int64_t nowUtcMs, const QLocale &locale);

} // namespace ui
