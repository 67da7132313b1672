// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace engine {

/// A capture that was not closed: its program was killed, or the power failed. All but the last second is in it.
struct LeftCapture
{
    QString path;
    quint64 telegrams = 0;
};

/// Those in the folder, newest first; none that another program is writing now, none without telegrams. To be asked
/// while this program has no capture in work there.
[[nodiscard]] QList<LeftCapture> leftCaptures(const QString &folder);

/// Brings what its log holds into the file itself, so that one clean file is left. An id of capture_error, or empty.
[[nodiscard]] QString closeLeftCapture(const QString &path);

} // namespace engine
