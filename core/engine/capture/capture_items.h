// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/receiving/reception_sink.h"
#include "engine/reception.h"
#include "engine/survey/meter_notes.h"
#include "wmbus/layouts/compact_layouts.h"

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace engine {

/// A telegram that was written before and is marked now. It is found by what it holds: a capture does not tell the
/// numbers it gives.
struct MarkedTelegram
{
    std::optional<std::int64_t> utcUs;
    radio::Bytes bytes;
    TelegramMark mark;
};

/// What is written to a capture, in the order it happened.
using CaptureItem = std::variant<Reception, ReceiverEvent, NotedMeter, MarkedTelegram, wmbus::CompactLayout>;

/// What a capture holds besides its telegrams.
struct CaptureExtras
{
    std::vector<ReceiverEvent> events;
    std::vector<NotedMeter> meters;
    std::vector<wmbus::CompactLayout> layouts; ///< of compact frames, heard in full ones

    [[nodiscard]] std::vector<CaptureItem> items() const
    {
        std::vector<CaptureItem> all(events.begin(), events.end());
        all.insert(all.end(), meters.begin(), meters.end());
        all.insert(all.end(), layouts.begin(), layouts.end());
        return all;
    }
};

} // namespace engine
