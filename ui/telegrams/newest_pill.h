// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace ui {

class TailFollower;

/// The button over the lower right corner of the list that counts telegrams nobody has seen yet.
class NewestPill : public QPushButton
{
    Q_OBJECT

public:
    NewestPill(TailFollower *follower, QWidget *viewport);

    /// What else follows: the command.
    void setCommand(const QAction *command);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void place();

    TailFollower *m_follower;
    QString m_keys; ///< of the command, " (End)"
};

} // namespace ui
