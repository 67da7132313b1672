// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QWheelEvent>
#include <QWidget>

namespace support {

/// Turns the wheel over this place of the widget; `angle` in eighths of a degree, a notch is 120.
inline void turnWheel(QWidget *widget, QPoint place, QPoint angle, Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent event(place, widget->mapToGlobal(place), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace support
