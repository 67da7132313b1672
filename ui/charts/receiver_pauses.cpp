// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/receiver_pauses.h"

#include <set>
#include <utility>

namespace ui {

void ReceiverPauses::statusChanged(engine::ReceiverState state, std::int64_t nowUs)
{
    const bool receiving = state == engine::ReceiverState::Receiving;
    if (receiving && m_stoppedUs) {
        m_seen.push_back({*m_stoppedUs, nowUs});
        m_stoppedUs.reset();
    } else if (!receiving && m_receiving) {
        m_stoppedUs = nowUs;
    }
    m_receiving = receiving;
}

std::vector<TimeSpan> ReceiverPauses::all(const std::vector<engine::ReceiverEvent> &imported) const
{
    using Kind = engine::ReceiverEvent::Kind;
    std::vector<TimeSpan> pauses;
    std::set<QString> listening; // as long as one receiver listens, it is no pause
    bool paused = false; // then the last of the pauses has no end yet
    for (const engine::ReceiverEvent &event : imported) {
        if (event.kind == Kind::Configured || event.kind == Kind::Resumed) {
            listening.insert(event.port);
            if (std::exchange(paused, false))
                pauses.back().toUs = event.utcUs;
        } else if ((event.kind == Kind::Lost || event.kind == Kind::Closed) && listening.erase(event.port) > 0
                   && listening.empty()) {
            pauses.push_back({event.utcUs, event.utcUs});
            paused = true;
        }
    }
    std::erase_if(pauses, [](const TimeSpan &pause) { return pause.lengthUs() <= 0; });
    pauses.insert(pauses.end(), m_seen.begin(), m_seen.end());
    return pauses;
}

} // namespace ui
