// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/state_look.h"
#include "wmbus/decoded_telegram.h"

#include <QFrame>

class QGridLayout;

namespace ui {

/// The explanation of a state beside its cell, with the next step as a button. Closes with Esc or a click elsewhere
/// and deletes itself then.
class StatePopup : public QFrame
{
    Q_OBJECT

public:
    StatePopup(const wmbus::DecodedTelegram &telegram, const StateLook &look, QWidget *parent);

    /// Below `cell` (global coordinates), above it where there is no room.
    void showBeside(const QRect &cell);

Q_SIGNALS:
    void enterKeyRequested();

private:
    [[nodiscard]] static QString explanation(const wmbus::DecodedTelegram &telegram);
    void addKeyButton(QGridLayout *layout);
};

} // namespace ui
