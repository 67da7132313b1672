// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/survey_watch.h"

#include <algorithm>
#include <numeric>

namespace ui {

SurveyWatch::SurveyWatch(const engine::Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &engine::Session::metersChanged, this, &SurveyWatch::look);
    connect(&session, &engine::Session::metersAppended, this, [this](std::uint32_t first, std::uint32_t count) {
        std::vector<std::uint32_t> meters(count); // after the list was cleared they may have been there at the mark
        std::iota(meters.begin(), meters.end(), first);
        look(meters);
    });
    connect(&session, &engine::Session::cleared, this, [this] {
        m_changes.clear();
        Q_EMIT changesChanged();
    });
}

void SurveyWatch::setMark(bool set)
{
    if (set)
        m_mark.set(m_session.meters());
    else
        m_mark.clear();
    m_changes.clear();
    Q_EMIT marked();
    Q_EMIT changesChanged();
}

void SurveyWatch::look(const std::vector<std::uint32_t> &meters)
{
    bool moved = false;
    for (const std::uint32_t meter : meters)
        moved = take(meter) || moved;
    if (moved)
        Q_EMIT changesChanged();
}

/// True if this meter moved since it was looked at last.
bool SurveyWatch::take(std::uint32_t meter)
{
    const engine::Meter &which = m_session.meters().meter(meter);
    const double growth = m_mark.change(which).value_or(0);
    const auto known = std::ranges::find(m_changes, meter, &Change::meter);
    if ((known != m_changes.end() ? known->growth : 0) == growth)
        return false;
    if (known != m_changes.end())
        m_changes.erase(known);
    if (growth != 0)
        m_changes.insert(m_changes.begin(), {meter, growth, which.lastHeardUs});
    return true;
}

} // namespace ui
