// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/telegrams/newest_pill.h"

#include "ui/telegrams/tail_follower.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QEvent>

namespace ui {

NewestPill::NewestPill(TailFollower *follower, QWidget *viewport) : QPushButton(viewport), m_follower(follower)
{
    setObjectName(QStringLiteral("newestPill"));
    setIcon(ui::icon(QStringLiteral("newest")));
    setFocusPolicy(Qt::NoFocus); // the command does the same
    setCursor(Qt::ArrowCursor);
    setAutoDefault(false);
    viewport->installEventFilter(this);
    connect(this, &QPushButton::clicked, follower, &TailFollower::follow);
    connect(follower, &TailFollower::changed, this, &NewestPill::refresh);
    refresh();
}

void NewestPill::setCommand(const QAction *command)
{
    const auto takeKeys = [this, command] {
        const QString keys = command->shortcut().toString(QKeySequence::NativeText);
        m_keys = keys.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(keys);
        refresh();
    };
    connect(command, &QAction::changed, this, takeKeys);
    takeKeys();
}

void NewestPill::refresh()
{
    const int unseen = m_follower->unseen();
    setVisible(unseen > 0);
    if (unseen == 0)
        return;
    if (m_follower->inArrivalOrder()) {
        setText(tr("%n new", "telegrams", unseen));
        setToolTip(tr("Show the newest telegram and follow") + m_keys);
    } else {
        setText(tr("%n new (sorted)", "telegrams", unseen));
        setToolTip(tr("Go back to the order of arrival and follow") + m_keys);
    }
    place();
}

void NewestPill::place()
{
    adjustSize();
    const int margin = fontMetrics().height() / 2;
    move(parentWidget()->width() - width() - margin, parentWidget()->height() - height() - margin);
    raise();
}

bool NewestPill::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QPushButton::eventFilter(watched, event);
}

} // namespace ui
