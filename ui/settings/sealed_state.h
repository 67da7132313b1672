// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace ui {

/// A state that Qt saved, with its checksum behind it: Qt takes one that was cut, and loses panes.
[[nodiscard]] QByteArray sealed(const QByteArray &state);

/// The state; empty for anything that was not sealed, or changed since.
[[nodiscard]] QByteArray unsealed(const QByteArray &saved);

} // namespace ui
