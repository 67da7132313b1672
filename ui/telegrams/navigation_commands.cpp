// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/telegrams/navigation_commands.h"

#include "ui/messages/message_bar.h"
#include "ui/models/selection.h"
#include "ui/telegrams/go_to.h"

#include <QInputDialog>
#include <QTimer>

#include <utility>

namespace ui {

namespace {

constexpr int kNoticeMs = 10'000;

} // namespace

NavigationCommands::NavigationCommands(engine::Session &session, Selection &selection, MessageBar &messages,
                                       QWidget *window)
    : QObject(window), m_session(session), m_selection(selection), m_messages(messages), m_window(window)
{
    connect(&selection, &Selection::meterChanged, this, &NavigationCommands::noteLater);
    connect(&selection, &Selection::telegramChanged, this, &NavigationCommands::noteLater);
    connect(&session, &engine::Session::telegramsTrimmed, this,
            [this](std::uint32_t first) { m_history.forgetTelegramsBefore(first); });
    connect(&session, &engine::Session::cleared, this, &NavigationCommands::forget);
}

/// Who chooses a telegram chooses its meter, too: both together are one place.
void NavigationCommands::noteLater()
{
    if (!std::exchange(m_noteDue, true))
        QTimer::singleShot(0, this, &NavigationCommands::note);
}

void NavigationCommands::note()
{
    if (!std::exchange(m_noteDue, false))
        return;
    m_history.visit({m_selection.meter(), m_selection.telegram()});
    Q_EMIT historyChanged();
}

void NavigationCommands::select(const SelectedPlace &place)
{
    m_selection.setMeter(place.meter);
    m_selection.setTelegram(place.telegram);
    Q_EMIT historyChanged();
}

void NavigationCommands::forget()
{
    m_history.clear();
    Q_EMIT historyChanged();
}

void NavigationCommands::takeOver(const NavigationCommands &before)
{
    m_history = before.m_history;
    Q_EMIT historyChanged();
}

void NavigationCommands::goBack()
{
    note();
    select(m_history.goBack());
}

void NavigationCommands::goForward()
{
    note();
    select(m_history.goForward());
}

void NavigationCommands::goToNextOfMeter()
{
    if (!m_selection.telegram())
        return;
    if (const auto next = nextOfMeter(*m_selection.telegram(), m_session.telegrams(), m_session.meters()))
        m_selection.setTelegram(next);
}

void NavigationCommands::goToPreviousOfMeter()
{
    if (!m_selection.telegram())
        return;
    if (const auto previous = previousOfMeter(*m_selection.telegram(), m_session.telegrams()))
        m_selection.setTelegram(previous);
}

void NavigationCommands::goTo()
{
    bool ok = false;
    const QString place = QInputDialog::getText(m_window, tr("Go to"),
                                                tr("Number of a telegram, or time such as 14:30 or 2026-07-03 14:30:"),
                                                QLineEdit::Normal, {}, &ok);
    const engine::TelegramStore &store = m_session.telegrams();
    if (!ok || store.count() == 0)
        return;
    const std::int64_t nearUs = store.row(m_selection.telegram().value_or(store.end() - 1)).utcUs;
    const QDate day =
        nearUs == engine::kNoTime ? QDate::currentDate() : QDateTime::fromMSecsSinceEpoch(nearUs / 1000).date();
    if (const auto telegram = telegramAt(place, store, day))
        m_selection.setTelegram(telegram);
    else
        m_messages.tell({QStringLiteral("go-to"),
                         Message::Severity::Note,
                         tr("There is no telegram at “%1”.").arg(place),
                         {},
                         kNoticeMs});
}

std::optional<std::uint32_t> nextOfMeter(std::uint32_t telegram, const engine::TelegramStore &telegrams,
                                         const engine::MeterRegistry &meters)
{
    const std::uint32_t meter = telegrams.row(telegram).meter;
    // The chain of a meter leads backwards only. The next one is near, where there is one.
    if (meter >= meters.count() || meters.meter(meter).newest <= telegram)
        return std::nullopt;
    for (std::uint32_t i = telegram + 1; i < telegrams.end(); ++i)
        if (telegrams.row(i).meter == meter)
            return i;
    return std::nullopt;
}

std::optional<std::uint32_t> previousOfMeter(std::uint32_t telegram, const engine::TelegramStore &telegrams)
{
    const std::uint32_t previous = telegrams.row(telegram).previous;
    return telegrams.contains(previous) ? std::optional(previous) : std::nullopt;
}

} // namespace ui
