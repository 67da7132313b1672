// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <cstdint>
#include <functional>
#include <vector>

class QMenu;

namespace engine {
class Session;
}

namespace ui {

class MessageBar;
class Settings;

/// How telegrams go to the clipboard.
enum class CopyForm : std::uint8_t { Hex, SpacedHex, CArray, Json, Csv, Wmbusmeters, Text };

/// Copies telegrams in any form. What would keep the window waiting is refused and offered as an export.
class CopyCommands : public QObject
{
    Q_OBJECT

public:
    CopyCommands(const engine::Session &session, const Settings &settings, MessageBar &messages, QObject *parent);

    /// In this order.
    void copy(const std::vector<std::uint32_t> &telegrams, CopyForm form);
    /// Says that so many rows are not copied, and offers to export them.
    void refuse(std::size_t rows, const std::function<void()> &exportThem);

    /// One entry for each form.
    static void fillMenu(QMenu &menu, const std::function<void(CopyForm)> &run);
    /// The same without the three that know bytes only: for a place that has its own for selected bytes.
    static void fillTelegramMenu(QMenu &menu, const std::function<void(CopyForm)> &run);

Q_SIGNALS:
    void exportRequested(); ///< instead, of the selected telegrams

private:
    [[nodiscard]] QString textOf(const std::vector<std::uint32_t> &telegrams, CopyForm form) const;

    const engine::Session &m_session;
    const Settings &m_settings;
    MessageBar &m_messages;
};

} // namespace ui
