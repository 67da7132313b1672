// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/telegrams/time_commands.h"

#include "ui/actions/action_collection.h"
#include "ui/actions/commands.h"
#include "ui/settings/settings.h"

#include <QAction>
#include <QActionGroup>

#include <array>
#include <utility>

namespace ui {

TimeCommands::TimeCommands(const ActionCollection &actions, Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings)
{
    const std::array styles{std::pair(TimeStyle::Local, command::kTimesLocal),
                            std::pair(TimeStyle::Utc, command::kTimesUtc),
                            std::pair(TimeStyle::SinceStart, command::kTimesSinceStart),
                            std::pair(TimeStyle::SincePrevious, command::kTimesSincePrevious)};
    const TimeFormat present = settings.timeFormat();
    auto *group = new QActionGroup(this);
    for (const auto &[style, name] : styles) {
        QAction *action = group->addAction(actions.action(name));
        action->setChecked(style == present.style);
        connect(action, &QAction::triggered, this, [this, chosen = style] {
            choose({.style = chosen, .milliseconds = m_settings.timeFormat().milliseconds});
        });
    }
    QAction *milliseconds = actions.action(command::kTimesMilliseconds);
    milliseconds->setChecked(present.milliseconds);
    connect(milliseconds, &QAction::triggered, this,
            [this](bool on) { choose({.style = m_settings.timeFormat().style, .milliseconds = on}); });
}

void TimeCommands::choose(const TimeFormat &format)
{
    m_settings.setTimeFormat(format);
    Q_EMIT formatChosen(format);
}

} // namespace ui
