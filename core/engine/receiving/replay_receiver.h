// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/importing/telegram_file.h"
#include "engine/receiving/receiver.h"

#include <QTimer>

namespace engine {

/// Plays a file again: a capture, or text or binary of any known form, gzip or not. In the original order with the
/// original times, as fast as the sinks take it, in lumps with the event loop in between, so that it can be stopped.
class ReplayReceiver : public Receiver
{
    Q_OBJECT

public:
    ReplayReceiver(const ReceiverConfig &config, std::vector<ReceptionSink *> sinks, const QString &path);

    void start() override;
    void stop() override;

private:
    void playLump();
    void deliverLump(const TelegramLump &lump);
    void finish(Problem problem, const QString &detail);

    QString m_path;
    TelegramFile m_file;
    QTimer m_next;
    bool m_running = false;
};

} // namespace engine
