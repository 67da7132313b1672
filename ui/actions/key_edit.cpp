// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/key_edit.h"

#include <QKeyEvent>

namespace ui {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr
           || key == Qt::Key_Meta || key == Qt::Key_unknown;
}

bool belongsToTheDialog(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        return (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    default:
        return false;
    }
}

/// Shift does not count where it is only the way to a sign: whoever presses Shift and 1 means "!".
Qt::KeyboardModifiers meantModifiers(const QKeyEvent &event)
{
    const QString text = event.text();
    const bool isSign = !text.isEmpty() && text[0].isPrint() && !text[0].isLetterOrNumber() && !text[0].isSpace();
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    modifiers.setFlag(Qt::ShiftModifier, modifiers.testFlag(Qt::ShiftModifier) && !isSign);
    return modifiers;
}

} // namespace

KeyEdit::KeyEdit(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
}

void KeyEdit::setKeys(const QKeySequence &keys)
{
    setText(keys.toString(QKeySequence::NativeText));
}

bool KeyEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !belongsToTheDialog(*static_cast<QKeyEvent *>(event))) {
        event->accept(); // else the command that has these keys would run
        return true;
    }
    return QLineEdit::event(event);
}

void KeyEdit::keyPressEvent(QKeyEvent *event)
{
    if (belongsToTheDialog(*event))
        QLineEdit::keyPressEvent(event);
    else if (!isModifier(event->key()))
        Q_EMIT keysPressed(QKeySequence(QKeyCombination(meantModifiers(*event), Qt::Key(event->key()))));
}

} // namespace ui
