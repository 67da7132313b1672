// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_topic.h"

#include <QLatin1String>
#include <QWidget>

#include <algorithm>
#include <array>

namespace ui {

namespace {

struct WindowTopic
{
    QLatin1String window; ///< object name
    HelpTopic topic;
};

constexpr std::array kTopics{
    WindowTopic{QLatin1String("keyManager"), HelpTopic::Keys},
    WindowTopic{QLatin1String("enterKeyDialog"), HelpTopic::Keys},
    WindowTopic{QLatin1String("keyImportDialog"), HelpTopic::Keys},
    WindowTopic{QLatin1String("letterDialog"), HelpTopic::Keys},
    WindowTopic{QLatin1String("passphraseDialog"), HelpTopic::Keys},
    WindowTopic{QLatin1String("meterNoteDialog"), HelpTopic::Meters},
    WindowTopic{QLatin1String("commentDialog"), HelpTopic::Telegrams},
    WindowTopic{QLatin1String("pasteDialog"), HelpTopic::Files},
    WindowTopic{QLatin1String("importReport"), HelpTopic::Files},
    WindowTopic{QLatin1String("exportDialog"), HelpTopic::Files},
    WindowTopic{QLatin1String("handOverDialog"), HelpTopic::Sharing},
    WindowTopic{QLatin1String("bugReportDialog"), HelpTopic::Sharing},
    WindowTopic{QLatin1String("otherPortDialog"), HelpTopic::Receivers},
    WindowTopic{QLatin1String("settingsDialog"), HelpTopic::Settings},
    WindowTopic{QLatin1String("logWindow"), HelpTopic::Trouble},
    WindowTopic{QLatin1String("diagnosticsWindow"), HelpTopic::Trouble},
};

} // namespace

HelpTopic helpTopicOf(const QWidget &window)
{
    const auto it = std::find_if(kTopics.begin(), kTopics.end(),
                                 [&window](const WindowTopic &entry) { return window.objectName() == entry.window; });
    return it == kTopics.end() ? HelpTopic::FirstSurvey : it->topic;
}

} // namespace ui
