// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/receiving/port_info.h"

#include <QDialog>
#include <QList>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

/// Names a port that is in no list, or a stick behind a converter with other ids: nothing is tried before OK.
class OtherPortDialog : public QDialog
{
    Q_OBJECT

public:
    /// `ports`: every serial port of the machine.
    explicit OtherPortDialog(const QList<engine::PortInfo> &ports, QWidget *parent = nullptr);

    /// What is behind it is asked then.
    void choosePort(const QString &port);

    [[nodiscard]] QString port() const;
    [[nodiscard]] sticks::StickType stick() const;

private:
    void updateOk();

    QComboBox *m_port;
    QComboBox *m_stick;
    QPushButton *m_ok;
};

} // namespace ui
