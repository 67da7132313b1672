// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/telegrams/mark_commands.h"

#include <QInputDialog>
#include <QPlainTextEdit>

namespace ui {

MarkCommands::MarkCommands(engine::Session &session, QWidget *window)
    : QObject(window), m_session(session), m_window(window)
{
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
    QInputDialog dialog(m_window);
    dialog.setObjectName(QStringLiteral("commentDialog"));
    dialog.setWindowTitle(tr("Comment on telegram %1").arg(telegram + 1));
    dialog.setLabelText(tr("&Comment; empty takes it away:"));
    dialog.setOption(QInputDialog::UsePlainTextEditForTextInput);
    auto *edit = dialog.findChild<QPlainTextEdit *>();
    edit->setAccessibleName(tr("Comment"));
    edit->setTabChangesFocus(true);
    dialog.setTextValue(QString::fromStdString(mark.comment));
    if (dialog.exec() != QDialog::Accepted || telegram >= m_session.telegrams().count())
        return;
    mark.comment = dialog.textValue().trimmed().toStdString();
    m_session.setMark(telegram, std::move(mark));
}

} // namespace ui
