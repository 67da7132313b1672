// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// A filter that the user gave a name.
struct SavedFilter
{
    QString name;
    QString text;

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

} // namespace ui
