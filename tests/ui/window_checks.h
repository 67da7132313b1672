// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace support {

/// What a picky person finds wrong with a window that is shown; each returns one line per find.

/// Widgets that take the focus without a name for screen readers.
[[nodiscard]] QStringList withoutName(const QWidget &window);
/// Widgets that Tab, or Shift+Tab, never comes to. The window must be active.
[[nodiscard]] QStringList notReachedByTab(QWidget &window);
/// Letters after Alt that two things in one window or one menu share.
[[nodiscard]] QStringList sharedMnemonics(const QWidget &window);
/// Texts without the room they need.
[[nodiscard]] QStringList cutTexts(const QWidget &window);
/// Texts that never went through tr(), seen with PseudoTranslator.
[[nodiscard]] QStringList untranslatedTexts(const QWidget &window);

} // namespace support
