// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_window.h"

#include <algorithm>
#include <cmath>

namespace ui {

std::int64_t TimeWindow::length() const
{
    const std::int64_t all = std::max(m_data.lengthUs(), kShortestUs);
    return m_lengthUs.value_or(all);
}

/// Keeps inside of the data; what is longer than they are ends with the newest point.
void TimeWindow::place(std::int64_t fromUs)
{
    if (m_data.lengthUs() < kShortestUs && showsAll())
        fromUs = m_data.fromUs - (kShortestUs - m_data.lengthUs()) / 2;
    else
        fromUs = std::max(std::min(fromUs, m_data.toUs - length()), std::min(m_data.fromUs, m_data.toUs - length()));
    m_span = {fromUs, fromUs + length()};
}

void TimeWindow::setData(TimeSpan data)
{
    m_data = data;
    place(m_following ? m_data.toUs - length() : m_span.fromUs);
}

void TimeWindow::follow(bool following)
{
    m_following = following;
    if (following)
        place(m_data.toUs - length());
}

void TimeWindow::showAll()
{
    m_lengthUs.reset();
    follow(true);
}

void TimeWindow::showLatest(std::int64_t lengthUs)
{
    m_lengthUs = std::max(lengthUs, kShortestUs);
    follow(true);
}

void TimeWindow::zoom(double factor, std::int64_t aroundUs)
{
    const auto wanted = std::int64_t(std::llround(double(length()) * factor));
    if (wanted >= m_data.lengthUs()) {
        showAll();
        return;
    }
    const double share = double(aroundUs - m_span.fromUs) / double(length());
    m_lengthUs = std::max(wanted, kShortestUs);
    moveTo(aroundUs - std::llround(share * double(length())));
}

void TimeWindow::moveBy(std::int64_t us)
{
    moveTo(m_span.fromUs + us);
}

void TimeWindow::moveTo(std::int64_t fromUs)
{
    place(fromUs);
    m_following = m_span.toUs >= m_data.toUs;
}

void TimeWindow::makeVisible(std::int64_t timeUs)
{
    if (!m_span.contains(timeUs))
        moveTo(timeUs - length() / 2);
}

} // namespace ui
