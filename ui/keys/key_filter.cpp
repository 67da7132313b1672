// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_filter.h"

#include "ui/keys/key_table_model.h"

#include <algorithm>

namespace ui {

void KeyFilter::setSearch(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void KeyFilter::setOnlyHeard(bool only)
{
    m_onlyHeard = only;
    invalidateFilter();
}

bool KeyFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_onlyHeard && !index.data(KeyTableModel::HeardRole).toBool())
        return false;
    const QString text = index.data(KeyTableModel::SearchRole).toString();
    return std::ranges::all_of(m_words,
                               [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace ui
