// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/receiving/reception_sink.h"

#include <algorithm>
#include <atomic>
#include <limits>
#include <mutex>
#include <vector>

/// Keeps what receivers deliver.
class RecordingSink : public engine::ReceptionSink
{
public:
    void receptionArrived(const engine::Reception &reception) override
    {
        const std::scoped_lock lock(m_mutex);
        m_receptions.push_back(reception);
    }
    void receiverEvent(const engine::ReceiverEvent &event) override
    {
        const std::scoped_lock lock(m_mutex);
        m_events.push_back(event);
    }
    void notUnderstood(const std::string & /*source*/, std::uint64_t place, std::string_view /*reason*/) override
    {
        const std::scoped_lock lock(m_mutex);
        m_notUnderstood.push_back(place);
    }

    [[nodiscard]] bool hasRoom() const override { return count() < m_room; }

    /// How many receptions it takes before it says that it has no room.
    void setRoom(std::size_t receptions) { m_room = receptions; }
    [[nodiscard]] std::vector<engine::Reception> receptions() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_receptions;
    }
    [[nodiscard]] std::size_t count() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_receptions.size();
    }
    [[nodiscard]] std::vector<engine::ReceiverEvent> events(engine::ReceiverEvent::Kind kind) const
    {
        const std::scoped_lock lock(m_mutex);
        std::vector<engine::ReceiverEvent> events;
        std::ranges::copy_if(m_events, std::back_inserter(events),
                             [kind](const engine::ReceiverEvent &event) { return event.kind == kind; });
        return events;
    }
    [[nodiscard]] std::vector<std::uint64_t> placesNotUnderstood() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_notUnderstood;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<engine::Reception> m_receptions;
    std::vector<engine::ReceiverEvent> m_events;
    std::vector<std::uint64_t> m_notUnderstood;
    std::atomic<std::size_t> m_room = std::numeric_limits<std::size_t>::max();
};
