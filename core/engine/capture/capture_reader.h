// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/receiving/reception_sink.h"

#include <QString>

#include <memory>
#include <vector>

namespace engine {

/// Reads a capture file in lumps, also while another program writes it.
class CaptureReader
{
public:
    CaptureReader();
    ~CaptureReader();

    /// Empty string, or what is wrong: not there, no capture, newer than this program, damaged.
    [[nodiscard]] QString open(const QString &path);
    [[nodiscard]] quint64 telegramCount() const;
    /// The next telegrams in order of their numbers, at most `limit`; empty at the end.
    [[nodiscard]] std::vector<Reception> next(int limit);
    [[nodiscard]] std::vector<ReceiverEvent> events();

    /// True for a file that begins like a capture (SQLite with our application_id).
    [[nodiscard]] static bool isCapture(const QString &path);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace engine
