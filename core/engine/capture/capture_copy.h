// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/telegram_store.h"
#include "engine/receiving/reception_sink.h"

#include <QString>

#include <vector>

namespace engine {

/// What a capture file of a whole session is made of.
struct SessionContent
{
    const TelegramStore &telegrams;
    const std::vector<ReceiverEvent> &importedEvents;
    /// The capture of this session's receivers, with every reception and event; empty where it has none. It replaces
    /// what the store holds of them.
    QString recorded;
};

/// Writes a new capture with everything, beside the wanted path first: a file that was there is replaced only by a
/// complete one. Empty, or an id of capture_error, or what SQLite said.
[[nodiscard]] QString writeCapture(const SessionContent &content, const QString &path);

} // namespace engine
