// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

enum class Letters : bool { Together, MayHaveGaps };

/// How well what somebody types fits a text: 0 = not at all. Every word typed must fit: best as the beginning of a
/// word, then as a part of one, then, if gaps are allowed, as letters that follow each other: "cpas" in "copy as".
[[nodiscard]] int wordMatch(const QString &typed, const QString &text, Letters letters);

} // namespace ui
