// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_legend.h"
#include "ui/charts/chart_stack.h"

#include <QString>

namespace ui {

/// The chart as it stands on the screen, with its lines named above it. False where the file cannot be written.
[[nodiscard]] bool savePng(const QString &path, const ChartStack &stack, const std::vector<LegendEntry> &legend,
                           const Palette &palette);
[[nodiscard]] bool saveSvg(const QString &path, const ChartStack &stack, const std::vector<LegendEntry> &legend,
                           const Palette &palette);

} // namespace ui
