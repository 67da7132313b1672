// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/left_captures.h"
#include "engine/capture/retention.h"

#include <QObject>

class QWidget;

namespace engine {
class Session;
}

namespace ui {

class MessageBar;

/// What the message bar says about captures: one that cannot be written now, and those that were not closed because
/// the program was killed. Also the question before what was not written is given up.
class CaptureMessages : public QObject
{
    Q_OBJECT

public:
    CaptureMessages(engine::Session &session, MessageBar &bar, QObject *parent = nullptr);

    /// Looks for captures in the folder that were not closed and offers them, newest first, one after the other.
    void offerLeftCaptures(const QString &folder);
    /// Deletes old captures as a person chose, and says so.
    void deleteOldCaptures(const QString &folder, const engine::Retention &retention);
    /// Asks, while telegrams are in memory only. False: the program is to go on.
    [[nodiscard]] bool mayClose(QWidget *window);

Q_SIGNALS:
    void openRequested(const QString &path);
    void saveRequested();

private:
    void tellWritingFailed(const QString &detail);
    void tellNextLeftCapture();
    void openLeftCapture(const QString &path);

    MessageBar &m_bar;
    bool m_failing = false; ///< the capture cannot be written now
    QList<engine::LeftCapture> m_left; ///< not offered yet
};

} // namespace ui
