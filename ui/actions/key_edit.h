// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace ui {

/// A line that shows the keys of a command and takes the next ones pressed at once. Tab, Enter and Esc keep their
/// meaning in the dialog.
class KeyEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyEdit(QWidget *parent = nullptr);

    void setKeys(const QKeySequence &keys);

Q_SIGNALS:
    void keysPressed(const QKeySequence &keys);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ui
