// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace ui {

/// Which items of a store a table shows, and in which order: an index of item numbers in place of a proxy model.
/// Filter and order look at raw items; equal keys keep the order of arrival in both directions.
class VisibleRows
{
public:
    using Accepts = std::function<bool(std::uint32_t item)>;
    using Key = std::function<std::int64_t(std::uint32_t item)>;

    [[nodiscard]] int size() const { return int(m_items.size()); }
    [[nodiscard]] std::uint32_t operator[](int row) const { return m_items[std::size_t(row)]; }
    [[nodiscard]] bool isArrivalOrder() const { return !m_key; }

    void setOrder(Key key, bool descending); ///< an empty key is the order of arrival; takes effect with rebuild()
    void rebuild(std::uint32_t first, std::uint32_t count, const Accepts &accepts);
    void clear() { m_items.clear(); }

    /// The items in [first, first + count) that pass.
    [[nodiscard]] static std::vector<std::uint32_t> passing(std::uint32_t first, std::uint32_t count,
                                                            const Accepts &accepts);
    void append(const std::vector<std::uint32_t> &items);
    /// Moves the last `count` rows to where the order wants them; the rows before are in order already.
    void placeLast(int count);
    void removeBefore(std::uint32_t item); ///< all items with lower numbers, wherever they stand

    [[nodiscard]] std::optional<int> rowOf(std::uint32_t item) const;
    /// In order of arrival: the first row with this item or a later one; size() where there is none.
    [[nodiscard]] int rowAtOrAfter(std::uint32_t item) const;
    /// Row of every item in [first, first + count), -1 for what is not shown. None that is shown lies outside.
    [[nodiscard]] std::vector<int> rowsByItem(std::uint32_t first, std::uint32_t count) const;

private:
    [[nodiscard]] bool comesBefore(std::uint32_t a, std::uint32_t b) const;

    std::vector<std::uint32_t> m_items;
    Key m_key;
    bool m_descending = false;
};

/// A whole number that sorts as the floating point number does; not-a-number comes first.
[[nodiscard]] std::int64_t sortableBits(double number);

} // namespace ui
