// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QMimeData;
QT_END_NAMESPACE

namespace ui {

/// What somebody drops on a window.
struct Dropped
{
    QStringList paths; ///< files on this machine
    QString text; ///< empty where files came

    [[nodiscard]] static bool isPossible(const QMimeData &data);
    [[nodiscard]] static Dropped from(const QMimeData &data);
};

} // namespace ui
