// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/receiving/receiver_status.h"

#include <QString>
#include <QStringList>

namespace engine {

class Session;

/// What a report of a problem is about.
struct DiagnosticsFacts
{
    QString program; ///< "meterscope 0.1.0"
    ReceiverStatus receiver;
    quint64 telegrams = 0; ///< in the list
    quint64 meters = 0;
    QString capture; ///< path of the capture file, empty: none
    QStringList log; ///< LogRing::lines()
};

[[nodiscard]] DiagnosticsFacts diagnosticsFacts(const QString &program, const Session &session, const QStringList &log);

/// The text to paste into a report: versions, system, state of the receiver, the newest lines of the log. In English,
/// whatever language the window speaks: developers read it. Without keys, telegrams and the user's name in paths.
[[nodiscard]] QString diagnosticsText(const DiagnosticsFacts &facts);

} // namespace engine
