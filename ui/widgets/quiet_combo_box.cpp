// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quiet_combo_box.h"

#include <QWheelEvent>

namespace ui {

QuietComboBox::QuietComboBox(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus); // the wheel gives no focus
}

void QuietComboBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace ui
