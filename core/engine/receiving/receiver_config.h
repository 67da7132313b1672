// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/importing/reception_import.h"
#include "sticks/stick_type.h"

#include <QString>

#include <optional>

namespace engine {

/// What to receive from: a serial port by path, `tcp://host:port`, `exec:COMMAND` or `file:PATH`.
struct ReceiverConfig
{
    QString port;
    sticks::StickType stick = sticks::StickType::Auto;
    std::optional<sticks::ModeSet> mode; ///< absent: c,t where the stick can, else t
    InputZone inputZone = InputZone::Local; ///< of times without a zone in a replayed file
};

} // namespace engine
