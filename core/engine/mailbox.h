// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <utility>
#include <vector>

namespace engine {

/// Hands values from one thread to another in lumps: one wake-up, the whole batch.
template <typename T>
class Mailbox
{
public:
    /// True when the box was empty before: the caller wakes the receiver exactly once.
    [[nodiscard]] bool put(T value)
    {
        const std::scoped_lock lock(m_mutex);
        m_items.push_back(std::move(value));
        return m_items.size() == 1;
    }

    [[nodiscard]] std::vector<T> takeAll()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_items, {});
    }

    [[nodiscard]] std::size_t size() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_items.size();
    }

private:
    mutable std::mutex m_mutex;
    std::vector<T> m_items;
};

/// A mailbox whose receiver is a thread of its own that sleeps until something comes.
template <typename T>
class WaitingMailbox
{
public:
    void put(T value)
    {
        put(std::move(value), [](const T & /*last*/, const T & /*next*/) { return false; });
    }

    /// `join` may take over what is new into what came last, and is then true: many small items need no room of
    /// their own while they wait.
    template <typename Join>
    void put(T value, const Join &join)
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (m_items.empty() || !join(m_items.back(), value))
                m_items.push_back(std::move(value));
        }
        m_arrived.notify_one();
    }

    /// What came since the last call, at least one item; empty only once the box is closed. What was in the box
    /// when it closed is dropped.
    [[nodiscard]] std::vector<T> waitForAll()
    {
        std::unique_lock lock(m_mutex);
        m_arrived.wait(lock, [this] { return m_closed || !m_items.empty(); });
        return m_closed ? std::vector<T>() : std::exchange(m_items, {});
    }

    [[nodiscard]] bool isClosed() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_closed;
    }

    void close()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_closed = true;
        }
        m_arrived.notify_all();
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::vector<T> m_items;
    bool m_closed = false;
};

} // namespace engine
