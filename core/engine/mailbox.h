// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

private:
    std::mutex m_mutex;
    std::vector<T> m_items;
};

} // namespace engine
