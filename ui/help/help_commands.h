// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/help_topic.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace ui {

class MessageBar;

/// Where the windows of the Help menu get what they show.
struct HelpSources
{
    std::function<HelpTopic()> topic; ///< of what one works with in the main window
    std::function<QString()> diagnostics;
    std::function<QStringList()> log;
};

/// The commands of the Help menu, and F1 in every other window of the program. One window for each, brought to the
/// front when asked for again.
class HelpCommands : public QObject
{
    Q_OBJECT

public:
    HelpCommands(HelpSources sources, MessageBar &messages, QWidget *window);

    void showManual(); ///< at the chapter for what one works with
    void showChapter(HelpTopic topic);
    void copyDiagnostics();
    void showLog();
    void showAbout();
    /// Opens the windows that `before` has open.
    void takeOver(const HelpCommands &before);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showManualFor(QWidget &dialog);
    void showDiagnostics();

    HelpSources m_sources;
    MessageBar &m_messages;
    QWidget *m_window;
};

} // namespace ui
