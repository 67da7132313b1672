// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/capture_items.h"
#include "engine/import_report.h"

#include <QStringList>

#include <functional>

namespace cli {

/// What is done with an input, in its order.
struct InputHandlers
{
    std::function<void(const engine::Reception &)> telegram;
    /// Of each capture, before its telegrams.
    std::function<void(const engine::CaptureExtras &)> extras = [](const engine::CaptureExtras &) {};
    /// Everything that was there has been handed out: a good moment to show or store it. False: read no further.
    std::function<bool()> lumpEnd = [] { return true; };
    /// What each input was taken for, at its end; nothing is counted where nobody wants to know.
    std::function<void(const engine::ImportReport &)> report = {};
};

/// Reads FILE after FILE, standard input where none is named. What is no telegram and what cannot be opened is named on
/// standard error; the rest is read. Returns the exit code.
[[nodiscard]] int readInputFiles(const QStringList &files, bool utc, const InputHandlers &handlers);

} // namespace cli
