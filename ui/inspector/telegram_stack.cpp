// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/telegram_stack.h"

#include <algorithm>
#include <bitset>
#include <utility>

namespace ui {

namespace {

/// A kind that the meter sends once a day must not make the window look through a whole year.
constexpr int kFarthestBack = 5'000;

std::vector<std::uint32_t> backFrom(const engine::TelegramStore &store, std::uint32_t from,
                                    const engine::TelegramRow &shown, StackChoice choice)
{
    std::vector<std::uint32_t> found;
    int steps = 0;
    for (std::uint32_t telegram = from;
         store.contains(telegram) && int(found.size()) < choice.count && steps < kFarthestBack;
         telegram = store.row(telegram).previous, ++steps) {
        const engine::TelegramRow &row = store.row(telegram);
        if (!choice.sameKind || (row.length == shown.length && row.ci == shown.ci))
            found.push_back(telegram);
    }
    std::ranges::reverse(found);
    return found;
}

} // namespace

TelegramStack::TelegramStack(std::vector<StackedTelegram> rows) : m_rows(std::move(rows))
{
    std::size_t columns = 0;
    for (const StackedTelegram &row : m_rows)
        columns = std::max(columns, row.bytes.size());
    std::vector<std::bitset<256>> seen(columns);
    m_present.assign(columns, 0);
    for (const StackedTelegram &row : m_rows) {
        for (std::size_t column = 0; column < row.bytes.size(); ++column) {
            seen[column].set(row.bytes[column]);
            ++m_present[column];
        }
    }
    m_distinct.reserve(columns);
    for (const std::bitset<256> &values : seen)
        m_distinct.push_back(int(values.count()));
}

std::optional<std::uint8_t> TelegramStack::byteAt(int row, int column) const
{
    const radio::Bytes &bytes = m_rows[std::size_t(row)].bytes;
    return std::size_t(column) < bytes.size() ? std::optional(bytes[std::size_t(column)]) : std::nullopt;
}

bool TelegramStack::isConstant(int column) const
{
    return distinctValues(column) == 1 && m_present[std::size_t(column)] == rowCount();
}

bool TelegramStack::isChanged(int row, int column) const
{
    return row > 0 && byteAt(row, column).has_value() && byteAt(row, column) != byteAt(row - 1, column);
}

std::vector<std::uint32_t> stackedTelegrams(const engine::TelegramStore &store, std::uint32_t shown,
                                            std::uint32_t newest, StackChoice choice)
{
    std::vector<std::uint32_t> found = backFrom(store, newest, store.row(shown), choice);
    if (std::ranges::find(found, shown) == found.end())
        found = backFrom(store, shown, store.row(shown), choice);
    return found;
}

} // namespace ui
