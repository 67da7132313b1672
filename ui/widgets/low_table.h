// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/sorted_table.h"

namespace ui {

/// A table that asks for no more height than its minimum and takes what its neighbours leave. The policy "ignored"
/// would not do: it makes layouts forget the minimum where labels wrap (Qt 6.4).
class LowTable : public SortedTable
{
public:
    using SortedTable::SortedTable;

    [[nodiscard]] QSize sizeHint() const override { return {SortedTable::sizeHint().width(), minimumHeight()}; }
};

} // namespace ui
