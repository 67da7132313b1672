// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace engine {

/// Puts "[key removed]" in place of everything that could be a meter key: 32 or 16 hex digits that stand alone, also
/// in pairs with blanks, colons or dashes between them. Telegrams are longer and stay.
[[nodiscard]] QString withoutKeys(const QString &text);

/// Keeps the newest lines of the program's log, for the diagnostics page and for reports of users. While it lives,
/// it listens to all messages of Qt and of this program, "wm.*" from info on, and passes warnings on to the handler
/// before. One at a time; made and destroyed by main().
class LogRing
{
public:
    static constexpr int kMaxLines = 2000;

    LogRing();
    ~LogRing();
    LogRing(const LogRing &) = delete;
    LogRing &operator=(const LogRing &) = delete;

    /// Oldest first: "2026-11-22T10:15:30.123Z wm.capture warning: text". Without keys. From any thread.
    [[nodiscard]] QStringList lines() const;
};

} // namespace engine
