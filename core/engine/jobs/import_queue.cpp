// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/import_queue.h"

#include <utility>

namespace engine {

ImportQueue::ImportQueue(std::function<void(NewTelegrams)> deliver, std::function<void()> begun)
    : m_deliver(std::move(deliver)), m_begun(std::move(begun))
{
}

void ImportQueue::add(ImportSource source)
{
    m_waiting.push_back(std::move(source));
    startNext();
}

void ImportQueue::lumpTaken()
{
    if (m_job)
        m_job->lumpTaken();
}

void ImportQueue::startNext()
{
    if (m_job || m_waiting.empty())
        return;
    auto source = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_begun();
    m_job = std::make_unique<ImportJob>(std::move(source), m_deliver);
}

void ImportQueue::cancel()
{
    m_waiting.clear();
    if (m_job)
        m_job->cancel();
}

bool ImportQueue::clear()
{
    m_waiting.clear();
    return std::exchange(m_job, nullptr) != nullptr;
}

} // namespace engine
