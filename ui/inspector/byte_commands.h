// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/byte_look.h"

#include <QObject>

class QAction;

namespace ui {

class ActionCollection;
class Settings;

/// The entries of View › Bytes: what is shown beside the hex digits, and remembered.
class ByteCommands : public QObject
{
    Q_OBJECT

public:
    ByteCommands(const ActionCollection &actions, Settings &settings, QObject *parent);

    /// It was chosen beside the bytes.
    void takeOver(const ByteLook &look);

Q_SIGNALS:
    void lookChosen(const ui::ByteLook &look);

private:
    Settings &m_settings;
    QAction *m_marks;
    QAction *m_characters;
    QAction *m_changes;
};

} // namespace ui
