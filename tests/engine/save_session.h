// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session.h"

#include <QSignalSpy>

namespace support {

/// Saves and waits for the end. What went wrong, if anything.
inline QString saveAs(engine::Session &session, const QString &path)
{
    QSignalSpy finished(&session, &engine::Session::saveFinished);
    session.saveCaptureAs(path);
    if (!finished.wait(20'000))
        return QStringLiteral("no end");
    const auto report = finished.front().front().value<engine::SaveReport>();
    return report.cancelled ? QStringLiteral("cancelled") : report.error;
}

} // namespace support
