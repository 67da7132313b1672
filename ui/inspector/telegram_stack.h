// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/telegram_store.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace ui {

/// One telegram of a stack.
struct StackedTelegram
{
    std::uint32_t telegram = engine::kNoTelegram;
    std::int64_t utcUs = engine::kNoTime;
    radio::Bytes bytes; ///< decrypted where they can be

    friend bool operator==(const StackedTelegram &, const StackedTelegram &) = default;
};

/// Telegrams of one meter, one below the other, the oldest on top: which bytes stay, which change.
class TelegramStack
{
public:
    TelegramStack() = default;
    explicit TelegramStack(std::vector<StackedTelegram> rows);

    [[nodiscard]] int rowCount() const { return int(m_rows.size()); }
    [[nodiscard]] int columnCount() const { return int(m_distinct.size()); } ///< bytes of the longest
    [[nodiscard]] const StackedTelegram &row(int row) const { return m_rows[std::size_t(row)]; }
    [[nodiscard]] const std::vector<StackedTelegram> &rows() const { return m_rows; }
    /// Empty behind the end of a shorter telegram.
    [[nodiscard]] std::optional<std::uint8_t> byteAt(int row, int column) const;
    /// How many different bytes stand in the column.
    [[nodiscard]] int distinctValues(int column) const { return m_distinct[std::size_t(column)]; }
    /// True where every telegram has the same byte.
    [[nodiscard]] bool isConstant(int column) const;
    /// True for a byte that differs from the one above.
    [[nodiscard]] bool isChanged(int row, int column) const;

private:
    std::vector<StackedTelegram> m_rows;
    std::vector<int> m_distinct; ///< by column
    std::vector<int> m_present; ///< telegrams that are long enough, by column
};

/// Which telegrams to stack.
struct StackChoice
{
    int count = 20;
    bool sameKind = true; ///< only those of the length and CI field of the one that is shown
};

/// The newest telegrams of the meter that sent `shown`, oldest first; those up to `shown` where that is an older one.
/// `newest`: of that meter.
[[nodiscard]] std::vector<std::uint32_t> stackedTelegrams(const engine::TelegramStore &store, std::uint32_t shown,
                                                          std::uint32_t newest, StackChoice choice);

} // namespace ui
