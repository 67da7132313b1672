// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/take_over_commands.h"

#include "engine/sharing/collectors.h"
#include "engine/sharing/text_file.h"
#include "ui/messages/message_bar.h"

#include <QFileDialog>

namespace ui {

TakeOverCommands::TakeOverCommands(engine::Session &session, MessageBar &messages, QWidget *window)
    : QObject(window), m_session(session), m_messages(messages), m_window(window)
{
}

void TakeOverCommands::chooseFiles()
{
    takeOver(QFileDialog::getOpenFileNames(m_window, tr("Meter files of wmbusmeters or settings of ioBroker")));
}

void TakeOverCommands::takeOver(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    Notes before;
    std::vector<wmbus::KeyEntry> keys;
    QStringList unread;
    for (const QString &path : paths) {
        const auto text = engine::readTextFile(path);
        const auto content = text ? engine::readCollectorFile(*text) : std::nullopt;
        if (content)
            apply(*content, before, keys);
        else
            unread.append(path);
    }
    tellEnd(before, keys, unread);
}

void TakeOverCommands::apply(const engine::CollectorContent &content, Notes &before, std::vector<wmbus::KeyEntry> &keys)
{
    for (const engine::CollectorEntry &entry : content.meters) {
        if (entry.key)
            keys.push_back({.pattern = entry.pattern, .key = *entry.key});
    }
    for (std::uint32_t i = 0; i < m_session.meters().count(); ++i) {
        const engine::Meter &meter = m_session.meters().meter(i);
        if (meter.anonymous)
            continue;
        engine::MeterNote note = m_session.notes().note(meter.address);
        for (const engine::CollectorEntry &entry : content.meters) {
            if (!entry.name.empty() && entry.pattern.matches(meter.address)) {
                note.name = entry.name;
                note.relation = engine::MeterRelation::Mine;
            }
        }
        for (const wmbus::AddressPattern &blocked : content.blocked)
            note.ignored = note.ignored || blocked.matches(meter.address);
        change(meter.address, std::move(note), before);
    }
}

void TakeOverCommands::change(const wmbus::Address &meter, engine::MeterNote note, Notes &before)
{
    const engine::MeterNote old = m_session.notes().note(meter);
    if (note == old)
        return;
    before.emplace_back(meter, old);
    m_session.setNote(meter, std::move(note));
}

void TakeOverCommands::tellEnd(const Notes &before, const std::vector<wmbus::KeyEntry> &keys, const QStringList &unread)
{
    QStringList sentences{
        tr("%n of the meters heard now have a name, or are left out of the list.", nullptr, int(before.size()))};
    if (!keys.empty())
        sentences.append(tr("%n key(s) were found.", nullptr, int(keys.size())));
    for (const QString &path : unread)
        sentences.append(
            tr("%1 names no meter: it is no meter file of wmbusmeters and no settings of ioBroker.").arg(path));
    QList<MessageAction> actions;
    if (!keys.empty())
        actions.append({tr("Add keys"), [this, keys] { Q_EMIT keysWanted(keys); }, false});
    if (!before.empty())
        actions.append({tr("Undo"), [this, before] {
                            for (const auto &[meter, note] : before)
                                m_session.setNote(meter, note);
                        }});
    m_messages.tell({QStringLiteral("taken-over"),
                     unread.isEmpty() ? Message::Severity::Good : Message::Severity::Warning,
                     sentences.join(QLatin1Char('\n')), actions});
}

} // namespace ui
