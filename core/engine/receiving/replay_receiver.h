// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/capture_reader.h"
#include "engine/receiving/receiver.h"
#include "textforms/line_reader.h"

#include <QFile>

namespace engine {

/// Plays a file again: a capture, or text or binary of any known form. In the original order with the original times,
/// as fast as it goes, in lumps with the event loop in between, so that it can be stopped.
class ReplayReceiver : public Receiver
{
    Q_OBJECT

public:
    ReplayReceiver(const ReceiverConfig &config, std::vector<ReceptionSink *> sinks, const QString &path);

    void start() override;
    void stop() override;

private:
    void begin(void (ReplayReceiver::*readLump)());
    void readCapture();
    void readText();
    void takeResults();
    void finish(Problem problem, const QString &detail);

    QString m_path;
    CaptureReader m_capture;
    QFile m_file;
    textforms::LineReader m_reader;
    bool m_running = false;
};

} // namespace engine
