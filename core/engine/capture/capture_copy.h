// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/capture_file.h"

#include <QString>

#include <functional>
#include <vector>

namespace engine {

/// Writes a new capture beside the wanted path first: a file that was there is replaced only by a complete one. After
/// a failure it does nothing more.
class CaptureCopy
{
public:
    /// `recorded`: the capture of the session's receivers, which must not be written over; may be empty.
    CaptureCopy(const QString &path, const QString &recorded);
    ~CaptureCopy(); ///< takes away what was not finished
    CaptureCopy(const CaptureCopy &) = delete;
    CaptureCopy &operator=(const CaptureCopy &) = delete;

    /// Every reception and event of the recorded capture. `written` hears of each lump and returns false to stop.
    void addRecorded(const std::function<bool(std::size_t)> &written);
    void add(std::vector<CaptureItem> items);
    /// Puts the complete file in its place.
    void finish();
    /// Empty, or an id of capture_error, or what SQLite said.
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    QString m_path;
    QString m_recorded;
    QString m_part; ///< the file in work; empty before and after
    CaptureFile m_file;
    QString m_problem;
};

} // namespace engine
