// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace engine {

/// How long recordings are kept. Nothing is ever deleted unless a person chose so.
struct Retention
{
    enum class Rule : std::uint8_t { KeepAll, Days, Newest };
    Rule rule = Rule::KeepAll;
    int limit = 0; ///< days since the last change, or files; from 1

    friend bool operator==(const Retention &, const Retention &) = default;
};

/// Recordings in the folder that the rule gives up, oldest first. Only files whose name is as the program gives it
/// ("2026-11-22 0800.meterscope"), so that what a person saved or renamed stays, and none that was not closed.
[[nodiscard]] QStringList expiredCaptures(const QString &folder, const Retention &retention, const QDateTime &now);

/// Deletes them; how many went.
int deleteExpiredCaptures(const QString &folder, const Retention &retention, const QDateTime &now);

} // namespace engine
