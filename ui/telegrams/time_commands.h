// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/time_format.h"

#include <QObject>

namespace ui {

class ActionCollection;
class Settings;

/// The entries of View › Times: which way of telling the time is ticked, and remembered.
class TimeCommands : public QObject
{
    Q_OBJECT

public:
    TimeCommands(const ActionCollection &actions, Settings &settings, QObject *parent);

Q_SIGNALS:
    void formatChosen(const ui::TimeFormat &format);

private:
    void choose(const TimeFormat &format);

    Settings &m_settings;
};

} // namespace ui
