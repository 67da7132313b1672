// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/privacy_mask.h"

#include "ui/models/cell_text.h"
#include "ui/models/meter_texts.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

bool mayBeSeen(const engine::MeterNote &note)
{
    return note.relation == engine::MeterRelation::Mine || note.relation == engine::MeterRelation::Authorised;
}

} // namespace

PrivacyMask::PrivacyMask(const engine::MeterNotes &notes, QObject *parent) : QObject(parent), m_notes(notes) { }

void PrivacyMask::setOn(bool on)
{
    if (std::exchange(m_on, on) != on)
        Q_EMIT changed();
}

bool PrivacyMask::hides(const engine::Meter &meter) const
{
    return meter.anonymous ? m_on : hides(meter.address);
}

bool PrivacyMask::hides(const wmbus::Address &meter) const
{
    return m_on && !mayBeSeen(m_notes.note(meter));
}

bool PrivacyMask::hides(const wmbus::AddressPattern &meters) const
{
    return m_on && std::ranges::none_of(m_notes.all(), [&meters](const auto &noted) {
               return mayBeSeen(noted.second) && meters.matches(noted.first);
           });
}

QString PrivacyMask::title(const engine::Meter &meter) const
{
    if (meter.anonymous)
        return tr("Damaged telegrams");
    return hides(meter) ? cover() : meterTitle(meter, m_notes);
}

QString PrivacyMask::cover()
{
    constexpr int kLength = 8; // as long as a number: columns keep their looks
    return QString(kLength, QChar(0x2022));
}

QString PrivacyMask::explanation()
{
    return tr("Hidden: this meter is not yours");
}

} // namespace ui
