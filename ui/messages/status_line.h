// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QStatusBar>
#include <QTimer>

#include <cstdint>
#include <deque>
#include <utility>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace engine {
class Session;
}

namespace ui {

class JobProgress;

/// The figures of the survey at the bottom of the window, and the progress of long jobs.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(engine::Session &session, QWidget *parent = nullptr);

    /// How many telegrams the filter lets through.
    void setShownTelegrams(int shown);
    /// How many messages there is no room for.
    void setWaitingMessages(int messages);
    void setExportProgress(bool running, int percent);
    void setKeyTrialProgress(bool running, int percent);

Q_SIGNALS:
    void stopExportRequested();
    void stopKeyTrialRequested();

private:
    void build();
    void onAppended(std::uint32_t first, std::uint32_t count);
    void onTrimming(std::uint32_t first);
    [[nodiscard]] std::uint32_t damagedIn(std::uint32_t first, std::uint32_t end) const;
    void onCleared();
    void updateRate();
    void updateCounts();
    void updateFile(const QString &path);
    void connectJobs();

    engine::Session &m_session;
    QLabel *m_rate;
    QLabel *m_telegrams;
    QLabel *m_meters;
    QLabel *m_damaged;
    QLabel *m_file;
    QLabel *m_messages;
    JobProgress *m_import;
    JobProgress *m_save;
    JobProgress *m_export;
    JobProgress *m_keyTrial;
    JobProgress *m_renewal;
    int m_shown = 0;
    std::uint32_t m_damagedCount = 0;
    std::deque<std::pair<qint64, std::uint32_t>> m_recent; ///< arrivals of the last minute: ms, count
    QElapsedTimer m_clock;
    QTimer m_second; ///< runs while receiving only
};

} // namespace ui
