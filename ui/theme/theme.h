// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

namespace ui {

/// Gives the application the colours of the theme; System gives back those of the desktop.
void applyTheme(ThemeChoice theme);

} // namespace ui
