// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/next_steps.h"
#include "ui/models/state_look.h"
#include "wmbus/decoded_telegram.h"

#include <QFrame>

#include <vector>

namespace ui {

/// The explanation of a state beside its cell, with the next steps as buttons. Closes with Esc or a click elsewhere
/// and deletes itself then.
class StatePopup : public QFrame
{
    Q_OBJECT

public:
    StatePopup(const wmbus::DecodedTelegram &telegram, const StateLook &look, QWidget *parent);

    /// Below `cell` (global coordinates), above it where there is no room.
    void showBeside(const QRect &cell);

Q_SIGNALS:
    void stepRequested(ui::NextStep step);

private:
    [[nodiscard]] static QString explanation(const wmbus::DecodedTelegram &telegram);
    [[nodiscard]] QWidget *buttons(const std::vector<NextStep> &steps);
};

} // namespace ui
