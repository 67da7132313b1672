// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/jobs/import_job.h"

#include <deque>
#include <functional>
#include <memory>

namespace engine {

/// Sources that are read one after the other, each by an ImportJob. Thread of the owner.
class ImportQueue
{
public:
    /// `deliver` as for ImportJob; `begun` is called before a source is read.
    ImportQueue(std::function<void(NewTelegrams)> deliver, std::function<void()> begun);

    void add(ImportSource source);
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    [[nodiscard]] int percent() const { return m_job ? m_job->percent() : 0; }
    /// A lump of the source in work has arrived: there is room for another.
    void lumpTaken();
    /// The last lump of the source in work has arrived: lets go of it.
    void end() { m_job.reset(); }
    /// Begins with the next source, if there is one and none is in work.
    void startNext();
    /// What was read stays; what waits is not read.
    void cancel();
    /// After this nothing more is delivered. True if something was being read.
    bool clear();

private:
    std::function<void(NewTelegrams)> m_deliver;
    std::function<void()> m_begun;
    std::deque<ImportSource> m_waiting;
    std::unique_ptr<ImportJob> m_job;
};

} // namespace engine
