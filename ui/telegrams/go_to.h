// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/telegram_store.h"

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <optional>

namespace ui {

/// The telegram that people mean by what they type: its number in the list, or the first one received at or after a
/// time: "1200", "14:30", "14:30:15", "2026-07-03 14:30", all in local time. A time without a day is one of the day of
/// `day`. Absent where it is neither, or no telegram is there.
[[nodiscard]] std::optional<std::uint32_t> telegramAt(const QString &place, const engine::TelegramStore &telegrams,
                                                      const QDate &day);

} // namespace ui
