// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/message_bar.h"

#include "ui/messages/message_row.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

/// More would push the tables out of the window; the oldest waits.
constexpr qsizetype kMaxRows = 3;

} // namespace

MessageBar::MessageBar(const Palette &palette, QWidget *parent)
    : QWidget(parent), m_palette(palette), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void MessageBar::tell(const Message &message)
{
    if (MessageRow *old = row(message.id))
        take(old);
    m_waiting.removeIf([&message](const Message &each) { return each.id == message.id; });
    makeRoom();
    add(message, 0);
    Q_EMIT waitingChanged(int(m_waiting.size()));
}

void MessageBar::add(const Message &message, qsizetype place)
{
    auto *row = new MessageRow(message, m_palette, this);
    connect(row, &MessageRow::closed, this, [this, row] { remove(row); });
    m_rows.insert(place, row);
    m_layout->insertWidget(int(place), row);
    show();
    Q_EMIT undoChanged();
}

void MessageBar::makeRoom()
{
    while (m_rows.size() >= kMaxRows) {
        // What can be undone goes by itself soon, and is worth more until then.
        const auto oldest =
            std::find_if(m_rows.rbegin(), m_rows.rend(), [](const MessageRow *row) { return !row->canUndo(); });
        MessageRow *pushedOut = oldest == m_rows.rend() ? m_rows.last() : *oldest;
        if (pushedOut->message().hideAfterMs == 0) // the others would go soon by themselves
            m_waiting.prepend(pushedOut->message());
        take(pushedOut);
    }
}

void MessageBar::offerUndo(const Undo &undo)
{
    tell({.id = undo.id,
          .severity = Message::Severity::Note,
          .text = undo.text,
          .actions = {},
          .hideAfterMs = kUndoMs,
          .undo = undo.run});
}

MessageRow *MessageBar::newestUndo() const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [](const MessageRow *row) { return row->canUndo(); });
    return it == m_rows.end() ? nullptr : *it;
}

bool MessageBar::canUndo() const
{
    return newestUndo() != nullptr;
}

void MessageBar::undoNewest()
{
    if (MessageRow *row = newestUndo())
        row->undo();
}

void MessageBar::dismiss(const QString &id)
{
    m_waiting.removeIf([&id](const Message &each) { return each.id == id; });
    if (MessageRow *old = row(id))
        remove(old);
    else
        Q_EMIT waitingChanged(int(m_waiting.size()));
}

QStringList MessageBar::shownIds() const
{
    QStringList ids;
    for (const MessageRow *row : m_rows)
        ids.append(row->id());
    return ids;
}

QString MessageBar::text(const QString &id) const
{
    const MessageRow *found = row(id);
    return found ? found->text() : QString();
}

MessageRow *MessageBar::row(const QString &id) const
{
    const auto it =
        std::find_if(m_rows.begin(), m_rows.end(), [&id](const MessageRow *row) { return row->id() == id; });
    return it == m_rows.end() ? nullptr : *it;
}

/// The newest of those that wait comes in its place.
void MessageBar::remove(MessageRow *row)
{
    if (!m_rows.contains(row))
        return;
    take(row);
    if (!m_waiting.isEmpty())
        add(m_waiting.takeFirst(), m_rows.size());
    Q_EMIT waitingChanged(int(m_waiting.size()));
}

void MessageBar::take(MessageRow *row)
{
    m_rows.removeOne(row);
    m_layout->removeWidget(row);
    row->hide();
    row->deleteLater(); // one of its buttons may be on the stack
    setVisible(!m_rows.isEmpty());
    Q_EMIT undoChanged();
}

} // namespace ui
