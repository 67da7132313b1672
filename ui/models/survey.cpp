// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/survey.h"

namespace ui {

Survey::Survey(engine::Session &session, const QString &expectedPath, QObject *parent)
    : QObject(parent), m_session(session), m_watch(session), m_expected(session, expectedPath),
      m_privacy(session.notes())
{
}

bool Survey::hidesMeter(std::uint32_t meter) const
{
    return meter < m_session.meters().count() ? m_privacy.hides(m_session.meters().meter(meter)) : m_privacy.isOn();
}

bool Survey::hidesTelegram(std::uint32_t telegram) const
{
    return m_session.telegrams().contains(telegram) && hidesMeter(m_session.telegrams().row(telegram).meter);
}

std::vector<std::uint32_t> Survey::shownMeters(std::vector<std::uint32_t> meters) const
{
    std::erase_if(meters, [this](std::uint32_t meter) { return hidesMeter(meter); });
    return meters;
}

std::vector<std::uint32_t> Survey::shownTelegrams(std::vector<std::uint32_t> telegrams) const
{
    std::erase_if(telegrams, [this](std::uint32_t telegram) { return hidesTelegram(telegram); });
    return telegrams;
}

} // namespace ui
