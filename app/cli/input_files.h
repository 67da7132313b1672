// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/importing/telegram_input.h"

#include <QStringList>

#include <functional>

namespace cli {

/// Reads FILE after FILE, standard input where none is named. What is no telegram and what cannot be opened is named on
/// standard error; the rest is read. Returns the exit code.
[[nodiscard]] int readInputFiles(
    const QStringList &files, bool utc, const std::function<void(const engine::Reception &)> &telegram,
    const std::function<void()> &pause = [] {});

} // namespace cli
