// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/import_report.h"
#include "engine/reception.h"

#include <QStringList>

#include <functional>

namespace cli {

/// What is done with an input, in its order.
struct InputHandlers
{
    std::function<void(const engine::Reception &)> telegram;
    /// Everything that was there has been handed out: a good moment to show or store it. False: read no further.
    std::function<bool()> lumpEnd = [] { return true; };
    /// What each input was taken for, at its end; nothing is counted where nobody wants to know.
    std::function<void(const engine::ImportReport &)> report = {};
};

/// Reads FILE after FILE, standard input where none is named. What is no telegram and what cannot be opened is named on
/// standard error; the rest is read. Returns the exit code.
[[nodiscard]] int readInputFiles(const QStringList &files, bool utc, const InputHandlers &handlers);

} // namespace cli
