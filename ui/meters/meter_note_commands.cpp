// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meters/meter_note_commands.h"

#include "ui/meters/meter_note_dialog.h"
#include "ui/models/meter_texts.h"
#include "ui/theme/icons.h"

#include <QMenu>

#include <algorithm>

namespace ui {

MeterNoteCommands::MeterNoteCommands(engine::Session &session, QWidget *window)
    : QObject(window), m_session(session), m_window(window)
{
}

const engine::MeterNote &MeterNoteCommands::noteOf(std::uint32_t meter) const
{
    return m_session.notes().note(m_session.meters().meter(meter).address);
}

void MeterNoteCommands::changeNotes(const std::vector<std::uint32_t> &meters,
                                    const std::function<void(engine::MeterNote &)> &change)
{
    for (const std::uint32_t meter : meters) {
        if (m_session.meters().meter(meter).anonymous)
            continue;
        engine::MeterNote note = noteOf(meter);
        change(note);
        m_session.setNote(m_session.meters().meter(meter).address, std::move(note));
    }
}

void MeterNoteCommands::edit(std::uint32_t meter)
{
    const engine::Meter &which = m_session.meters().meter(meter);
    if (which.anonymous)
        return;
    const wmbus::Address address = which.address; // the registry may be cleared while the dialog is open
    MeterNoteDialog dialog(meterNumberText(which), noteOf(meter), m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_session.setNote(address, dialog.note());
}

void MeterNoteCommands::setRelation(const std::vector<std::uint32_t> &meters, engine::MeterRelation relation)
{
    changeNotes(meters, [relation](engine::MeterNote &note) { note.relation = relation; });
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
    changeNotes(meters, [ignored](engine::MeterNote &note) { note.ignored = ignored; });
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
