// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/byte_commands.h"

#include "ui/actions/action_collection.h"
#include "ui/actions/commands.h"
#include "ui/settings/settings.h"

#include <QAction>

namespace ui {

ByteCommands::ByteCommands(const ActionCollection &actions, Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_marks(actions.action(command::kShowMarks)),
      m_characters(actions.action(command::kShowCharacters)), m_changes(actions.action(command::kShowChanges))
{
    takeOver(settings.byteLook());
    for (const QAction *action : {m_marks, m_characters, m_changes}) {
        connect(action, &QAction::triggered, this, [this] {
            const ByteLook look{.marks = m_marks->isChecked(),
                                .characters = m_characters->isChecked(),
                                .changes = m_changes->isChecked()};
            m_settings.setByteLook(look);
            Q_EMIT lookChosen(look);
        });
    }
}

void ByteCommands::takeOver(const ByteLook &look)
{
    m_marks->setChecked(look.marks);
    m_characters->setChecked(look.characters);
    m_changes->setChecked(look.changes);
    m_settings.setByteLook(look);
}

} // namespace ui
