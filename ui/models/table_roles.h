// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qnamespace.h>

namespace ui {

/// What the tables' models tell beyond Qt's own roles.
enum TableRole : int {
    CopyRole = Qt::UserRole + 1, ///< text in machine form: C locale, ISO 8601 in UTC, no unit signs
    SortRole, ///< number or text that the column sorts by; invalid = not known
    ArrivalRole, ///< number of the item in its store; rises with the time of arrival
    SignalLevelRole, ///< 0 to 5 bars, invalid = not known
    FilterTermRole, ///< term of the filter language that fits this cell; empty = none

    ColumnIdRole, ///< header: stable name of the column, for saved states and tests
    ColumnWidthRole, ///< header: usual width in characters
    ColumnShownRole, ///< header: shown until the user chooses otherwise
};

} // namespace ui
