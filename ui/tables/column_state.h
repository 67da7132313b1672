// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QHeaderView;

namespace ui {

/// Which columns are shown, in which order and width, and what is sorted by: JSON that names columns by their id,
/// so that it survives new and moved columns.
[[nodiscard]] QByteArray columnState(const QHeaderView &header);

/// Unknown columns are passed over, columns that the state does not name stay as they are. False for anything that is
/// no such state, or one that would hide every column: nothing is changed then.
bool restoreColumnState(QHeaderView &header, const QByteArray &state);

} // namespace ui
