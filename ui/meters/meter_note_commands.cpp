// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meters/meter_note_commands.h"

#include "ui/messages/message_bar.h"
#include "ui/meters/meter_note_dialog.h"
#include "ui/models/meter_texts.h"
#include "ui/models/privacy_mask.h"
#include "ui/theme/icons.h"

#include <QMenu>

#include <algorithm>

namespace ui {

MeterNoteCommands::MeterNoteCommands(engine::Session &session, const PrivacyMask &privacy, QWidget *window)
    : QObject(window), m_session(session), m_privacy(privacy), m_window(window)
{
}

const engine::MeterNote &MeterNoteCommands::noteOf(std::uint32_t meter) const
{
    return m_session.notes().note(m_session.meters().meter(meter).address);
}

std::vector<engine::NotedMeter> MeterNoteCommands::changeNotes(const std::vector<std::uint32_t> &meters,
                                                               const std::function<void(engine::MeterNote &)> &change)
{
    std::vector<engine::NotedMeter> before;
    for (const std::uint32_t meter : meters) {
        if (m_session.meters().meter(meter).anonymous)
            continue;
        engine::MeterNote note = noteOf(meter);
        before.push_back({m_session.meters().meter(meter).address, note});
        change(note);
        m_session.setNote(m_session.meters().meter(meter).address, std::move(note));
    }
    return before;
}

void MeterNoteCommands::offerUndo(const QString &text, const std::vector<engine::NotedMeter> &before)
{
    Q_EMIT undoOffered({QStringLiteral("meter-notes"), text, [this, before] {
                            for (const auto &[address, note] : before)
                                m_session.setNote(address, note);
                        }});
}

void MeterNoteCommands::edit(std::uint32_t meter)
{
    const engine::Meter &which = m_session.meters().meter(meter);
    if (which.anonymous)
        return;
    const wmbus::Address address = which.address; // the registry may be cleared while the dialog is open
    const QString number = m_privacy.hides(which) ? PrivacyMask::cover() : meterNumberText(which);
    const engine::MeterNote before = noteOf(meter);
    MeterNoteDialog dialog(number, address, before, m_privacy, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const engine::MeterNote now = dialog.note();
    m_session.setNote(address, now);
    const bool lost = (now.name.empty() && !before.name.empty()) || (now.note.empty() && !before.note.empty());
    if (lost)
        offerUndo(tr("Name or note of %1 was removed.").arg(number), {{address, before}});
    else if (now.ignored && !before.ignored)
        offerUndo(tr("%n meter(s) are ignored now.", nullptr, 1), {{address, before}});
}

void MeterNoteCommands::setRelation(const std::vector<std::uint32_t> &meters, engine::MeterRelation relation)
{
    const auto before = changeNotes(meters, [relation](engine::MeterNote &note) { note.relation = relation; });
    if (before.size() > 1) // a single one is set back as easily
        offerUndo(tr("It is now said of %n meter(s) whose they are.", nullptr, int(before.size())), before);
}

void MeterNoteCommands::toggleMine(const std::vector<std::uint32_t> &meters)
{
    const bool allMine = std::all_of(meters.begin(), meters.end(), [this](std::uint32_t meter) {
        return noteOf(meter).relation == engine::MeterRelation::Mine;
    });
    setRelation(meters, allMine ? engine::MeterRelation::Unknown : engine::MeterRelation::Mine);
}

void MeterNoteCommands::setIgnored(const std::vector<std::uint32_t> &meters, bool ignored)
{
    const auto before = changeNotes(meters, [ignored](engine::MeterNote &note) { note.ignored = ignored; });
    if (ignored && !before.empty())
        offerUndo(tr("%n meter(s) are ignored now.", nullptr, int(before.size())), before);
}

void MeterNoteCommands::addActions(QMenu *menu, const std::vector<std::uint32_t> &meters)
{
    if (meters.empty())
        return;
    const auto haveAll = [this, &meters](auto &&test) {
        return std::all_of(meters.begin(), meters.end(), [&](std::uint32_t meter) { return test(noteOf(meter)); });
    };
    if (meters.size() == 1)
        menu->addAction(icon(QStringLiteral("note")), tr("Name and note…"), this,
                        [this, meter = meters.front()] { edit(meter); });
    QMenu *whose = menu->addMenu(tr("Whose meter"));
    for (const auto relation : {engine::MeterRelation::Mine, engine::MeterRelation::Authorised,
                                engine::MeterRelation::Foreign, engine::MeterRelation::Unknown}) {
        const QString text = relation == engine::MeterRelation::Unknown ? tr("Not said") : relationText(relation);
        QAction *action = whose->addAction(text, this, [this, meters, relation] { setRelation(meters, relation); });
        action->setCheckable(true);
        action->setChecked(haveAll([relation](const engine::MeterNote &note) { return note.relation == relation; }));
    }
    const bool ignored = haveAll([](const engine::MeterNote &note) { return note.ignored; });
    QAction *ignore = menu->addAction(tr("Ignore"), this, [this, meters, ignored] { setIgnored(meters, !ignored); });
    ignore->setCheckable(true);
    ignore->setChecked(ignored);
}

} // namespace ui
