// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/message_bar.h"

#include "ui/messages/message_row.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

/// More would push the tables out of the window; the oldest goes.
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
    dismiss(message.id);
    makeRoom();
    auto *row = new MessageRow(message, m_palette, this);
    connect(row, &MessageRow::closed, this, [this, row] { remove(row); });
    m_rows.prepend(row);
    m_layout->insertWidget(0, row);
    show();
    Q_EMIT undoChanged();
}

void MessageBar::makeRoom()
{
    while (m_rows.size() >= kMaxRows) {
        // What can be undone goes by itself soon, and is worth more until then.
        const auto oldest =
            std::find_if(m_rows.rbegin(), m_rows.rend(), [](const MessageRow *row) { return !row->canUndo(); });
        remove(oldest == m_rows.rend() ? m_rows.last() : *oldest);
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
    if (MessageRow *old = row(id))
        remove(old);
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

void MessageBar::remove(MessageRow *row)
{
    if (!m_rows.removeOne(row))
        return;
    m_layout->removeWidget(row);
    row->hide();
    row->deleteLater(); // one of its buttons may be on the stack
    setVisible(!m_rows.isEmpty());
    Q_EMIT undoChanged();
}

} // namespace ui
