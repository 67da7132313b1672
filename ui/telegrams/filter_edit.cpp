// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/telegrams/filter_edit.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>

namespace ui {

void FilterEdit::setWave(qsizetype position, qsizetype length, const QColor &color)
{
    // The formats of a composed text are the one way to format a part of a line edit; the text itself stays as it is.
    QList<QInputMethodEvent::Attribute> formats;
    if (length > 0) {
        QTextCharFormat wave;
        wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.setUnderlineColor(color);
        formats.append({QInputMethodEvent::TextFormat, int(position) - cursorPosition(), int(length), wave});
    }
    QInputMethodEvent event(QString(), formats);
    QCoreApplication::sendEvent(this, &event);
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT escapePressed();
        break;
    case Qt::Key_Up:
        Q_EMIT olderWanted();
        break;
    case Qt::Key_Down:
        Q_EMIT newerWanted();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace ui
