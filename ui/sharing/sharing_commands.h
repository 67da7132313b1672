// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sharing/anonymised_export.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <vector>

namespace engine {
class Session;
}

namespace ui {

class MessageBar;

/// Giving things away: telegrams that name nobody, and meters for other programs.
class SharingCommands : public QObject
{
    Q_OBJECT

public:
    SharingCommands(engine::Session &session, MessageBar &messages, QWidget *window);

    /// Shows what a report about one telegram would hold.
    void reportTelegram(std::uint32_t telegram);
    /// Asks for a file. All telegrams of the list.
    void exportAnonymised();
    /// Without a question; replaces an export that is still running.
    void start(std::vector<std::uint32_t> telegrams, engine::ResultFormat format, const QString &path);
    void handOver();
    void cancel(); ///< no file is left

Q_SIGNALS:
    void progressChanged(bool running, int percent);

private:
    void onSlice();
    void tellEnd();

    engine::Session &m_session;
    MessageBar &m_messages;
    QWidget *m_window;
    std::unique_ptr<engine::AnonymisedExport> m_export;
    QString m_path;
    QTimer m_slice;
};

} // namespace ui
