// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace ui {

/// The icon `resources/icons/NAME.svg`, drawn in the text colour of the widget that shows it: right in light, dark and
/// selected rows, sharp at every scale, and it follows a change of theme by itself.
[[nodiscard]] QIcon icon(const QString &name);

/// The same in a colour of its own, for states. Make it again after Palette::changed().
[[nodiscard]] QIcon icon(const QString &name, const QColor &color);

} // namespace ui
