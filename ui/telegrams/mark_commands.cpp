// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/telegrams/mark_commands.h"

#include "ui/messages/message_bar.h"

#include <QInputDialog>
#include <QPlainTextEdit>

namespace ui {

namespace {

const QString &undoId()
{
    static const QString id = QStringLiteral("comment");
    return id;
}

} // namespace

MarkCommands::MarkCommands(engine::Session &session, MessageBar &messages, QWidget *window)
    : QObject(window), m_session(session), m_messages(messages), m_window(window)
{
    connect(&session, &engine::Session::cleared, this, [this] { m_messages.dismiss(undoId()); });
}

void MarkCommands::toggle(std::uint32_t telegram)
{
    engine::TelegramMark mark = m_session.telegrams().mark(telegram);
    mark.marked = !mark.marked;
    m_session.setMark(telegram, std::move(mark));
}

void MarkCommands::editComment(std::uint32_t telegram)
{
    engine::TelegramMark mark = m_session.telegrams().mark(telegram);
    const auto hold = m_session.holdTelegrams();
    QInputDialog dialog(m_window);
    dialog.setObjectName(QStringLiteral("commentDialog"));
    dialog.setWindowTitle(tr("Comment on telegram %1").arg(telegram + 1));
    dialog.setLabelText(tr("&Comment; empty takes it away:"));
    dialog.setOption(QInputDialog::UsePlainTextEditForTextInput);
    auto *edit = dialog.findChild<QPlainTextEdit *>();
    edit->setAccessibleName(tr("Comment"));
    edit->setTabChangesFocus(true);
    dialog.setTextValue(QString::fromStdString(mark.comment));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const engine::TelegramMark before = mark;
    mark.comment = dialog.textValue().trimmed().toStdString();
    m_session.setMark(telegram, mark);
    if (mark.comment.empty() && !before.comment.empty())
        m_messages.offerUndo(
            {undoId(), tr("The comment on telegram %1 was removed.").arg(telegram + 1), [this, telegram, before] {
                 if (m_session.telegrams().contains(telegram))
                     m_session.setMark(telegram, before);
             }});
}

} // namespace ui
