// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exporting/session_export.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <vector>

namespace engine {
class Session;
}

namespace ui {

struct ExportSources;
class MessageBar;
class Settings;
class Survey;

/// Writes telegrams to files in any form, a slice at a time, with the window alive.
class ExportCommands : public QObject
{
    Q_OBJECT

public:
    ExportCommands(engine::Session &session, Settings &settings, MessageBar &messages, QWidget *window);

    /// From here on, what is hidden is left out. `survey` outlives this.
    void setPrivacy(const Survey &survey) { m_survey = &survey; }

    /// Asks what, how and where.
    void exportTelegrams(ExportSources sources);
    /// Offers the telegrams of some meters.
    void exportMeters(const std::vector<std::uint32_t> &meters);

    /// Without a question; replaces an export that is still running.
    void start(engine::ExportRequest request, const QString &path);
    [[nodiscard]] bool isRunning() const { return m_export != nullptr; }
    void cancel(); ///< no file is left, and the message bar says so

Q_SIGNALS:
    void progressChanged(bool running, int percent);

private:
    void leaveOutHidden(ExportSources &sources) const;
    void onSlice();
    [[nodiscard]] QString problemText() const;
    void end();

    engine::Session &m_session;
    Settings &m_settings;
    const Survey *m_survey = nullptr;
    MessageBar &m_messages;
    QWidget *m_window;
    std::unique_ptr<engine::SessionExport> m_export;
    QTimer m_slice;
};

} // namespace ui
