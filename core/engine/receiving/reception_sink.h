// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reception.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace engine {

/// What happened to a receiver, for the capture file and the log: with times, so that a gap can be shown.
struct ReceiverEvent
{
    enum class Kind : std::uint8_t { Opened, Configured, Lost, Resumed, Closed, Problem };
    Kind kind = Kind::Opened;
    std::int64_t utcUs = 0;
    QString port;
    QString detail; ///< mode, problem id, length of the gap; English ids, no sentences
};

/// "opened", "configured", "lost", "resumed", "closed", "problem": as capture files and logs name them.
[[nodiscard]] std::string_view receiverEventName(ReceiverEvent::Kind kind);
[[nodiscard]] std::optional<ReceiverEvent::Kind> receiverEventFromName(std::string_view name);

/// Where receivers deliver. Called in the capture thread: implementations only put into a mailbox.
class ReceptionSink
{
public:
    virtual ~ReceptionSink() = default;
    virtual void receptionArrived(const Reception &reception) = 0;
    virtual void receiverEvent(const ReceiverEvent &event) = 0;
    /// A place of a text or file that should hold a telegram but does not: line or byte offset, and the reason's id.
    virtual void notUnderstood(const std::string & /*source*/, std::uint64_t /*place*/, std::string_view /*reason*/) { }
    /// False while much waits to be worked on: a replay pauses, a live receiver delivers all the same.
    [[nodiscard]] virtual bool hasRoom() const { return true; }
};

} // namespace engine
