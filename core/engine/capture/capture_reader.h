// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/capture_items.h"

#include <QString>

#include <memory>
#include <vector>

namespace engine {

/// Reads a capture file in lumps, also while another program writes it, and what is left of a damaged one.
class CaptureReader
{
public:
    CaptureReader();
    ~CaptureReader();
    CaptureReader(CaptureReader &&) noexcept;
    CaptureReader &operator=(CaptureReader &&) noexcept;

    /// Empty string, or an id of capture_error (capture_database.h).
    [[nodiscard]] QString open(const QString &path);
    [[nodiscard]] quint64 telegramCount() const;
    /// The next telegrams in order of their numbers, at most `limit`; empty at the end. Later calls deliver what
    /// another program has added since.
    [[nodiscard]] std::vector<Reception> next(int limit);
    [[nodiscard]] CaptureExtras extras();
    /// Parts of the file could not be read and were passed over.
    [[nodiscard]] bool foundDamage() const;

    /// True for a file that begins like a capture (SQLite with our application_id).
    [[nodiscard]] static bool isCapture(const QString &path);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace engine
