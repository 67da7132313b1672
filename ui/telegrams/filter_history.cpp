// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/telegrams/filter_history.h"

namespace ui {

FilterHistory::FilterHistory(const QStringList &newestFirst) : m_texts(newestFirst.mid(0, kMost)) { }

bool FilterHistory::add(const QString &text)
{
    stopWalking();
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || (!m_texts.isEmpty() && m_texts.constFirst() == trimmed))
        return false;
    m_texts.removeAll(trimmed);
    m_texts.prepend(trimmed);
    m_texts = m_texts.mid(0, kMost);
    return true;
}

QString FilterHistory::older(const QString &present)
{
    if (m_at < 0)
        m_draft = present;
    qsizetype next = m_at + 1;
    while (next < m_texts.size() && m_texts[next] == present) // it stands there already
        ++next;
    if (next >= m_texts.size())
        return present;
    m_at = next;
    return m_texts[m_at];
}

QString FilterHistory::newer(const QString &present)
{
    if (m_at < 0)
        return present;
    --m_at;
    return m_at < 0 ? m_draft : m_texts[m_at];
}

void FilterHistory::stopWalking()
{
    m_at = -1;
}

} // namespace ui
