// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/receiving/receiver_status.h"
#include "ui/help/help_topic.h"

#include <QObject>

namespace ui {

class CaptureControl;
class MessageBar;

/// Puts what is wrong with the receiver into the message bar, with the next step, and takes it away when it is over.
class ReceiverMessages : public QObject
{
    Q_OBJECT

public:
    ReceiverMessages(CaptureControl &control, MessageBar &bar, QObject *parent = nullptr);

Q_SIGNALS:
    void manualRequested(ui::HelpTopic topic);
    void otherKindRequested(const QString &port); ///< something else may be behind it

private:
    void onStatusChanged();
    void tellProblem(const engine::ReceiverStatus &status);

    CaptureControl &m_control;
    MessageBar &m_bar;
    engine::Problem m_told = engine::Problem::None;
    QString m_toldPort;
    bool m_toldLost = false; ///< it worked before, and is waited for
};

} // namespace ui
