// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/receiving/receiver_status.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/// What a receiver does and why it does not, in plain sentences with the next step.
class ReceiverWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::ReceiverWords)

public:
    [[nodiscard]] static QString state(const engine::ReceiverStatus &status); ///< "Receiving"
    /// What is wrong and what to do; empty where nothing is.
    [[nodiscard]] static QString problem(const engine::ReceiverStatus &status);
    /// The command that gives the right to open the port; empty where none helps.
    [[nodiscard]] static QString command(const engine::ReceiverStatus &status);
    [[nodiscard]] static QString stickName(sticks::StickType stick); ///< "iM871A"
    [[nodiscard]] static QString sourceName(sticks::StickType stick); ///< "iM871A", "Lines with hex digits"
    /// "#0012AB · firmware 1.6", as far as known.
    [[nodiscard]] static QString stickFacts(const sticks::StickInfo &stick);
    [[nodiscard]] static QString mode(const sticks::ModeSet &mode); ///< "C+T"
    [[nodiscard]] static QString modeHelp(const sticks::ModeSet &mode); ///< which meters are heard in it
    [[nodiscard]] static QString runningTime(qint64 seconds); ///< "00:42:10"
};

} // namespace ui
