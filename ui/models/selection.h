// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <cstdint>
#include <optional>

namespace ui {

/// What is selected, shared by all views: one meter and one telegram. A view sets it on a user's action and follows
/// it otherwise. Choosing a meter filters nothing.
class Selection : public QObject
{
    Q_OBJECT

public:
    explicit Selection(QObject *parent = nullptr);

    [[nodiscard]] std::optional<std::uint32_t> meter() const { return m_meter; } ///< index into MeterRegistry
    [[nodiscard]] std::optional<std::uint32_t> telegram() const { return m_telegram; } ///< index into TelegramStore
    void setMeter(std::optional<std::uint32_t> meter);
    void setTelegram(std::optional<std::uint32_t> telegram);

Q_SIGNALS:
    void meterChanged(std::optional<std::uint32_t> meter);
    void telegramChanged(std::optional<std::uint32_t> telegram);

private:
    std::optional<std::uint32_t> m_meter;
    std::optional<std::uint32_t> m_telegram;
};

} // namespace ui
