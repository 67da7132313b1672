// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/save_job.h"

#include "engine/capture/capture_copy.h"

#include <algorithm>
#include <utility>

namespace engine {

SaveJob::SaveJob(SessionContent content, const QString &path, std::function<void()> wake)
    : m_content(std::move(content)), m_wake(std::move(wake)), m_next(m_content.telegrams.first()),
      m_end(m_content.telegrams.end()), m_expected(m_content.recorded.isEmpty() ? m_content.telegrams.count() : m_end),
      m_report{.path = path, .error = {}, .missing = m_content.missing()}, m_thread([this] { run(); })
{
}

SaveJob::~SaveJob()
{
    cancel();
    m_thread.join();
}

void SaveJob::run()
{
    CaptureCopy copy(m_report.path, m_content.recorded);
    copy.addRecorded([this](std::size_t count) {
        m_written += count;
        return !m_cancelled;
    });
    bool isLast = false;
    while (!isLast && copy.problem().isEmpty() && !m_cancelled) {
        request();
        for (auto &lump : m_lumps.waitForAll()) {
            isLast = lump.empty();
            m_written += lump.size();
            copy.add(std::move(lump));
        }
    }
    if (isLast)
        copy.finish();
    m_report.error = copy.problem();
    m_report.cancelled = !isLast && m_report.error.isEmpty();
    m_ended = true;
    request(); // complete() may wait for one
}

void SaveJob::request()
{
    m_requests.release();
    m_wake();
}

void SaveJob::feed()
{
    while (m_requests.try_acquire())
        m_lumps.put(nextLump());
}

void SaveJob::complete()
{
    while (!m_ended) {
        m_requests.acquire();
        m_lumps.put(nextLump());
    }
}

std::vector<CaptureItem> SaveJob::nextLump()
{
    std::vector<CaptureItem> lump;
    while (lump.empty() && m_next < m_end) {
        const std::uint32_t limit = m_next + std::min(kLump, m_end - m_next);
        for (; m_next < limit; ++m_next) {
            if (m_content.recorded.isEmpty() || m_content.telegrams.row(m_next).imported)
                lump.emplace_back(m_content.telegrams.reception(m_next));
        }
    }
    if (m_next == m_end) {
        const auto extras = std::exchange(m_content.extras, {}).items();
        lump.insert(lump.end(), extras.begin(), extras.end());
    }
    return lump;
}

void SaveJob::cancel()
{
    m_cancelled = true;
    m_lumps.close();
}

int SaveJob::percent() const
{
    return m_expected == 0 ? 100 : int(std::min<quint64>(m_written * 100 / m_expected, 100));
}

} // namespace engine
