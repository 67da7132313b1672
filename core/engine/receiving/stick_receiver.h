// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/receiving/stick_dialogue.h"
#include "engine/receiving/stream_receiver.h"

namespace engine {

/// A stick with a protocol of its own, on a serial port or behind a network.
class StickReceiver : public StreamReceiver
{
    Q_OBJECT

public:
    /// `stick`: what the session speaks.
    StickReceiver(const ReceiverConfig &config, std::vector<ReceptionSink *> sinks,
                  std::unique_ptr<Transport> transport, sticks::StickType stick,
                  std::unique_ptr<sticks::StickSession> session);

protected:
    void begin() override;
    void halt() override;
    [[nodiscard]] Moment lastRead() const override { return m_dialogue.lastRead(); }

private:
    void onEvent(sticks::Event &&event, const Moment &moment);
    void onInfo(sticks::StickInfo &&info);
    void onTelegram(sticks::TelegramHeard &&heard, const Moment &moment);
    /// What was heard before the stick said how it is set.
    void deliverWaiting(radio::LinkMode mode);
    void updateCounters();

    sticks::StickType m_stick;
    StickDialogue m_dialogue;
    std::vector<Reception> m_waiting;
};

} // namespace engine
