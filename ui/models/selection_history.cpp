// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/selection_history.h"

namespace ui {

void SelectionHistory::visit(const SelectedPlace &place)
{
    if (place == SelectedPlace() || (!m_places.empty() && place == m_places[m_present]))
        return;
    if (!m_places.empty())
        m_places.resize(m_present + 1);
    if (m_places.size() == kMostPlaces)
        m_places.erase(m_places.begin());
    m_places.push_back(place);
    m_present = m_places.size() - 1;
}

SelectedPlace SelectionHistory::goBack()
{
    if (canGoBack())
        --m_present;
    return present();
}

SelectedPlace SelectionHistory::goForward()
{
    if (canGoForward())
        ++m_present;
    return present();
}

SelectedPlace SelectionHistory::present() const
{
    return m_places.empty() ? SelectedPlace() : m_places[m_present];
}

void SelectionHistory::forgetTelegramsBefore(std::uint32_t first)
{
    for (auto &place : m_places) {
        if (place.telegram.value_or(first) < first)
            place.telegram.reset();
    }
}

void SelectionHistory::clear()
{
    m_places.clear();
    m_present = 0;
}

} // namespace ui
