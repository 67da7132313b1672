// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace ui {

/// Rows that go to the clipboard at once. More would keep the window waiting: texts are made while it waits.
inline constexpr std::size_t kMostCopied = 5'000;

} // namespace ui
