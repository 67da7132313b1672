// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace ui {

/// For meter numbers and hex in tables: digits of one width stand below each other, and O is no 0.
[[nodiscard]] QFont numberFont();

} // namespace ui
