// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sticks/stick_session.h"

#include <QMetaType>
#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>

namespace engine {

/// closed → opening → configuring → receiving → lost → reopening → configuring …
enum class ReceiverState : std::uint8_t { Closed, Opening, Configuring, Receiving, Lost, Reopening };

/// "closed", "opening" …: for logs.
[[nodiscard]] std::string_view receiverStateName(ReceiverState state);

/// Why a receiver does not receive. The UI makes the sentence and the next step.
enum class Problem : std::uint8_t {
    None,
    Missing, ///< no such device, file or command
    NotADevice, ///< a folder or an ordinary file
    Busy, ///< another program holds it
    Forbidden, ///< no right to open it
    Silent, ///< opened, but nothing answers
    WrongDevice, ///< something else answers
    ModeRefused, ///< the stick did not take the mode
    Vanished, ///< unplugged while receiving
    ConnectionRefused, ///< TCP: nobody listens
    ProgramFailed, ///< exec: ended with an error
    Unreadable, ///< file: cannot be read
    NotSupported, ///< no protocol for this receiver type yet
};

/// "none", "missing", "not-a-device" …: as capture files and logs name them.
[[nodiscard]] std::string_view problemName(Problem problem);

/// Why a stick's start-up dialogue failed, or why it was given up later.
[[nodiscard]] Problem problemOf(sticks::Failure failure);

/// One snapshot of a receiver, cheap to copy, sent on every change and at most once a second for the counters.
struct ReceiverStatus
{
    ReceiverState state = ReceiverState::Closed;
    Problem problem = Problem::None;
    QString port; ///< as the user named it
    QString detail; ///< facts for the sentence: owner and group of the device, name of the program that holds it
    std::optional<sticks::StickInfo> stick; ///< once it answered
    std::optional<sticks::ModeSet> mode; ///< once confirmed
    quint64 bytes = 0; ///< read from the device since open
    quint64 telegrams = 0;
    quint64 badFrames = 0;
    quint64 garbageBytes = 0;
    qint64 receivingSinceUtcMs = 0; ///< 0 = not receiving
    int reopenInMs = 0; ///< while Reopening: time to the next try
};

} // namespace engine

Q_DECLARE_METATYPE(engine::ReceiverStatus)
