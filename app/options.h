// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace app {

/// What the command line of the desktop program says.
struct Options
{
    QStringList files;
    std::optional<ui::ThemeChoice> theme; ///< for this run only, like the language
    QString language; ///< "de", "en", empty: as set
    bool resetLayout = false;
    bool help = false;
    bool version = false;
    QString error; ///< wrong usage, one sentence
    QString helpText;
};

/// Needs an application object of any kind.
[[nodiscard]] Options parseOptions(const QStringList &arguments);

} // namespace app
