// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/meter_registry.h"
#include "engine/survey/meter_notes.h"
#include "wmbus/security/key_ring.h"

#include <QObject>
#include <QString>

namespace ui {

/// What the screen hides while others look on: numbers, names and readings of every meter that is neither mine nor
/// authorised. One answer for all views; what is received, kept and decoded stays the same.
class PrivacyMask : public QObject
{
    Q_OBJECT

public:
    explicit PrivacyMask(const engine::MeterNotes &notes, QObject *parent = nullptr);

    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }
    /// Also damaged telegrams: their bytes may be anybody's.
    [[nodiscard]] bool hides(const engine::Meter &meter) const;
    [[nodiscard]] bool hides(const wmbus::Address &meter) const;
    /// Unless it is good for one of those that may be seen.
    [[nodiscard]] bool hides(const wmbus::AddressPattern &meters) const;
    /// Its name, else maker and number; the cover where it is hidden.
    [[nodiscard]] QString title(const engine::Meter &meter) const;

    [[nodiscard]] static QString cover(); ///< stands for a number, name or value
    [[nodiscard]] static QString explanation(); ///< "Hidden: this meter is not yours"

Q_SIGNALS:
    void changed();

private:
    const engine::MeterNotes &m_notes;
    bool m_on = false;
};

} // namespace ui
