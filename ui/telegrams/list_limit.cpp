// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/telegrams/list_limit.h"

#include "ui/messages/message_bar.h"
#include "ui/settings/settings.h"

#include <QLocale>

#include <utility>

namespace ui {

ListLimit::ListLimit(engine::Session &session, const Settings &settings, MessageBar &messages, QObject *parent)
    : QObject(parent), m_session(session), m_settings(settings), m_messages(messages)
{
    connect(&session, &engine::Session::telegramsTrimmed, this, &ListLimit::onTrimmed);
    connect(&session, &engine::Session::cleared, this, [this] { m_told = false; });
    apply();
}

void ListLimit::apply()
{
    m_session.setListLimit(m_settings.listLimit().value_or(engine::Session::kNoLimit));
}

void ListLimit::onTrimmed()
{
    const auto limit = m_settings.listLimit();
    if (!limit || std::exchange(m_told, true))
        return;
    m_messages.tell({QStringLiteral("listLimit"),
                     Message::Severity::Note,
                     tr("The list is full: it keeps the newest %1 telegrams. Older ones leave it; captures and files "
                        "still have them, and the meters keep their counts and values.")
                         .arg(QLocale().toString(*limit)),
                     {{tr("Change the limit…"), [this] { Q_EMIT changeRequested(); }}}});
}

} // namespace ui
