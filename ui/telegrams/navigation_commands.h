// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session.h"
#include "ui/models/selection_history.h"

#include <QObject>

#include <cstdint>
#include <optional>

class QWidget;

namespace ui {

class MessageBar;
class Selection;

/// Moves the selection: back and forward through what was selected, along the telegrams of one meter, to a number or
/// a time.
class NavigationCommands : public QObject
{
    Q_OBJECT

public:
    NavigationCommands(engine::Session &session, Selection &selection, MessageBar &messages, QWidget *window);

    /// Goes back and forward where `before` does.
    void takeOver(const NavigationCommands &before);

    [[nodiscard]] bool canGoBack() const { return m_history.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return m_history.canGoForward(); }
    void goBack();
    void goForward();
    void goToNextOfMeter();
    void goToPreviousOfMeter();
    /// Asks where to.
    void goTo();

Q_SIGNALS:
    void historyChanged();

private:
    void noteLater();
    void note();
    void select(const SelectedPlace &place);
    void forget();

    engine::Session &m_session;
    Selection &m_selection;
    MessageBar &m_messages;
    QWidget *m_window;
    SelectionHistory m_history;
    bool m_noteDue = false;
};

/// The telegram of the same meter that comes after this one; absent where this one is the newest.
[[nodiscard]] std::optional<std::uint32_t> nextOfMeter(std::uint32_t telegram, const engine::TelegramStore &telegrams,
                                                       const engine::MeterRegistry &meters);
/// The one before.
[[nodiscard]] std::optional<std::uint32_t> previousOfMeter(std::uint32_t telegram,
                                                           const engine::TelegramStore &telegrams);

} // namespace ui
