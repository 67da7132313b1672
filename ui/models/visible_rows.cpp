// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/visible_rows.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <utility>

namespace ui {

void VisibleRows::setOrder(Key key, bool descending)
{
    m_key = std::move(key);
    m_descending = descending;
}

void VisibleRows::rebuild(std::uint32_t first, std::uint32_t count, const Accepts &accepts)
{
    m_items = passing(first, count, accepts);
    if (!m_key)
        return;
    // Keys are taken once per item: sorting pairs is several times faster than asking for keys while comparing.
    std::vector<std::pair<std::int64_t, std::uint32_t>> keyed;
    keyed.reserve(m_items.size());
    for (const auto item : m_items)
        keyed.emplace_back(m_key(item), item);
    std::sort(keyed.begin(), keyed.end(), [descending = m_descending](const auto &a, const auto &b) {
        if (a.first != b.first)
            return descending ? a.first > b.first : a.first < b.first;
        return a.second < b.second;
    });
    std::transform(keyed.begin(), keyed.end(), m_items.begin(), [](const auto &pair) { return pair.second; });
}

std::vector<std::uint32_t> VisibleRows::passing(std::uint32_t first, std::uint32_t count, const Accepts &accepts)
{
    std::vector<std::uint32_t> items;
    for (std::uint32_t item = first; item < first + count; ++item) {
        if (!accepts || accepts(item))
            items.push_back(item);
    }
    return items;
}

void VisibleRows::append(const std::vector<std::uint32_t> &items)
{
    m_items.insert(m_items.end(), items.begin(), items.end());
}

bool VisibleRows::comesBefore(std::uint32_t a, std::uint32_t b) const
{
    const std::int64_t keyA = m_key(a);
    const std::int64_t keyB = m_key(b);
    if (keyA != keyB)
        return m_descending ? keyA > keyB : keyA < keyB;
    return a < b;
}

void VisibleRows::placeLast(int count)
{
    if (!m_key)
        return;
    const auto before = [this](std::uint32_t a, std::uint32_t b) { return comesBefore(a, b); };
    auto end = m_items.end() - count; // rows before it have not been moved
    std::vector<std::uint32_t> late(end, m_items.end());
    std::sort(late.begin(), late.end(), before);
    // From the back, so that every row moves once, by as much as the late rows before it need.
    auto out = m_items.end();
    for (auto it = late.rbegin(); it != late.rend(); ++it) {
        const auto place = std::upper_bound(m_items.begin(), end, *it, before);
        out = std::move_backward(place, end, out);
        *--out = *it;
        end = place;
    }
}

void VisibleRows::removeBefore(std::uint32_t item)
{
    if (m_key)
        std::erase_if(m_items, [item](std::uint32_t each) { return each < item; });
    else
        m_items.erase(m_items.begin(), m_items.begin() + rowAtOrAfter(item));
}

std::optional<int> VisibleRows::rowOf(std::uint32_t item) const
{
    const auto it = m_key ? std::find(m_items.begin(), m_items.end(), item)
                          : std::lower_bound(m_items.begin(), m_items.end(), item);
    if (it == m_items.end() || *it != item)
        return std::nullopt;
    return int(it - m_items.begin());
}

int VisibleRows::rowAtOrAfter(std::uint32_t item) const
{
    return int(std::lower_bound(m_items.begin(), m_items.end(), item) - m_items.begin());
}

std::vector<int> VisibleRows::rowsByItem(std::uint32_t first, std::uint32_t count) const
{
    std::vector<int> rows(count, -1);
    for (std::size_t row = 0; row < m_items.size(); ++row)
        rows[m_items[row] - first] = int(row);
    return rows;
}

std::int64_t sortableBits(double number)
{
    if (std::isnan(number))
        return std::numeric_limits<std::int64_t>::min();
    const auto bits = std::bit_cast<std::int64_t>(number + 0.0); // -0 and 0 are equal
    // Negative numbers have their sign bit set and grow downwards.
    return bits >= 0 ? bits : std::numeric_limits<std::int64_t>::min() ^ ~bits;
}

} // namespace ui
