// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

namespace engine {

/// Keeps the newest lines of the program's log, for the diagnostics page and for reports of users. While it lives,
/// it listens to all messages of Qt and of this program, "wm.*" from info on, and passes warnings, or everything, on to
/// the handler before. One at a time; made and destroyed by the program.
class LogRing
{
public:
    static constexpr int kMaxLines = 2000;

    enum class Shown : std::uint8_t { Warnings, Everything }; ///< on the terminal

    explicit LogRing(Shown shown = Shown::Warnings);
    ~LogRing();
    LogRing(const LogRing &) = delete;
    LogRing &operator=(const LogRing &) = delete;

    /// Oldest first: "2026-11-22T10:15:30.123Z wm.capture warning: text". Without keys and telegrams, see
    /// withoutSecrets(). From any thread.
    [[nodiscard]] QStringList lines() const;
};

} // namespace engine
