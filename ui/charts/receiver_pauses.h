// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/receiving/receiver_status.h"
#include "engine/receiving/reception_sink.h"
#include "ui/charts/chart_data.h"

#include <optional>
#include <vector>

namespace ui {

/// When nobody listened between two times of listening: a silence then says nothing about a meter.
class ReceiverPauses
{
public:
    /// The receiver of the window, as its state changes.
    void statusChanged(engine::ReceiverState state, std::int64_t nowUs);
    /// Those seen so far, and those that the events of opened captures tell. Ascending where events are.
    [[nodiscard]] std::vector<TimeSpan> all(const std::vector<engine::ReceiverEvent> &imported) const;

private:
    std::vector<TimeSpan> m_seen;
    std::optional<std::int64_t> m_stoppedUs;
    bool m_receiving = false;
};

} // namespace ui
